import { ROUNDS } from '../../assessment/facts.ts';
import { AWARD_IDS } from '../../criteria/award.ts';
import { CRITERION_IDS } from '../../criteria/criterion.ts';

/** The columns of a comparison; each round has two, and the last one is hidden. */
export const COLUMN = { id: 0, name: 1, maximum: 2, firstRound: 3, schema: 3 + 2 * ROUNDS.length } as const;

/** The columns of a round, by its place among the rounds. */
export function roundColumns(index: number): { readonly points: number; readonly percent: number } {
  const points = COLUMN.firstRound + 2 * index;
  return { points, percent: points + 1 };
}

/** Widths of the columns that are seen, in pixels. */
export const WIDTHS: readonly number[] = [60, 430, 100, ...ROUNDS.flatMap(() => [116, 92])];

const CRITERIA = CRITERION_IDS.length;
const SCORES = 6;
const CHANGES = SCORES + 6 + CRITERIA;
const VERDICTS = CHANGES + 5 + CRITERIA;

/** Where everything stands, row by row: three tables, each below a line that names it. */
export const ROW = {
  title: 0,
  subtitle: 1,
  agency: 2,
  award: 3,
  remark: 4,
  scores: SCORES,
  head: SCORES + 1,
  subhead: SCORES + 2,
  date: SCORES + 3,
  first: SCORES + 4,
  total: SCORES + 4 + CRITERIA,
  scored: SCORES + 5 + CRITERIA,
  changes: CHANGES,
  changesHead: CHANGES + 1,
  changesSubhead: CHANGES + 2,
  firstChange: CHANGES + 3,
  totalChange: CHANGES + 3 + CRITERIA,
  verdicts: VERDICTS,
  verdictsHead: VERDICTS + 1,
  firstVerdict: VERDICTS + 2,
  last: VERDICTS + 1 + AWARD_IDS.length,
} as const;
