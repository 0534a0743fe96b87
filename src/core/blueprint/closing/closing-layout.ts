/** Widths of the columns that are seen, in pixels: what, the value then, and how it stands to the score sheet. */
export const WIDTHS = [300, 700, 190] as const;

/** The columns of a closing sheet; the last two are hidden. */
export const COLUMN = { what: 0, value: 1, mark: 2, key: 3, flag: 4 } as const;

/** Where everything stands, row by row. */
export const ROW = {
  title: 0,
  subtitle: 1,
  remark: 2,
  status: 3,
  on: 4,
  by: 5,
  fingerprint: 6,
  reopening: 7,
  reason: 8,
  reopenedBy: 9,
  reopenedOn: 10,
  values: 11,
  head: 12,
  first: 13,
} as const;
