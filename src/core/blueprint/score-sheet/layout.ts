import type { AwardId } from '../../criteria/award.ts';
import { AWARD_IDS } from '../../criteria/award.ts';
import { CRITERION_IDS, type CriterionId } from '../../criteria/criterion.ts';
import type { ReadingId } from '../../criteria/reading.ts';
import { cellAddress } from '../address.ts';

/** The columns of the score sheet, zero-based. Those from `worst` on are hidden and only calculate. */
export const COLUMN = {
  id: 0,
  name: 1,
  maximum: 2,
  score: 3,
  percent: 4,
  band: 5,
  required: 6,
  status: 7,
  shortfall: 8,
  check: 9,
  /** The criterion again, for the page of words. */
  noteId: 10,
  strengths: 11,
  ofi: 12,
  evidence: 13,
  /** The score in hundredths, 0 where there is none. */
  worst: 14,
  /** 1 where there is a valid score, else 0. */
  scored: 15,
  /** The maximum in hundredths. */
  best: 16,
  /** What the first award requires, in hundredths; one column per award from here on. */
  firstAward: 17,
  /** What the award applied for requires. */
  chosen: 17 + AWARD_IDS.length,
  /** Which reading governs that requirement: 0 none, 1 to 3 in the order of the readings. */
  governing: 18 + AWARD_IDS.length,
} as const;

/** Hidden columns of the category awards' rows: how many scores lie exactly on a requirement left to a reading. */
export const EXACT_COLUMN = { ownCategory: COLUMN.worst, otherRows: COLUMN.scored } as const;

/** Hidden columns of the outstanding level's row. */
export const OUTSTANDING_COLUMN = {
  /** How many of the criteria 1-6, and of 7.1-7.6, lie below what is required. */
  belowRows: 14,
  belowResults: 15,
  /** Category 7 in all, in hundredths: at worst and at best. */
  resultsWorst: 16,
  resultsBest: 17,
  /** How many of the criteria 1-6 have a score. */
  scoredRows: 18,
  /** Whether the points pass at worst, and fail at best, where each row of category 7 counts. */
  eachPasses: 19,
  eachFails: 20,
  /** The same where category 7 counts as a whole. */
  wholePasses: 21,
  wholeFails: 22,
} as const;

/** The columns that hold the entries and what is said of them: hidden, they are missed. Counted from the sheet's block. */
export const COVERED_COLUMNS: readonly number[] = [COLUMN.score, COLUMN.check];

export const LAST_COLUMN = COLUMN.governing;
/** The last column of the table of scores, which is a page of its own. */
export const LAST_TABLE_COLUMN = COLUMN.check;

const FIRST_FACT_ROW = 3;
const FIRST_READING_ROW = 9;
const FIRST_CRITERION_ROW = 14;
const FIRST_AWARD_ROW = 31;

/** The rows of the score sheet, zero-based. */
export const ROW = {
  title: 0,
  subtitle: 1,
  agency: FIRST_FACT_ROW,
  kind: FIRST_FACT_ROW + 1,
  award: FIRST_FACT_ROW + 2,
  flCertificate: FIRST_FACT_ROW + 3,
  priorAwards: FIRST_FACT_ROW + 4,
  reportPages: FIRST_FACT_ROW + 5,
  ownCategory: FIRST_READING_ROW,
  otherRows: FIRST_READING_ROW + 1,
  outstandingCategory7: FIRST_READING_ROW + 2,
  head: FIRST_CRITERION_ROW - 1,
  firstCriterion: FIRST_CRITERION_ROW,
  lastCriterion: FIRST_CRITERION_ROW + CRITERION_IDS.length - 1,
  total: FIRST_CRITERION_ROW + CRITERION_IDS.length,
  legend: FIRST_CRITERION_ROW + CRITERION_IDS.length + 1,
  awardSection: FIRST_AWARD_ROW - 2,
  awardHead: FIRST_AWARD_ROW - 1,
  firstAward: FIRST_AWARD_ROW,
  lastAward: FIRST_AWARD_ROW + AWARD_IDS.length - 1,
  remark: FIRST_AWARD_ROW + AWARD_IDS.length,
  signature: FIRST_AWARD_ROW + AWARD_IDS.length + 2,
} as const;

export const LAST_ROW = ROW.signature;

/** The row of a criterion. */
export function criterionRow(id: CriterionId): number {
  return ROW.firstCriterion + CRITERION_IDS.indexOf(id);
}

/** The row of an award's verdict. */
export function awardRow(id: AwardId): number {
  return ROW.firstAward + AWARD_IDS.indexOf(id);
}

/** The hidden column of what an award requires. */
export function awardColumn(id: AwardId): number {
  return COLUMN.firstAward + AWARD_IDS.indexOf(id);
}

/** `$N$14` of a cell in a hidden or shown column. */
export function at(row: number, column: number): string {
  return cellAddress(row, column, true);
}

/** `$N$14:$N$25`: a column over all criteria, or from one criterion to another. */
export function overCriteria(column: number, from: CriterionId = '1', to: CriterionId = '7.6'): string {
  return `${at(criterionRow(from), column)}:${at(criterionRow(to), column)}`;
}

// Single hidden values, each beside the row that it belongs to.

/** Which award is applied for: 1 to 7 in the order of the awards, 0 while none is chosen. */
export const CHOSEN_AWARD = at(ROW.award, COLUMN.worst);
/** A reading's state: 0 open, 1 the strict choice, 2 the lenient one. */
export const READING_STATE: Readonly<Record<ReadingId, string>> = {
  ownCategory: at(ROW.ownCategory, COLUMN.worst),
  otherRows: at(ROW.otherRows, COLUMN.worst),
  outstandingCategory7: at(ROW.outstandingCategory7, COLUMN.worst),
};
export const TOTAL_WORST = at(ROW.total, COLUMN.worst);
export const SCORED_COUNT = at(ROW.total, COLUMN.scored);
export const TOTAL_BEST = at(ROW.total, COLUMN.best);
