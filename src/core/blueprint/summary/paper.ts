import type { PrintPlan } from '../blueprint.ts';
import { breaksBetween, pageRoom } from '../page-breaks.ts';
import type { RowPlan } from './row-plan.ts';
import { COLUMN_COUNT } from './summary-layout.ts';

const PERCENT = 62;
const MARGINS = { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 } as const;

/** The heading, which every page has. */
const TITLE_ROWS = { first: 0, last: 1 } as const;

function heightOf(rows: readonly RowPlan[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** Blocks as one part where that has room on a page; else each as a part, so that a page begins with one. */
export function wholeOrBlocks(
  blocks: readonly (readonly RowPlan[])[],
  titles: readonly RowPlan[],
): readonly (readonly RowPlan[])[] {
  const room = pageRoom(MARGINS, PERCENT) - heightOf(titles);
  return heightOf(blocks.flat()) > room ? blocks : [blocks.flat()];
}

/** Upright A4 pages, none of which ends within a part that has room on one. */
export function paperOf(parts: readonly (readonly RowPlan[])[]): PrintPlan {
  const heights = parts.map((rows) => rows.map(({ height }) => height));
  const rows = parts.flat();
  const titles = heightOf(rows.slice(TITLE_ROWS.first, TITLE_ROWS.last + 1));
  return {
    paper: 'A4',
    orientation: 'portrait',
    area: { row: 0, column: 0, rows: rows.length, columns: COLUMN_COUNT },
    scale: { percent: PERCENT },
    titleRows: TITLE_ROWS,
    rowBreaks: breaksBetween(heights, pageRoom(MARGINS, PERCENT), titles),
    columnBreaks: [],
    margins: MARGINS,
    footer: { left: 'เกณฑ์ PMQA พ.ศ. 2562', center: '&A', right: 'หน้า &P / &N' },
  };
}
