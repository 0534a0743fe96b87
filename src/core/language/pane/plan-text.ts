import type { PlanGists } from './plan-gists.ts';

/** The words of one plan: what is still needed, and on which ground. */
export interface PlanCardText {
  readonly reached: string;
  readonly toGo: (points: string) => string;
  readonly outOfReach: string;
  /** Why no points lead there, and what has to change first. */
  readonly outOfReachWhy: (criteria: string) => string;
  readonly cheapest: string;
  readonly fromTo: (from: string, to: string) => string;
  /** Points that may go anywhere; the second where they may go to some criteria only. */
  readonly free: (points: string) => string;
  readonly freeAmong: (points: string, criteria: string) => string;
  /** The gate that the free points are for. */
  readonly freeFor: (gate: string, rule: string) => string;
  readonly example: (criteria: string) => string;
  readonly raisedTo: (criterion: string, points: string) => string;
  readonly others: string;
  readonly strict: string;
  readonly lenient: (points: string) => string;
  readonly lenientReached: string;
  readonly unscored: (criteria: string) => string;
  /** Puts the plan's points into the scores to try. */
  readonly tryIt: string;
}

/** The words of the part for several awards in one application. */
export interface TogetherText {
  readonly heading: string;
  readonly hint: string;
  readonly choose: string;
  readonly minima: string;
  readonly minimaHead: readonly [criterion: string, needed: string, short: string];
  readonly observed: (points: string) => string;
  /** The awards that ask for so much, where not all of the chosen do. */
  readonly askedBy: (awards: string) => string;
}

/** The words of the scores to try. */
export interface TrialText {
  readonly heading: string;
  readonly meaning: string;
  readonly total: string;
  /** What the sheet really has in a row. */
  readonly real: (points: string) => string;
  readonly slider: (criterion: string) => string;
  readonly field: (criterion: string, maximum: string) => string;
  readonly unusable: (maximum: string) => string;
  readonly reset: string;
  readonly changes: string;
  readonly change: (award: string, before: string, after: string) => string;
  readonly noChanges: string;
}

/** The words of the view for planning. */
export interface PlanText {
  readonly awards: string;
  readonly awardsHint: string;
  readonly nearest: string;
  readonly nearestTied: string;
  readonly needs: (award: string) => string;
  readonly pointsOnly: string;
  readonly profile: string;
  readonly gists: PlanGists;
  readonly card: PlanCardText;
  readonly together: TogetherText;
  readonly trial: TrialText;
}
