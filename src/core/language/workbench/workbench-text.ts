import type { UnkeptPart } from './unkept-part.ts';

/** Why the work on the page is not kept for the next time. */
export type KeepingRefusal =
  /** Another tab has the page open, and keeps its own work. */
  | 'otherTab'
  /** The browser gives the page no place, or none that is large enough. */
  | 'notAllowed';

/** What would take the place of work that is not saved. */
export type Replacement = 'create' | 'open' | 'discard';

/** Every word of the page around the web spreadsheet, in one language. */
export interface WorkbenchText {
  readonly workbook: string;
  readonly commands: string;
  readonly create: string;
  readonly createMeaning: string;
  readonly open: string;
  readonly openMeaning: string;
  readonly save: string;
  readonly saveMeaning: string;
  readonly example: string;
  readonly exampleMeaning: string;
  readonly undo: string;
  readonly redo: string;
  /** Stands where the workbook has no file yet. */
  readonly newWorkbook: string;
  /** The file that a new workbook is saved as, without its ending; `day` is `2026-09-30`. */
  readonly newFileName: (day: string) => string;
  readonly compiledFileName: (day: string) => string;
  readonly untouched: string;
  readonly unsaved: string;
  readonly saved: string;
  readonly keptHere: string;
  readonly notKept: string;
  readonly sides: string;
  readonly sheet: string;
  readonly sheetMeaning: string;
  readonly pane: string;
  readonly loading: string;
  readonly failed: { readonly title: string; readonly next: string };
  readonly tryAgain: string;
  readonly dropHere: string;
  readonly restored: (name: string) => string;
  readonly discard: string;
  readonly keptUnreadable: string;
  readonly rescue: string;
  readonly refusal: Readonly<Record<KeepingRefusal, string>>;
  readonly exampleInserted: (sheets: string) => string;
  readonly exampleNext: string;
  readonly savedAs: (file: string) => string;
  readonly saveFailed: string;
  readonly unreadable: (file: string, why: string) => string;
  readonly oneFile: string;
  /** What of the file is missing on the page, and what that means. */
  readonly unkept: (file: string, parts: string) => string;
  readonly part: Readonly<Record<UnkeptPart, string>>;
  readonly question: {
    readonly title: string;
    /** What happens to the work on the page. */
    readonly what: Readonly<Record<Replacement, string>>;
    readonly saveFirst: string;
    readonly goOn: Readonly<Record<Replacement, string>>;
    readonly cancel: string;
  };
}
