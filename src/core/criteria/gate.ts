import type { Citation } from './citation.ts';
import type { CriterionId } from './criterion.ts';
import type { ReadingChoices } from './reading.ts';
import type { Relation } from './relation.ts';

/** What a gate is about; the key of its name and its explanation. */
export type GateKind =
  'ownCategory' | 'relatedResult' | 'otherCriterion' | 'everyCriterion' | 'category7Whole' | 'total';

/** One condition on points: the sum of some criteria against a part of their maxima, or against points. */
export interface Gate {
  /** Unique within its award: the kind, and the criterion where the gate is about a single one. */
  readonly id: string;
  readonly kind: GateKind;
  /** The criteria whose scores are added up. */
  readonly criteria: readonly CriterionId[];
  readonly required:
    | { readonly unit: 'percent'; readonly percent: number }
    | { readonly unit: 'points'; readonly points: number };
  /** Fixed by clear words, or left to a reading. */
  readonly relation: Relation | { readonly reading: 'ownCategory' | 'otherRows' };
  /** Present where the gate stands under one choice of a reading only. */
  readonly onlyUnder?: {
    readonly reading: 'outstandingCategory7';
    readonly choice: ReadingChoices['outstandingCategory7'];
  };
  readonly citation: Citation;
}
