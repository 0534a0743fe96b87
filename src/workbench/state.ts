import type {
  KeepingRefusal,
  Language,
  Replacement,
  SheetBlueprint,
  TroubleCode,
  UnkeptPart,
  UnreadableFileCode,
} from '../core/index.ts';

/** A file that was read and is not open yet. */
export interface ReadFile {
  /** Without its ending. */
  readonly name: string;
  readonly sheets: readonly SheetBlueprint[];
  readonly unkept: readonly UnkeptPart[];
}

/** What came of the user's last command, or of the start. */
export type Notice =
  | { readonly kind: 'restored' }
  /** What was kept cannot be read; `bytes` are still whole. */
  | { readonly kind: 'keptUnreadable'; readonly bytes: Uint8Array }
  | { readonly kind: 'unkept'; readonly name: string; readonly parts: readonly UnkeptPart[] }
  | { readonly kind: 'unreadable'; readonly name: string; readonly code: UnreadableFileCode | 'notReadable' }
  | { readonly kind: 'severalFiles' }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'saveFailed' }
  | { readonly kind: 'exampleInserted'; readonly sheets: readonly string[] }
  | { readonly kind: 'trouble'; readonly code: TroubleCode };

/** What waits for the user's word on the work that is not saved. */
export type Question =
  { readonly kind: Exclude<Replacement, 'open'> } | { readonly kind: 'open'; readonly file: ReadFile };

/** Everything that the page around the spreadsheet shows. */
export interface WorkbenchState {
  readonly language: Language;
  readonly phase: 'starting' | 'failed' | 'ready';
  /** The file's name without its ending; `null` where the workbook has no file yet. */
  readonly fileName: string | null;
  /** Counts the workbooks that were opened: what is known of one does not hold for the next. */
  readonly workbookNumber: number;
  /** Counts the changes of the workbook that is open. */
  readonly edits: number;
  /** How many of them the user has in a file. */
  readonly savedEdits: number;
  /** Whether a command is under way. */
  readonly isBusy: boolean;
  readonly notice: Notice | null;
  readonly question: Question | null;
  /** Why the work is not kept for the next visit; `null` where it is. */
  readonly refusal: KeepingRefusal | null;
  /** Whether the user has taken the message on that away: it is said once. */
  readonly isRefusalTold: boolean;
}

/** What can happen to the page. */
export type WorkbenchEvent =
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'startFailed' }
  | { readonly type: 'startedAgain' }
  | { readonly type: 'ready' }
  | { readonly type: 'opened'; readonly fileName: string | null; readonly isSaved: boolean }
  | { readonly type: 'edited' }
  | { readonly type: 'commandStarted' }
  | { readonly type: 'commandDone'; readonly notice: Notice | null }
  | { readonly type: 'saved'; readonly fileName: string; readonly edits: number }
  | { readonly type: 'asked'; readonly question: Question }
  | { readonly type: 'answered' }
  | { readonly type: 'keepingRefused'; readonly refusal: KeepingRefusal }
  | { readonly type: 'kept' }
  | { readonly type: 'noticeDismissed' }
  | { readonly type: 'refusalDismissed' };

/** The page as it opens. */
export function initialState(language: Language): WorkbenchState {
  return {
    language,
    phase: 'starting',
    fileName: null,
    workbookNumber: 1,
    edits: 0,
    savedEdits: 0,
    isBusy: false,
    notice: null,
    question: null,
    refusal: null,
    isRefusalTold: false,
  };
}

/** Whether something would be lost if the workbook were closed now. */
export function isUnsaved({ edits, savedEdits }: Pick<WorkbenchState, 'edits' | 'savedEdits'>): boolean {
  return edits > savedEdits;
}

/** The state after an event. */
export function reduce(state: WorkbenchState, event: WorkbenchEvent): WorkbenchState {
  switch (event.type) {
    case 'languageChosen':
      return { ...state, language: event.language };
    case 'startFailed':
      return { ...state, phase: 'failed' };
    case 'startedAgain':
      return { ...state, phase: 'starting' };
    case 'ready':
      return { ...state, phase: 'ready' };
    case 'opened':
      return {
        ...state,
        fileName: event.fileName,
        workbookNumber: state.workbookNumber + 1,
        edits: event.isSaved ? 0 : 1,
        savedEdits: 0,
      };
    case 'edited':
      return { ...state, edits: state.edits + 1 };
    case 'commandStarted':
      return { ...state, isBusy: true, notice: null };
    case 'commandDone':
      return { ...state, isBusy: false, notice: event.notice };
    case 'saved':
      return { ...state, fileName: event.fileName, savedEdits: event.edits };
    case 'asked':
      return { ...state, question: event.question };
    case 'answered':
      return { ...state, question: null };
    case 'keepingRefused':
      return { ...state, refusal: event.refusal };
    case 'kept':
      return state.refusal === null ? state : { ...state, refusal: null };
    case 'noticeDismissed':
      return { ...state, notice: null };
    case 'refusalDismissed':
      return { ...state, isRefusalTold: true };
  }
}
