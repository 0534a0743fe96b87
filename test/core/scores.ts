import {
  type Assessment,
  type CriterionId,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type Entry,
  type Facts,
  forEachCriterion,
  judge,
  type AwardFinding,
  type AwardId,
  type GateFinding,
  type Readings,
} from '../../src/core/index.ts';
import { maximumOf } from './rule-book.ts';

/** A score in hundredths of a point for each criterion; `null` for no score yet. */
export type Scores = Readonly<Record<CriterionId, number | null>>;

function entryOf(hundredths: number | null): Entry {
  return hundredths === null ? { state: 'unscored' } : { state: 'scored', hundredths };
}

/** Every row at its maximum, but for those that are given. */
export function fullScores(but: Partial<Scores> = {}): Scores {
  return { ...forEachCriterion(maximumOf), ...but };
}

/** Every row at a part of its maximum, in percent, but for those that are given. */
export function scoresAt(percent: number, but: Partial<Scores> = {}): Scores {
  return { ...forEachCriterion((id) => (maximumOf(id) * percent) / 100), ...but };
}

/** An assessment with these scores and, where nothing is said, open readings and nothing declared. */
export function assessmentOf(
  scores: Scores,
  readings: Partial<Readings> = {},
  facts: Partial<Facts> = {},
): Assessment {
  return {
    ...EMPTY_ASSESSMENT,
    facts: { ...EMPTY_ASSESSMENT.facts, ...facts },
    readings: { ...EMPTY_ASSESSMENT.readings, ...readings },
    entries: forEachCriterion((id) => entryOf(scores[id])),
  };
}

/** How one award comes out. */
export function findingOf(assessment: Assessment, award: AwardId): AwardFinding {
  const finding = judge(EDITION_2562, assessment).awards.find((each) => each.award.id === award);
  if (finding === undefined) throw new Error(`No finding on ${award}.`);
  return finding;
}

/** How one gate of an award comes out. */
export function gateFindingOf(assessment: Assessment, award: AwardId, gate: string): GateFinding {
  const finding = findingOf(assessment, award).gates.find((each) => each.gate.id === gate);
  if (finding === undefined) throw new Error(`No finding on ${gate} of ${award}.`);
  return finding;
}
