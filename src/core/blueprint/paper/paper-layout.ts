import { CRITERION_IDS } from '../../criteria/criterion.ts';

/** Widths of the columns that are seen, in pixels: the table of scores has all of them. */
export const WIDTHS = [60, 480, 92, 84, 84, 84, 84, 150, 130, 140] as const;

/** The columns of the table of scores; the last one is hidden. */
export const COLUMN = {
  id: 0,
  name: 1,
  maximum: 2,
  firstThreshold: 3,
  score: 7,
  abstained: 8,
  conflict: 9,
  schema: WIDTHS.length,
} as const;

/** The blocks of columns below which words are written. */
export const NOTE_COLUMNS = {
  strengths: { column: COLUMN.name, columns: 1 },
  ofi: { column: COLUMN.maximum, columns: COLUMN.score - COLUMN.maximum },
  evidence: { column: COLUMN.score, columns: COLUMN.schema - COLUMN.score },
} as const;

/** As many criteria have room for their words on one page. */
const NOTES_A_PAGE = 4;

const FIRST_CRITERION = 6;
const FIRST_NOTE_PAGE = FIRST_CRITERION + CRITERION_IDS.length + 3;

/** Where everything stands, row by row. */
export const ROW = {
  title: 0,
  subtitle: 1,
  agency: 2,
  assessor: 3,
  remark: 4,
  head: 5,
  firstCriterion: FIRST_CRITERION,
  total: FIRST_CRITERION + CRITERION_IDS.length,
  signature: FIRST_CRITERION + CRITERION_IDS.length + 2,
} as const;

/** The rows of words: a head, and the criteria below it, page by page. */
export const NOTE_PAGES: readonly {
  readonly head: number;
  readonly criteria: (typeof CRITERION_IDS)[number][];
}[] = Array.from({ length: Math.ceil(CRITERION_IDS.length / NOTES_A_PAGE) }, (_, page) => ({
  head: FIRST_NOTE_PAGE + page * (NOTES_A_PAGE + 1),
  criteria: CRITERION_IDS.slice(page * NOTES_A_PAGE, (page + 1) * NOTES_A_PAGE),
}));

export const ROWS = FIRST_NOTE_PAGE + NOTE_PAGES.length + CRITERION_IDS.length;
