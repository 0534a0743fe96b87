import type { LATER_NAMES } from '../names.ts';

/** What is entered on a line. */
export type LaterColumn = keyof typeof LATER_NAMES;

export const LATER_COLUMNS = [
  'year',
  'agency',
  'category',
  'source',
  'remark',
] as const satisfies readonly LaterColumn[];

/** The columns, zero-based; the last is hidden. */
export const COLUMN = {
  number: 0,
  year: 1,
  agency: 2,
  category: 3,
  source: 4,
  remark: 5,
  machine: 6,
} as const;

/** Widths of the columns that are seen, in pixels. */
export const WIDTHS: readonly number[] = [56, 116, 320, 96, 300, 180];

/** Where everything stands, row by row. */
export const ROW = { title: 0, purpose: 1, filling: 2, english: 3, head: 4, first: 5 } as const;

/** How many lines the sheet has room for. */
export const LINE_ROOM = 200;

/** No year after this one (พ.ศ.) is meant. */
export const LAST_YEAR = 2700;
