import { type Catalogue, type PaneText, type Plan, pointsToGo } from '../../core/index.ts';

/** How far a plan's awards are, in a few words. */
export function standingOf(plan: Plan, catalogue: Catalogue, card: PaneText['plan']['card']): string {
  const points = pointsToGo(plan);
  if (points === null) return card.outOfReach;
  return points === 0 ? card.reached : card.toGo(catalogue.points(points));
}
