import type { Edition } from '../criteria/edition.ts';
import type { Gate } from '../criteria/gate.ts';
import type { ReadingChoices, ReadingId } from '../criteria/reading.ts';
import type { Relation } from '../criteria/relation.ts';
import type { Entries } from '../scoring/entry.ts';
import { type Interval, sumOf } from './interval.ts';
import { acrossReadings, type SettledVerdict, type Verdict } from './verdict.ts';

/** How one gate came out, with everything that explains it. All scores in hundredths of a point. */
export interface GateFinding {
  readonly gate: Gate;
  readonly verdict: Verdict;
  /** The sum of the gate's criteria: as it is (`worst`), and at best. */
  readonly observed: Interval;
  readonly required: number;
  /** The relations in force: one, or both while the reading is open; the strict one first. */
  readonly relations: readonly Relation[];
  /** The open reading that the gate's outcome can hang on; `null` where there is none. */
  readonly openReading: ReadingId | null;
  /** Observed less required; negative where points are missing. */
  readonly margin: number;
  /** What has to be added so that the gate passes under every reading in force; 0 where it does. */
  readonly shortfall: number;
}

/** Whether none of the gate's criteria has a score yet, so that nothing is observed (which is not 0 points). */
export function isUnscored({ gate, observed }: GateFinding): boolean {
  return observed.missing.length === gate.criteria.length;
}

/** What a gate asks for, in hundredths of a point: `percent` of a whole maximum is a whole number of them. */
export function requiredHundredths(edition: Edition, gate: Gate): number {
  if (gate.required.unit === 'points') return gate.required.points * 100;
  const { percent } = gate.required;
  return gate.criteria.reduce((sum, id) => sum + percent * edition.criterion[id].maximum, 0);
}

/** What has to be observed so that the gate passes under every reading in force, in hundredths of a point. */
export function neededHundredths({
  required,
  relations,
}: Pick<GateFinding, 'required' | 'relations'>): number {
  return required + (relations.includes('moreThan') ? 1 : 0);
}

/** The readings that a gate asks for. */
export function readingsUsed(gate: Gate): readonly ReadingId[] {
  return [
    ...(typeof gate.relation === 'string' ? [] : [gate.relation.reading]),
    ...(gate.onlyUnder === undefined ? [] : [gate.onlyUnder.reading]),
  ];
}

function relationUnder(gate: Gate, combination: ReadingChoices): Relation {
  return typeof gate.relation === 'string' ? gate.relation : combination[gate.relation.reading];
}

function holds(relation: Relation, observed: number, required: number): boolean {
  return relation === 'atLeast' ? observed >= required : observed > required;
}

/** Whether the gate stands under this choice of readings. */
export function isInForce(gate: Gate, combination: ReadingChoices): boolean {
  return gate.onlyUnder === undefined || combination[gate.onlyUnder.reading] === gate.onlyUnder.choice;
}

function settle(
  gate: Gate,
  observed: Interval,
  required: number,
  combination: ReadingChoices,
): SettledVerdict {
  if (!isInForce(gate, combination)) return 'pass';
  const relation = relationUnder(gate, combination);
  if (holds(relation, observed.worst, required)) return 'pass';
  return holds(relation, observed.best, required) ? 'undecided' : 'fail';
}

/** A gate judged under each combination of readings. */
export interface JudgedGate {
  readonly finding: GateFinding;
  /** One verdict per combination, in their order; `pass` where the gate is not in force. */
  readonly settled: readonly SettledVerdict[];
}

/** Judges one gate under each of `combinations` (one at least). */
export function judgeGate(
  edition: Edition,
  gate: Gate,
  entries: Entries,
  combinations: readonly ReadingChoices[],
): JudgedGate {
  const observed = sumOf(edition, entries, gate.criteria);
  const required = requiredHundredths(edition, gate);
  const settled = combinations.map((combination) => settle(gate, observed, required, combination));
  const relations = [...new Set(combinations.map((combination) => relationUnder(gate, combination)))];
  const needed = neededHundredths({ required, relations });
  return {
    settled,
    finding: {
      gate,
      verdict: acrossReadings(settled),
      observed,
      required,
      relations,
      openReading:
        readingsUsed(gate).find((id) => new Set(combinations.map((choice) => choice[id])).size > 1) ?? null,
      margin: observed.worst - required,
      shortfall: Math.max(0, needed - observed.worst),
    },
  };
}
