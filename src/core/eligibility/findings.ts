import type { Assessment } from '../assessment/assessment.ts';
import type { Award } from '../criteria/award.ts';
import { CRITERION_IDS } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import { READING_IDS, type ReadingChoices, type ReadingId } from '../criteria/reading.ts';
import { combinations } from './combinations.ts';
import { type ConditionFinding, judgeCondition } from './condition-finding.ts';
import { type GateFinding, isInForce, judgeGate, readingsUsed } from './gate-finding.ts';
import { type Interval, sumOf } from './interval.ts';
import { acrossReadings, allOf, type SettledVerdict, together, type Verdict } from './verdict.ts';

/** How one award came out: the tree that every screen, sheet and report is a rendering of. */
export interface AwardFinding {
  readonly award: Award;
  /** By points alone. */
  readonly points: Verdict;
  /** By what is declared alone. */
  readonly declared: Verdict;
  /** Points and declared conditions together. */
  readonly verdict: Verdict;
  /** The gates that stand under one of the readings in force at least. */
  readonly gates: readonly GateFinding[];
  readonly conditions: readonly ConditionFinding[];
  /** The open readings that the award asks for. */
  readonly openReadings: readonly ReadingId[];
  /** How the points come out under each combination of them, the strict choices first. */
  readonly outcomes: readonly Outcome[];
}

/** The verdict by points under one choice of every reading. */
export interface Outcome {
  readonly combination: ReadingChoices;
  readonly points: SettledVerdict;
}

/** The findings on one assessment. */
export interface Findings {
  /** The sum of all twelve criteria. */
  readonly total: Interval;
  /** In the edition's order. */
  readonly awards: readonly AwardFinding[];
}

/** Judges one award: every gate under every combination of the readings that are open. */
export function judgeAward(edition: Edition, award: Award, assessment: Assessment): AwardFinding {
  const used = new Set(award.gates.flatMap(readingsUsed));
  const choices = combinations(edition, assessment.readings, used);
  const judged = award.gates
    .filter((gate) => choices.some((combination) => isInForce(gate, combination)))
    .map((gate) => judgeGate(edition, gate, assessment.entries, choices));
  const outcomes = choices.map((combination, index) => ({
    combination,
    points: allOf(judged.map(({ settled }) => settled[index] ?? 'undecided')),
  }));
  const points = acrossReadings(outcomes.map((outcome) => outcome.points));
  const conditions = award.conditions.map((condition) => judgeCondition(condition, assessment.facts));
  const declared = together(conditions.map(({ verdict }) => verdict));
  return {
    award,
    points,
    declared,
    verdict: together([points, declared]),
    gates: judged.map(({ finding }) => finding),
    conditions,
    openReadings: READING_IDS.filter((id) => used.has(id) && assessment.readings[id] === 'open'),
    outcomes,
  };
}

/** Judges all seven awards at once. */
export function judge(edition: Edition, assessment: Assessment): Findings {
  return {
    total: sumOf(edition, assessment.entries, CRITERION_IDS),
    awards: edition.awards.map((award) => judgeAward(edition, award, assessment)),
  };
}
