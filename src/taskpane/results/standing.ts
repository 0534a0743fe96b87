import type { AwardFinding, Catalogue, PaneText } from '../../core/index.ts';

/** Where an award stands, in a few words: total, criteria not met, whether it can be reached, what is declared. */
export function standingWords(
  { gates, points, declared }: AwardFinding,
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
    ...(declared === 'undecided' ? [results.undeclared] : []),
    ...(declared === 'fail' ? [results.declaredUnmet] : []),
  ];
}
