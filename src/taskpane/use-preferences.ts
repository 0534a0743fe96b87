import { useEffect } from 'react';
import { recall, remember } from './remembered.ts';
import { rememberedLanguage, rememberLanguage } from './remembered-language.ts';
import type { Preferences } from './state/preferences.ts';

/** The preferences as they were when the pane was here last. */
export function rememberedPreferences(): Preferences {
  return {
    language: rememberedLanguage(),
    introduction: recall('introduction') === 'away' ? 'away' : 'new',
  };
}

/** Keeps the preferences for the next time. */
export function usePreferences({ language, introduction }: Preferences): void {
  useEffect(() => rememberLanguage(language), [language]);
  useEffect(() => {
    if (introduction === 'away') remember('introduction', introduction);
  }, [introduction]);
}
