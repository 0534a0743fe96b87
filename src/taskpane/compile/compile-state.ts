import {
  type CompileWish,
  DEFAULT_SPREAD_LIMIT,
  type FileOutcome,
  PLAIN_COMBINING,
} from '../../core/index.ts';

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
