import { type AwardId, type CriterionId, CRITERION_IDS } from '../../src/core/index.ts';
import rules from '../cases/rules-2562.json';

/** What a row has to reach for a category award, and by which rule. */
export type RowRule = 'ownCategory' | 'relatedResult' | 'otherCriterion';

/** One of the twelve rows as the table prints it; points. */
export interface BookRow {
  readonly id: CriterionId;
  readonly maximum: number;
  /** One per category award, 1 to 6. */
  readonly minima: readonly number[];
}

/** The awards of the categories 1 to 6, in the order of the table's columns. */
export const CATEGORY_AWARDS = [
  'category-1',
  'category-2',
  'category-3',
  'category-4',
  'category-5',
  'category-6',
] as const satisfies readonly AwardId[];

export type CategoryAwardId = (typeof CATEGORY_AWARDS)[number];

function rowOf(id: CriterionId): BookRow {
  const row = rules.rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`The table of minima has no row ${id}.`);
  return { id, maximum: row.maximum, minima: row.minima };
}

/** The twelve rows, in the book's order. */
export const BOOK_ROWS: readonly BookRow[] = CRITERION_IDS.map(rowOf);

export const RULES = rules;

/** A row's maximum in hundredths of a point. */
export function maximumOf(id: CriterionId): number {
  return rowOf(id).maximum * 100;
}

/** What the table asks of a row for a category award, in hundredths of a point. */
export function minimumOf(award: CategoryAwardId, id: CriterionId): number {
  return (rowOf(id).minima[CATEGORY_AWARDS.indexOf(award)] ?? NaN) * 100;
}

/** Which rule a cell of the table carries out, told from its share of the row's maximum. */
export function ruleOf(award: CategoryAwardId, id: CriterionId): RowRule {
  const percent = (minimumOf(award, id) * 100) / maximumOf(id);
  const { ownCategory, relatedResult, otherCriterion } = rules.percents;
  if (percent === ownCategory) return 'ownCategory';
  if (percent === relatedResult) return 'relatedResult';
  if (percent === otherCriterion) return 'otherCriterion';
  throw new Error(`Row ${id} asks ${String(percent)} % for ${award}, which is no rule of the book.`);
}

/** 40 % of a row, in hundredths of a point. */
export function outstandingMinimumOf(id: CriterionId): number {
  return rowOf(id).maximum * rules.percents.outstanding;
}
