import type { CellRange } from './address.ts';
import type { CellContent, Highlight, Validation } from './blueprint.ts';

/**
 * What has to be done to a sheet so that a part of it is again as it was made, at the addresses where its cells stand
 * now; or so that it is again as it was before that. Holds nothing that would write into an entry cell: of those only
 * what lies over them changes.
 */
export interface Restoration {
  readonly contents: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: CellContent;
  }[];
  /** What nothing is said of stays as it is. */
  readonly looks: readonly {
    readonly range: CellRange;
    readonly numberFormat?: string;
    readonly isLocked?: boolean;
  }[];
  /** Each takes the place of whatever validation its range has. */
  readonly validations: readonly Validation[];
  /** Ranges that lose whatever validation they have. */
  readonly unvalidated: readonly CellRange[];
  /** Those of one range take the place of all highlights that it has. */
  readonly highlights: readonly Highlight[];
  /** Ranges that lose all highlights that they have. */
  readonly unhighlighted: readonly CellRange[];
  readonly rows: readonly { readonly row: number; readonly isHidden: boolean }[];
  readonly columns: readonly { readonly column: number; readonly isHidden: boolean }[];
  /** Whether the sheet is protected afterwards, or is as it was. */
  readonly protection: 'on' | 'off' | 'asItWas';
}

/** Does nothing. */
export const NO_RESTORATION: Restoration = {
  contents: [],
  looks: [],
  validations: [],
  unvalidated: [],
  highlights: [],
  unhighlighted: [],
  rows: [],
  columns: [],
  protection: 'asItWas',
};
