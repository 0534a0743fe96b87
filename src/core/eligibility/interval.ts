import type { Criterion, CriterionId } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import { scoreOf, type Entries } from '../scoring/entry.ts';

/** What a sum of scores is so far, and the most that it can still become; in hundredths of a point. */
export interface Interval {
  /** Every missing criterion counted as 0. */
  readonly worst: number;
  /** Every missing criterion counted as its maximum. */
  readonly best: number;
  /** The criteria without a score, in the edition's order. */
  readonly missing: readonly CriterionId[];
}

/** A criterion's maximum in hundredths of a point. */
function maximumHundredths(criterion: Criterion): number {
  return criterion.maximum * 100;
}

/** Adds up the scores of `criteria`. */
export function sumOf(edition: Edition, entries: Entries, criteria: readonly CriterionId[]): Interval {
  let worst = 0;
  let best = 0;
  const missing: CriterionId[] = [];
  for (const id of criteria) {
    const score = scoreOf(entries[id]);
    if (score === null) missing.push(id);
    worst += score ?? 0;
    best += score ?? maximumHundredths(edition.criterion[id]);
  }
  return { worst, best, missing };
}
