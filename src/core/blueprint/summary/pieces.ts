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

/**
 * A short text that leads to other cells. Short, since LibreOffice sets the words of a link in one line and cuts the
 * rest off.
 */
export function link(words: string, to: string, span = 1): Piece {
  return { content: text(words), style: 'linked', span, to };
}

const TITLE_HEIGHTS = { title: 48, subtitle: 30 } as const;

/** A line of the heading. */
export function title(words: string, style: keyof typeof TITLE_HEIGHTS = 'title'): RowPlan {
  return fixedRow(TITLE_HEIGHTS[style], [piece(words, style, COLUMN_COUNT)]);
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
