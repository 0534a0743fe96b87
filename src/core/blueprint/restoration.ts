import type { CellRange } from './address.ts';
import type { CellContent, CellStyle, Highlight, Validation } from './blueprint.ts';

/**
 * What has to be done to a sheet so that a part of it is again as it was made, at the addresses where its cells stand
 * now. Holds nothing that would write into an entry cell: of those only the look changes.
 */
export interface Restoration {
  readonly contents: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: CellContent;
  }[];
  readonly looks: readonly { readonly range: CellRange; readonly style: CellStyle }[];
  /** Each takes the place of whatever validation its range has. */
  readonly validations: readonly Validation[];
  /** Those of one range take the place of all highlights that it has. */
  readonly highlights: readonly Highlight[];
  /** Rows to show again. */
  readonly shownRows: readonly number[];
  /** Whether the sheet has to be protected afterwards; else it stays as protected as it was. */
  readonly protects: boolean;
}
