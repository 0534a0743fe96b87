import type { BlockCode } from './block-words.ts';
import type { Language } from '../catalogue.ts';
import type { ClosingText } from './closing-text.ts';
import type { CompileText } from './compile-text.ts';
import type { EarlierAwardsText } from './earlier-awards-text.ts';
import type { LogText } from './log-text.ts';
import type { PaperText } from './paper-text.ts';
import type { PlanText } from './plan-text.ts';
import type { ProfileText } from './profile-text.ts';
import type { RoundsText } from './rounds-text.ts';
import type { RulingText } from './ruling-text.ts';
import type { SettingsText } from './settings-text.ts';
import type { WelcomeText } from './welcome-text.ts';

/** A part of the pane, behind a tab of its own. */
export type PaneView = 'score' | 'summary' | 'plan' | 'compile';

/** Where a button can lead: a part of the pane, or the problems that the first one lists. */
export type PanePlace = PaneView | 'problems';

/** Where the pane finds itself when it cannot work. */
export type PaneAbsence =
  /** A plain web page, or another program of Office. */
  | 'elsewhere'
  /** An Excel older than what is needed. */
  | 'oldExcel'
  /** Microsoft's client library did not arrive. */
  | 'clientMissing';

/** The words of the form for a new score sheet, and of the list of those that there are. */
export interface ScoreText {
  readonly heading: string;
  readonly everythingOptional: string;
  readonly assessor: string;
  readonly notSaid: string;
  readonly insert: string;
  readonly inserted: (sheet: string) => string;
  readonly insertedNext: string;
  readonly list: string;
  readonly listEmpty: string;
  readonly choose: (sheet: string) => string;
  readonly chosen: string;
  readonly scored: (count: number, of: number) => string;
  /** The button that shows every sheet where there are many. */
  readonly showAll: (count: number) => string;
  readonly showChosen: string;
  /** Opens the form while there is a score sheet already. */
  readonly another: string;
}

/** The words of the list of problems. */
export interface CheckText {
  readonly heading: string;
  /** The choice of which problems to show. */
  readonly show: string;
  readonly all: string;
  readonly find: string;
  readonly noneFound: string;
  /** Read out while one types what to find. */
  readonly found: (count: number) => string;
  readonly count: (count: number) => string;
  readonly goTo: string;
  readonly goToPlace: (place: string) => string;
  readonly repairOf: (repair: string, place: string) => string;
  readonly repaired: (place: string) => string;
  readonly remaining: (count: number) => string;
  /** The button that mends all cells of a kind at once. */
  readonly repairAll: (code: BlockCode, count: number) => string;
  readonly cells: (count: number) => string;
  readonly undo: string;
  /** What was overwritten cannot be put back from here. */
  readonly undoInSheet: string;
  readonly undone: (place: string) => string;
  /** The cell was changed again since the repair. */
  readonly undoRefused: (place: string) => string;
  /** What was to be mended was changed meanwhile. */
  readonly overtaken: (place: string) => string;
  /** The same of some of several. */
  readonly leftAsIs: (place: string) => string;
  readonly overtakenNext: string;
  readonly renewed: (sheet: string) => string;
  readonly renewedNext: string;
  /** The button that switches a kind of warning off. */
  readonly mute: string;
  readonly muteOf: (warning: string) => string;
  readonly muted: (warning: string) => string;
  readonly unmuted: (warning: string) => string;
  readonly mutedNext: string;
  readonly mutedList: string;
  readonly unmute: (warning: string) => string;
  readonly unscored: (count: number) => string;
  readonly unscoredMeaning: string;
  readonly nothingWrong: string;
  readonly nothingWrongNext: string;
  /** The same while rows have no score yet. */
  readonly nothingWrongUnscored: string;
}

/** The words of the verdicts and of what they rest on. */
export interface ResultsText {
  readonly total: string;
  readonly ofMaximum: (maximum: string) => string;
  readonly missing: (count: number, best: string) => string;
  readonly complete: string;
  readonly awards: string;
  readonly appliedFor: string;
  readonly categoryAwards: string;
  readonly totalShort: (points: string) => string;
  readonly totalMet: string;
  readonly gatesFailed: (count: number) => string;
  readonly beyondReach: string;
  /** Where a condition is not declared, and where what is declared is not enough. */
  readonly undeclared: string;
  readonly declaredUnmet: string;
  /** Heads of the book's table before the awards 1 to 6. */
  readonly tableHead: readonly [category: string, maximum: string];
  readonly gates: string;
  readonly totalGate: string;
  readonly rowsMetTotalNot: string;
  readonly conditions: string;
  readonly declared: string;
  readonly why: string;
  readonly whyOf: (name: string) => string;
  readonly reading: string;
  readonly settled: string;
  readonly favoured: string;
  readonly reason: string;
  readonly outcomes: string;
  readonly outcomesMeaning: string;
  readonly write: string;
  readonly writeMeaning: string;
  readonly written: (sheet: string) => string;
  readonly writtenNext: string;
  readonly refused: (count: number) => string;
  readonly refusedNext: string;
}

/** Every word of the pane itself, in one language; the sentences on an assessment stand in `Catalogue`. */
export interface PaneText {
  readonly language: Readonly<Record<Language, string>>;
  readonly chooseLanguage: string;
  readonly views: string;
  readonly view: Readonly<Record<PaneView, string>>;
  /** Stands behind the number of errors on the sheet. */
  readonly toMend: string;
  readonly scoreSheet: string;
  readonly reading: string;
  /** Where reading takes long: what the program may be waiting for. */
  readonly readingWaits: string;
  readonly noScoreSheet: string;
  readonly noScoreSheetNext: string;
  readonly goToInsert: string;
  readonly goToCheck: string;
  readonly goToResults: string;
  readonly goToSheet: string;
  readonly sheetGone: (sheet: string) => string;
  readonly tryAgain: string;
  /** A sheet that was to be written into takes nothing: locked cells, or a workbook that is only read. */
  readonly lockedSheet: (sheet: string) => string;
  /** How far a long command has come, and the button that ends it early. */
  readonly progress: (done: number, of: number) => string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly dismiss: string;
  /** Read out when the total or a verdict has changed. */
  readonly totalNow: (points: string) => string;
  readonly verdictNow: (award: string, verdict: string) => string;
  readonly privacy: string;
  readonly score: ScoreText;
  readonly check: CheckText;
  readonly results: ResultsText;
  readonly profile: ProfileText;
  readonly plan: PlanText;
  readonly ruling: RulingText;
  readonly rounds: RoundsText;
  readonly paper: PaperText;
  readonly welcome: WelcomeText;
  readonly closing: ClosingText;
  readonly earlierAwards: EarlierAwardsText;
  readonly log: LogText;
  readonly compile: CompileText;
  readonly settings: SettingsText;
  readonly absence: Readonly<
    Record<PaneAbsence, { readonly title: string; readonly what: string; readonly steps: readonly string[] }>
  >;
}
