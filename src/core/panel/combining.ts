import { forEachCriterion } from '../assessment/assessment.ts';
import type { CriterionId } from '../criteria/criterion.ts';
import { type Fraction, roundedTo } from './fraction.ts';
import { type ScoredSeats, type Scores, statisticsOf } from './statistics.ts';

/**
 * How a panel's scores become one. The book does not say, so it is the committee's printed choice. An agreed score
 * stands in place of the mean or the median, criterion by criterion, wherever the committee gives one with its reason.
 */
export const METHODS = ['mean', 'median', 'agreed-from-mean', 'agreed-from-median'] as const;
export type Method = (typeof METHODS)[number];

/** To how many decimals of a point a mean or a median is rounded, the higher from the middle; or not at all. */
export const ROUNDINGS = ['none', '2', '1', '0'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** The step of each rounding in hundredths of a point; `null` for none. */
const ROUNDING_STEPS: Readonly<Record<Rounding, number | null>> = {
  none: null,
  '2': 1,
  '1': 10,
  '0': 100,
};

/** The committee's choice. */
export interface Combining {
  readonly method: Method;
  readonly rounding: Rounding;
}

/** By mean and not rounded, which changes nothing that the assessors gave. */
export const PLAIN_COMBINING: Combining = { method: 'mean', rounding: 'none' };

/** A score that the committee agreed on in place of the method's. */
export interface AgreedScore {
  readonly hundredths: number;
  /** Without one the agreed score does not count. */
  readonly reason: string;
}

export type AgreedScores = Readonly<Partial<Record<CriterionId, AgreedScore>>>;

/** What a panel's scores became, criterion by criterion; `null` while there is no score. */
export type CombinedScores = Readonly<Record<CriterionId, Fraction | null>>;

/** Whether a method lets the committee agree on another score. */
export function isAgreeing(method: Method): boolean {
  return method.startsWith('agreed');
}

function fractionOf(scores: Scores, { method, rounding }: Combining): Fraction {
  const isMean = method === 'mean' || method === 'agreed-from-mean';
  const exact = isMean ? scores.mean : scores.median;
  const step = ROUNDING_STEPS[rounding];
  return step === null ? exact : roundedTo(exact, step);
}

/** Makes one score of each criterion's; an agreed score counts under a method that takes one, with its reason. */
export function combine(panel: ScoredSeats, combining: Combining, agreed: AgreedScores = {}): CombinedScores {
  return forEachCriterion((id) => {
    const change = isAgreeing(combining.method) ? agreed[id] : undefined;
    if (change !== undefined && change.reason.trim() !== '')
      return { numerator: change.hundredths, denominator: 1 };
    const { scores } = statisticsOf(panel, id);
    return scores === null ? null : fractionOf(scores, combining);
  });
}
