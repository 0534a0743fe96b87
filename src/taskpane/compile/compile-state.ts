import {
  type CompileWish,
  DEFAULT_SPREAD_LIMIT,
  EVERYTHING,
  type FileOutcome,
  PLAIN_COMBINING,
  type Wanted,
} from '../../core/index.ts';
import type { RosterChoice } from './roster-choice.ts';

/** What is known of compiling. */
export interface CompileState {
  /** Chosen, and not read before the user starts. */
  readonly files: readonly File[];
  /** Which of their score sheets are to be taken. */
  readonly wanted: Wanted;
  /** The file that was chosen as the roster, whether it is one or not. */
  readonly roster: RosterChoice | null;
  /** The committee's choices, and the roster in use. */
  readonly wish: CompileWish;
  /** What became of those that were read last, as far as it got. */
  readonly outcomes: readonly FileOutcome[];
  /** Whether `outcomes` are all of them: a part is never compiled. */
  readonly isWhole: boolean;
}

/** What the user does to it. */
export type CompileChange =
  | { readonly kind: 'filesChosen'; readonly files: readonly File[] }
  | { readonly kind: 'wanted'; readonly wanted: Wanted }
  | { readonly kind: 'rosterChosen'; readonly roster: RosterChoice | null }
  | { readonly kind: 'wished'; readonly wish: CompileWish };

export const NOTHING_COMPILED: CompileState = {
  files: [],
  wanted: EVERYTHING,
  roster: null,
  wish: {
    combining: PLAIN_COMBINING,
    spreadLimit: DEFAULT_SPREAD_LIMIT,
    isAnonymous: false,
    roster: null,
  },
  outcomes: [],
  isWhole: false,
};
