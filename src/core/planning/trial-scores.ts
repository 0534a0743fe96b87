import { type Assessment, forEachCriterion } from '../assessment/assessment.ts';
import type { Criterion, CriterionId } from '../criteria/criterion.ts';
import { isScore, toHundredths } from '../scoring/read-entry.ts';
import { readDisguisedNumber } from '../scoring/read-number.ts';

/** Scores to try, in hundredths of a point; criteria that are left out keep what they have. */
export type TrialScores = Readonly<Partial<Record<CriterionId, number>>>;

/** The assessment as it would be with these scores. The one that is given stays as it is. */
export function withTrialScores(assessment: Assessment, scores: TrialScores): Assessment {
  return {
    ...assessment,
    entries: forEachCriterion((id) => {
      const hundredths = scores[id];
      return hundredths === undefined ? assessment.entries[id] : { state: 'scored', hundredths };
    }),
  };
}

/**
 * A score to try as it was typed, in hundredths of a point. Read generously, Thai digits and commas too, since
 * nothing of it is kept; `null` where it is no score of the criterion.
 */
export function readTrialScore(text: string, { maximum }: Criterion): number | null {
  const read = readDisguisedNumber(text, maximum);
  if (read === null) return null;
  const points = read.disguise === 'percent' ? (read.value * maximum) / 100 : read.value;
  return isScore(points, maximum) ? toHundredths(points) : null;
}
