/** The twelve scored rows, in the book's order. */
export const CRITERION_IDS = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7.1',
  '7.2',
  '7.3',
  '7.4',
  '7.5',
  '7.6',
] as const;

/** One of the twelve scored rows: categories 1 to 6 are one row each, category 7 (results) is six. */
export type CriterionId = (typeof CRITERION_IDS)[number];

/** The categories that have an award of their own. */
export const AWARD_CATEGORY_IDS = ['1', '2', '3', '4', '5', '6'] as const;

export type AwardCategoryId = (typeof AWARD_CATEGORY_IDS)[number];

export interface Criterion {
  readonly id: CriterionId;
  /** Points that a full score gives; whole. */
  readonly maximum: number;
  /** The book's Thai name; rows 7.1-7.6 share that of category 7, since the book names them no further. */
  readonly thaiName: string;
  readonly englishName: string;
}
