import { text } from '../cell-plans.ts';
import type { StyleName } from '../styles.ts';
import { fittedRow, fixedRow, type Piece, type RowPlan } from './row-plan.ts';
import { COLUMN_COUNT } from './summary-layout.ts';

/** Stands where there is nothing to say. */
export const NOTHING = '–';

/** A text in one of the looks, over one column or several. */
export function piece(words: string, style: StyleName, span = 1): Piece {
  return { content: text(words), style, span };
}

/** A text over the whole width. */
export function across(words: string, style: StyleName): RowPlan {
  return fittedRow([piece(words, style, COLUMN_COUNT)]);
}

/** A row of heads, each with the number of columns that it takes. */
export function head(...words: readonly (readonly [words: string, span: number])[]): RowPlan {
  return fixedRow(
    62,
    words.map(([each, span]) => piece(each, 'head', span)),
  );
}

/** A little room between two parts. */
export const GAP: RowPlan = fixedRow(12, []);
