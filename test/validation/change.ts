import type { CellValue, CriterionId } from '../../src/core/index.ts';

/** What somebody, or some program, did to a score sheet. Rows and columns are the blueprint's, zero-based. */
export type Change =
  /** The cell of a name holds something else. */
  | {
      readonly kind: 'cell';
      readonly name: string;
      readonly value: CellValue;
      readonly formula?: string;
      readonly format?: string;
    }
  /** A cell of the sheet's own holds a text or number. */
  | { readonly kind: 'own'; readonly row: number; readonly column: number; readonly value: string | number }
  /** A formula of the sheet's own was written anew. */
  | { readonly kind: 'formula'; readonly row: number; readonly column: number; readonly formula: string }
  /** The cell of a name was pasted over, with validation and highlights. */
  | { readonly kind: 'pastedOver'; readonly name: string; readonly value: CellValue }
  /** Two rows changed places, as sorting does it. */
  | { readonly kind: 'swapped'; readonly rows: readonly [CriterionId, CriterionId] }
  /** A row was put in above that of a criterion, with a number in column D or nothing. */
  | { readonly kind: 'rowInserted'; readonly above: CriterionId; readonly value: number | null }
  | { readonly kind: 'rowDeleted'; readonly criterion: CriterionId }
  | { readonly kind: 'rowHidden'; readonly criterion: CriterionId }
  /** The score cells of a criterion and the one above were merged. */
  | { readonly kind: 'mergedUp'; readonly criterion: CriterionId }
  | { readonly kind: 'unprotected' }
  /** A column was put in, left of one of the blueprint's. */
  | { readonly kind: 'columnInserted'; readonly before: number }
  | { readonly kind: 'columnHidden'; readonly column: number }
  | { readonly kind: 'renamed'; readonly name: string }
  /** The sheet's tab was moved before all others. */
  | { readonly kind: 'movedToFront' }
  /** A name that a sheet of an earlier make does not have. */
  | { readonly kind: 'withoutName'; readonly name: string };
