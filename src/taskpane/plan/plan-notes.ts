import { type Catalogue, type PaneText, type Plan, pointsToGo } from '../../core/index.ts';

/** On which ground a plan was reckoned: the stricter readings, and rows without a score. */
export function planNotes(
  plan: Plan,
  catalogue: Catalogue,
  card: PaneText['plan']['card'],
): readonly string[] {
  const { openReadings, unscored, lenientTotal } = plan;
  const points = pointsToGo(plan);
  const isOpen = openReadings.length > 0 && points !== 0;
  const isSpared = isOpen && lenientTotal !== null && lenientTotal !== points;
  return [
    ...(isOpen ? [card.strict] : []),
    ...(isSpared
      ? [lenientTotal === 0 ? card.lenientReached : card.lenient(catalogue.points(lenientTotal))]
      : []),
    ...(unscored.length > 0 && points !== 0
      ? [card.unscored(catalogue.list(unscored.map(catalogue.criterion)))]
      : []),
  ];
}
