/** The columns of the overview, zero-based. */
export const OVERVIEW_COLUMN = {
  agency: 0,
  award: 1,
  round: 2,
  year: 3,
  assessors: 4,
  unscored: 5,
  total: 6,
  points: 7,
  declared: 8,
  verdict: 9,
  crossings: 10,
  wide: 11,
  robustness: 12,
  sheet: 13,
  /** Hidden. */
  schema: 14,
} as const;

export const OVERVIEW_ROW = {
  title: 0,
  subtitle: 1,
  origin: 2,
  firstChoice: 3,
  head: 7,
  firstPanel: 8,
} as const;

/** The cells of the committee's choices, which every panel's sheet refers to. */
export const OVERVIEW_CELL = {
  method: { row: OVERVIEW_ROW.firstChoice, column: OVERVIEW_COLUMN.award },
  rounding: { row: OVERVIEW_ROW.firstChoice + 1, column: OVERVIEW_COLUMN.award },
  spreadLimit: { row: OVERVIEW_ROW.firstChoice + 2, column: OVERVIEW_COLUMN.award },
} as const;
