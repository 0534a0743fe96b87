import type { AwardCategoryId } from '../criteria/criterion.ts';

/** A category award won after the register's last year, as a line of a workbook's sheet of later awards has it. */
export interface LaterAward {
  /** พ.ศ. */
  readonly year: number;
  /** As typed. */
  readonly agency: string;
  readonly category: AwardCategoryId;
  /** Where it is announced, as typed; `''` where nothing is said. */
  readonly source: string;
  /** The name of the sheet. */
  readonly sheet: string;
}

/** What a line cannot do without. */
export const LINE_PARTS = ['year', 'agency', 'category'] as const;

export type LinePart = (typeof LINE_PARTS)[number];

/** What can be wrong on a sheet of later awards. `found` is what stands there; years are พ.ศ. */
export type LaterAwardDetail =
  | { readonly code: 'laterLineIncomplete'; readonly lacks: readonly LinePart[] }
  | { readonly code: 'laterErrorValue'; readonly found: string }
  | { readonly code: 'laterYearUnreadable'; readonly found: string }
  /** A Gregorian year; `year` is the same one. */
  | { readonly code: 'laterYearEra'; readonly found: string; readonly year: number }
  /** A year that the register knows, which ends with `until`; `isKnown`: it has the very category and agency. */
  | {
      readonly code: 'laterYearCovered';
      readonly year: number;
      readonly until: number;
      readonly isKnown: boolean;
    }
  | { readonly code: 'laterYearFuture'; readonly year: number; readonly now: number }
  | { readonly code: 'laterCategoryUnreadable'; readonly found: string }
  | { readonly code: 'laterSourceMissing' }
  /** The same agency, category and year stand on an earlier line, in the cell `address` of `sheet`. */
  | { readonly code: 'laterAwardTwice'; readonly sheet: string; readonly address: string }
  /** The register has the category for the agency already. */
  | { readonly code: 'laterAwardKnown'; readonly category: AwardCategoryId; readonly until: number }
  /** No score sheet is on the agency, but one is on another that is spelt almost like it. */
  | { readonly code: 'laterAgencyNear'; readonly found: string; readonly other: string }
  /** The workbook has other sheets of later awards. */
  | { readonly code: 'laterSheetTwice'; readonly sheets: readonly string[] }
  /** A column was deleted or moved apart, or the sheet is of a later make: no line of it is read. */
  | { readonly code: 'laterSheetUnreadable' };
