import { type Catalogue, type PaneText, type Plan, pointsToGo } from '../../core/index.ts';

/** On which ground a plan was reckoned: the stricter readings, what lenient ones would spare, rows without a score. */
export function planNotes(
  plan: Plan,
  catalogue: Catalogue,
  card: PaneText['plan']['card'],
): readonly string[] {
  const { course, openReadings, unscored, lenientTotal } = plan;
  if (course.kind === 'reached') return [];
  const hasPath = course.kind === 'path';
  const isSpared = lenientTotal !== null && lenientTotal !== pointsToGo(plan);
  return [
    ...(hasPath && openReadings.length > 0 ? [card.strict] : []),
    ...(isSpared
      ? [lenientTotal === 0 ? card.lenientReached : card.lenient(catalogue.points(lenientTotal))]
      : []),
    ...(hasPath && unscored.length > 0
      ? [card.unscored(catalogue.list(unscored.map(catalogue.criterion)))]
      : []),
  ];
}
