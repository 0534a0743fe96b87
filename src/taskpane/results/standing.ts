import type { AwardFinding, Catalogue, PaneText } from '../../core/index.ts';

/** Where an award stands, in a few words: the total, the rows that are not met, whether it can still be reached. */
export function standingWords(
  { gates, points }: AwardFinding,
  catalogue: Catalogue,
  { results }: PaneText,
): readonly string[] {
  const total = gates.find(({ gate }) => gate.kind === 'total');
  const failed = gates.filter(({ gate, verdict }) => gate.kind !== 'total' && verdict === 'fail').length;
  const isIncomplete = total !== undefined && total.observed.missing.length > 0;
  return [
    total === undefined || total.shortfall === 0
      ? results.totalMet
      : results.totalShort(catalogue.points(total.shortfall)),
    ...(failed > 0 ? [results.gatesFailed(failed)] : []),
    ...(points === 'fail' && isIncomplete ? [results.beyondReach] : []),
  ];
}
