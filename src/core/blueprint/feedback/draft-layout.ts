/** The columns of a draft, zero-based; the last is hidden. */
export const COLUMN = {
  criterion: 0,
  kind: 1,
  text: 2,
  tick: 3,
  wording: 4,
  order: 5,
  remark: 6,
  machine: 7,
} as const;

/** Widths of the columns that are seen, in pixels. */
export const WIDTHS: readonly number[] = [76, 150, 640, 90, 520, 76, 180];

/** Where everything stands, row by row. */
export const ROW = {
  title: 0,
  subtitle: 1,
  remark: 2,
  agency: 3,
  awardYear: 4,
  detail: 5,
  head: 6,
  first: 7,
} as const;
