import {
  type CompileWish,
  DEFAULT_SPREAD_LIMIT,
  type FileOutcome,
  PLAIN_COMBINING,
} from '../../core/index.ts';
import type { PaneEvent } from '../state/events.ts';

/** What is known of compiling. */
export interface CompileState {
  /** Chosen, and not read before the user starts. */
  readonly files: readonly File[];
  /** The committee's choices. */
  readonly wish: CompileWish;
  /** What became of those that were read last, as far as it got. */
  readonly outcomes: readonly FileOutcome[];
  /** Whether `outcomes` are all of them: a part is never compiled. */
  readonly isWhole: boolean;
}

/** What the user does to it. */
export type CompileChange =
  | { readonly kind: 'filesChosen'; readonly files: readonly File[] }
  | { readonly kind: 'wished'; readonly wish: CompileWish };

export const NOTHING_COMPILED: CompileState = {
  files: [],
  wish: {
    combining: PLAIN_COMBINING,
    spreadLimit: DEFAULT_SPREAD_LIMIT,
    isAnonymous: false,
    roster: null,
  },
  outcomes: [],
  isWhole: false,
};

function changed(state: CompileState, change: CompileChange): CompileState {
  switch (change.kind) {
    case 'filesChosen':
      return { ...state, files: change.files, outcomes: [], isWhole: false };
    case 'wished':
      return { ...state, wish: change.wish };
  }
}

/** What is known after an event. */
export function reduceCompile(state: CompileState, event: PaneEvent): CompileState {
  switch (event.type) {
    case 'compileChanged':
      return changed(state, event.change);
    case 'commandStarted':
      return event.command.kind === 'compile' ? { ...state, outcomes: [], isWhole: false } : state;
    case 'fileDone':
      return { ...state, outcomes: [...state.outcomes, event.outcome] };
    case 'commandDone':
      return event.result.kind === 'compiled' ? { ...state, isWhole: true } : state;
    default:
      return state;
  }
}
