import type { Language } from '../../core/index.ts';
import type { PaneEvent } from './events.ts';

/** Whether the card to begin with is wanted: by one who is new here, by one who asked for it, or no more. */
export type Introduction = 'new' | 'asked' | 'away';

/** What the user chose once, and finds again. */
export interface Preferences {
  readonly language: Language;
  readonly introduction: Introduction;
}

/** The preferences after an event: who has begun needs no introduction. */
export function reducePreferences(preferences: Preferences, event: PaneEvent): Preferences {
  switch (event.type) {
    case 'languageChosen':
      return { ...preferences, language: event.language };
    case 'introductionAsked':
      return { ...preferences, introduction: 'asked' };
    case 'introductionSkipped':
      return { ...preferences, introduction: 'away' };
    case 'commandDone':
      return event.result.kind === 'inserted' || event.result.kind === 'examplesInserted'
        ? { ...preferences, introduction: 'away' }
        : preferences;
    default:
      return preferences;
  }
}
