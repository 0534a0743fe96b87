import type { PrintPlan } from '../blueprint.ts';
import { breaksBetween, pageRoom } from '../page-breaks.ts';
import type { RowPlan } from './row-plan.ts';
import { COLUMN_COUNT } from './summary-layout.ts';

const PERCENT = 62;
const MARGINS = { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 } as const;

/** The heading, which every page has. */
const TITLE_ROWS = { first: 0, last: 1 } as const;

/** Upright A4 pages, none of which ends within a part that has room on one. */
export function paperOf(parts: readonly (readonly RowPlan[])[]): PrintPlan {
  const heights = parts.map((rows) => rows.map(({ height }) => height));
  const all = heights.flat();
  const titles = all.slice(TITLE_ROWS.first, TITLE_ROWS.last + 1).reduce((sum, each) => sum + each, 0);
  return {
    paper: 'A4',
    orientation: 'portrait',
    area: { row: 0, column: 0, rows: all.length, columns: COLUMN_COUNT },
    scale: { percent: PERCENT },
    titleRows: TITLE_ROWS,
    rowBreaks: breaksBetween(heights, pageRoom(MARGINS, PERCENT), titles),
    columnBreaks: [],
    margins: MARGINS,
    footer: { left: 'เกณฑ์ PMQA พ.ศ. 2562', center: '&A', right: 'หน้า &P / &N' },
  };
}
