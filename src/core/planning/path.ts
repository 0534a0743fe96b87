import { forEachCriterion } from '../assessment/assessment.ts';
import { CRITERION_IDS, type CriterionId } from '../criteria/criterion.ts';
import type { Demand } from './demand.ts';

/** Points of every criterion, in hundredths. */
export type Points = Readonly<Record<CriterionId, number>>;

/** A criterion that is raised; hundredths of a point. */
export interface Step {
  readonly criterion: CriterionId;
  readonly from: number;
  readonly to: number;
}

/** Points that may go to any of several criteria, to one or divided, up to their maxima. */
export interface FreePoints {
  readonly hundredths: number;
  /** The criteria of the demand that they are for. */
  readonly summed: readonly CriterionId[];
  /** Those that are not full yet. */
  readonly criteria: readonly CriterionId[];
}

/** The cheapest way to what is asked: no set of additional points with a smaller sum reaches it. */
export interface Path {
  /** The sum of what is added, in hundredths of a point. */
  readonly total: number;
  /** What single criteria need for themselves: the same on every cheapest path. */
  readonly steps: readonly Step[];
  /** What is short beyond that where gates add criteria up; the gate with fewer criteria first. */
  readonly free: readonly FreePoints[];
  /** One cheapest path in full: the free points in as few criteria as they fit in. There are others. */
  readonly example: readonly Step[];
}

function sum(points: Points, criteria: readonly CriterionId[]): number {
  return criteria.reduce((all, id) => all + points[id], 0);
}

function stepsBetween(before: Points, after: Points): readonly Step[] {
  return CRITERION_IDS.filter((id) => after[id] > before[id]).map((criterion) => ({
    criterion,
    from: before[criterion],
    to: after[criterion],
  }));
}

/** Puts points into criteria that are raised anyway, then into others; of alike ones first where most room is left. */
function placed(
  before: Points,
  points: Points,
  most: Points,
  criteria: readonly CriterionId[],
  hundredths: number,
): Points {
  const room = (id: CriterionId): number => most[id] - points[id];
  const isRaised = (id: CriterionId): number => Number(points[id] > before[id]);
  const order = criteria.toSorted((a, b) => isRaised(b) - isRaised(a) || room(b) - room(a));
  let left = hundredths;
  const added = new Map<CriterionId, number>();
  for (const id of order) {
    const part = Math.min(left, room(id));
    added.set(id, part);
    left -= part;
  }
  return forEachCriterion((id) => points[id] + (added.get(id) ?? 0));
}

/**
 * The cheapest path from `before` to what is asked.
 *
 * Each demand is filled up in turn, the smaller before the larger that holds it; so nothing is added that some demand
 * does not ask for, and what a smaller one was given counts for the larger. That is the least there can be, as long
 * as the demands nest: of any two, one holds all criteria of the other or none. The gates of an edition do.
 *
 * @param before the points so far
 * @param most the most that each criterion can get; enough to reach every demand
 * @param demands those with fewer criteria first
 */
export function cheapestPath(
  before: Points,
  most: Points,
  demands: readonly Pick<Demand, 'criteria' | 'needed'>[],
): Path {
  const single = demands.filter(({ criteria }) => criteria.length === 1);
  const needs = new Map(
    single.flatMap(({ criteria, needed }) => criteria.map((id) => [id, needed] as const)),
  );
  const raised = forEachCriterion((id) => Math.max(before[id], needs.get(id) ?? 0));
  const free: FreePoints[] = [];
  let points: Points = raised;
  for (const { criteria, needed } of demands) {
    const hundredths = needed - sum(points, criteria);
    if (hundredths <= 0) continue;
    free.push({ hundredths, summed: criteria, criteria: criteria.filter((id) => raised[id] < most[id]) });
    points = placed(before, points, most, criteria, hundredths);
  }
  return {
    total: sum(points, CRITERION_IDS) - sum(before, CRITERION_IDS),
    steps: stepsBetween(before, raised),
    free,
    example: stepsBetween(before, points),
  };
}
