/** Widths of the summary's eight columns, in pixels. */
export const WIDTHS: readonly number[] = [90, 160, 138, 122, 150, 112, 130, 142];

export const COLUMN_COUNT = WIDTHS.length;

/** Where the table of scores has what the chart shows. */
export const SCORE_COLUMN = { id: 0, percent: 5, threshold: 6 } as const;

/** The hidden columns: of flags and of the schema cell; of what the summary is read again by. */
export const FLAG_COLUMN = WIDTHS.length;
export const MACHINE_COLUMN = FLAG_COLUMN + 1;

/** The rows of the hidden cells: neither is among the flags. */
export const SCHEMA_ROW = 0;
export const SOURCE_ROW = 1;

/** Where the cell stands that says whether the summary is up to date. */
export const FRESHNESS_ROW = 2;
export const FRESHNESS_COLUMN = 4;
