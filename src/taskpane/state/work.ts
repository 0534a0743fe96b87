import type { TroubleCode } from '../../core/index.ts';
import type { Progress } from '../../workbook/task.ts';
import type { Command, CommandResult } from '../commands.ts';
import type { PaneEvent } from './events.ts';
import { lostSheet, type SheetsState } from './sheets.ts';

/** What the pane tells of: what came of a command, or a sheet that went away. */
export type Notice =
  Exclude<CommandResult, { kind: 'shown' }> | { readonly kind: 'sheetGone'; readonly name: string };

/** What went wrong; `command` is what to try again, `null` where the workbook could not be watched or read. */
export interface Trouble {
  readonly code: TroubleCode;
  readonly command: Command | null;
}

/** What the workbook was asked, and what came of it. */
export interface WorkState {
  /** What the workbook is busy with. */
  readonly running: Command | null;
  /** How far a long command has come; `null` for a short one. */
  readonly progress: Progress | null;
  /** The user asked for a long command to end early. */
  readonly isCancelling: boolean;
  readonly notice: Notice | null;
  /** A notice that counts what is left, until the sheets have been read again. */
  readonly heldNotice: Notice | null;
  readonly trouble: Trouble | null;
  /** Counts the starts of the live check; one more starts it afresh. */
  readonly watchNumber: number;
}

const IDLE = { running: null, progress: null, isCancelling: false } as const;

export const NO_WORK: WorkState = {
  ...IDLE,
  notice: null,
  heldNotice: null,
  trouble: null,
  watchNumber: 0,
};

function withResult(state: WorkState, result: CommandResult): WorkState {
  switch (result.kind) {
    case 'shown':
      return { ...state, ...IDLE };
    case 'repaired':
    case 'ruled':
      return { ...state, ...IDLE, heldNotice: result };
    default:
      return { ...state, ...IDLE, notice: result };
  }
}

/** The work after an event; `known` is what was known of the sheets before it. */
export function reduceWork(state: WorkState, event: PaneEvent, known: SheetsState): WorkState {
  switch (event.type) {
    case 'tabChosen':
    case 'ledTo':
    case 'sheetChosen':
    case 'settingsOpened':
    case 'noticeDismissed':
      return { ...state, notice: null };
    case 'sheetsRead': {
      const lost = lostSheet(known, event.sheets);
      return {
        ...state,
        // What could be read again is no trouble any more.
        trouble: state.trouble?.command === null ? null : state.trouble,
        notice:
          lost === null ? (state.heldNotice ?? state.notice) : { kind: 'sheetGone', name: lost.sheet.name },
        heldNotice: null,
      };
    }
    case 'readFailed':
      return { ...state, heldNotice: null, trouble: { code: event.code, command: null } };
    case 'watchRestarted':
      return { ...state, trouble: null, watchNumber: state.watchNumber + 1 };
    case 'commandStarted':
      return { ...state, ...IDLE, running: event.command, notice: null, trouble: null };
    case 'progressMade':
      return { ...state, progress: event.progress };
    case 'cancelAsked':
      return { ...state, isCancelling: true };
    case 'commandDone':
      return withResult(state, event.result);
    case 'commandFailed':
      return { ...state, ...IDLE, trouble: { code: event.code, command: event.command } };
    case 'troubleDismissed':
      return { ...state, trouble: null };
    default:
      return state;
  }
}
