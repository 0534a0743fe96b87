import { type AwardId, AWARD_IDS } from '../criteria/award.ts';
import { CRITERION_IDS, type CriterionId } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import type { Gate } from '../criteria/gate.ts';
import { combinations } from '../eligibility/combinations.ts';
import { isInForce, judgeGate, readingsUsed } from '../eligibility/gate-finding.ts';
import type { Disputed, Panel } from './panel.ts';
import { statisticsOf } from './statistics.ts';

/** Assessors on different sides of what a gate asks: whose score counts decides the result. */
export interface Crossing {
  readonly kind: 'crossing';
  readonly award: AwardId;
  readonly gate: Gate;
  /** The assessors who are below, and those who reach it, under the first reading in force that parts them. */
  readonly below: readonly string[];
  readonly above: readonly string[];
}

/** Scores of one criterion that lie further apart than the committee's limit. */
export interface WideSpread {
  readonly kind: 'spread';
  readonly criterion: CriterionId;
  /** In hundredths of a point. */
  readonly spread: number;
}

/** What the score sheets say differently of the agency or of a reading. */
export interface Dispute {
  readonly kind: 'dispute';
  readonly about: Disputed;
}

/** Something for the meeting to talk about. */
export type AgendaItem = Crossing | WideSpread | Dispute;

/** The limit of spread in percent of a criterion's maximum, until the committee sets its own. Ours, not the book's. */
export const DEFAULT_SPREAD_LIMIT = 20;

function crossingOf(edition: Edition, panel: Panel, award: AwardId, gate: Gate): Crossing | null {
  const used = new Set(readingsUsed(gate));
  const choices = combinations(edition, panel.readings, used).filter((choice) => isInForce(gate, choice));
  if (choices.length === 0) return null;
  const settled = panel.seats.map(({ assessor, entries }) => ({
    assessor,
    verdicts: judgeGate(edition, gate, entries, choices).settled,
  }));
  for (const index of choices.keys()) {
    const of = (verdict: 'pass' | 'fail'): readonly string[] =>
      settled.filter(({ verdicts }) => verdicts[index] === verdict).map(({ assessor }) => assessor);
    const [below, above] = [of('fail'), of('pass')];
    if (below.length > 0 && above.length > 0) return { kind: 'crossing', award, gate, below, above };
  }
  return null;
}

/**
 * Where the assessors are on different sides of what the award applied for asks, in the order of its gates; of every
 * award while none is named.
 */
export function crossingsOf(edition: Edition, panel: Panel): readonly Crossing[] {
  const awards = panel.facts.award === null ? AWARD_IDS : [panel.facts.award];
  return awards.flatMap((id) =>
    edition.award[id].gates.flatMap((gate) => crossingOf(edition, panel, id, gate) ?? []),
  );
}

/** The criteria whose scores lie further apart than `limit` percent of the maximum, the widest first. */
function wideSpreads(edition: Edition, panel: Panel, limit: number): readonly WideSpread[] {
  const wide = CRITERION_IDS.flatMap((criterion) => {
    const spread = statisticsOf(panel, criterion).scores?.spread ?? 0;
    const { maximum } = edition.criterion[criterion];
    // So many percent of a whole maximum are so many hundredths of a point.
    return spread > limit * maximum ? [{ kind: 'spread' as const, criterion, spread, maximum }] : [];
  });
  return wide
    .toSorted((a, b) => b.spread * a.maximum - a.spread * b.maximum)
    .map(({ kind, criterion, spread }) => ({ kind, criterion, spread }));
}

/**
 * What the meeting has to talk about: first what can change the result, however close the scores are; then what lies
 * far apart, unless it was named already; then what the score sheets say differently.
 *
 * @param limit in percent of a criterion's maximum
 */
export function agendaOf(edition: Edition, panel: Panel, limit: number): readonly AgendaItem[] {
  const crossings = crossingsOf(edition, panel);
  const named = new Set(crossings.flatMap(({ gate }) => (gate.criteria.length === 1 ? gate.criteria : [])));
  return [
    ...crossings,
    ...wideSpreads(edition, panel, limit).filter(({ criterion }) => !named.has(criterion)),
    ...panel.disputed.map((about) => ({ kind: 'dispute', about }) as const),
  ];
}
