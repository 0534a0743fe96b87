/** Widths of the summary's six columns, in pixels. */
export const WIDTHS: readonly number[] = [250, 138, 122, 150, 112, 272];

export const COLUMN_COUNT = WIDTHS.length;

/** The hidden column of flags and of the schema cell. */
export const FLAG_COLUMN = WIDTHS.length;

/** Where the cell stands that says whether the summary is up to date. */
export const FRESHNESS_ROW = 2;
export const FRESHNESS_COLUMN = 3;
