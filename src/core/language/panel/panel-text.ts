import type { AgendaItem } from '../../panel/disagreement.ts';
import type { Method, Rounding } from '../../panel/combining.ts';
import type { FileOutcome } from '../../panel/filed-assessment.ts';
import type { Robustness } from '../../panel/robustness.ts';
import type { RosterFinding } from '../../panel/roster.ts';

/** Every sentence on assessments that are put together, in one language. */
export interface PanelText {
  readonly method: Readonly<Record<Method, string>>;
  readonly rounding: Readonly<Record<Rounding, string>>;
  /** What became of a file: how many of its score sheets were taken; or what is wrong, and what to do. */
  readonly outcome: (outcome: FileOutcome) => string;
  /** What the meeting has to talk about, and why. */
  readonly agendaItem: (item: AgendaItem) => string;
  /** `ไม่เปลี่ยนใน 7 จาก 8 กรณี เปลี่ยนเมื่อไม่นับ A03`. */
  readonly robustness: (robustness: Robustness) => string;
  readonly rosterState: Readonly<Record<RosterFinding['state'], string>>;
  /** A line of the roster and what came of it. */
  readonly rosterFinding: (finding: RosterFinding) => string;
  /** Two spellings that may be one agency. */
  readonly nearNames: (a: string, b: string) => string;
  /** `รับ 9 ไฟล์ ไม่รับ 1 ไฟล์ · 2 ชุดคะแนน`. */
  readonly tally: (taken: number, refused: number, panels: number) => string;
  /** No file could be taken, so that nothing was written. */
  readonly nothingTaken: string;
  readonly rosterProblem: (place: RosterPlace, what: RosterProblem) => string;
}

/** Where in a roster: the file as a whole, a line of CSV, or an entry of the JSON list; both from 1. */
export type RosterPlace =
  { readonly kind: 'file' } | { readonly kind: 'line' | 'entry'; readonly number: number };

/** What can be wrong with a file of a roster. */
export type RosterProblem =
  'unreadable' | 'headMissing' | 'agencyMissing' | 'assessorMissing' | 'award' | 'round';
