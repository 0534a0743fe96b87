import type { Severity } from '../../core/index.ts';
import type { PaneEvent } from './events.ts';

/** Which problems of a sheet are shown. */
export interface ProblemFilter {
  /** `null` shows all. */
  readonly severity: Severity | null;
  /** What has to stand in a problem's place or sentence; `''` shows all. */
  readonly words: string;
}

export const ALL_PROBLEMS: ProblemFilter = { severity: null, words: '' };

/** The filter after an event: another sheet, or a way there, begins with everything. */
export function reduceFilter(filter: ProblemFilter, event: PaneEvent): ProblemFilter {
  switch (event.type) {
    case 'severityChosen':
      return { ...filter, severity: event.severity };
    case 'wordsSought':
      return { ...filter, words: event.words };
    case 'sheetChosen':
    case 'ledTo':
      return ALL_PROBLEMS;
    default:
      return filter;
  }
}
