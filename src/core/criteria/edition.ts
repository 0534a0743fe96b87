import type { Award, AwardId } from './award.ts';
import type { Citation } from './citation.ts';
import type { Criterion, CriterionId } from './criterion.ts';
import type { Reading, ReadingId } from './reading.ts';

/** One edition of the criteria, complete: nothing numeric about the award stands anywhere else. */
export interface Edition {
  /** Year of the criteria, พ.ศ. */
  readonly criteriaYear: number;
  /** Year of the award book that the citations are from, พ.ศ. */
  readonly bookYear: number;
  /** Points in all. */
  readonly maximum: number;
  readonly criteria: readonly Criterion[];
  readonly criterion: Readonly<Record<CriterionId, Criterion>>;
  readonly awards: readonly Award[];
  readonly award: Readonly<Record<AwardId, Award>>;
  /** The most pages that an Application Report may have. */
  readonly reportPages: { readonly atMost: number; readonly citation: Citation };
  /** The book's table of the points that each award asks of each criterion. */
  readonly requirementTable: Citation;
  readonly readings: { readonly [R in ReadingId]: Reading<R> };
}
