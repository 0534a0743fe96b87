import type { AwardFinding, Outcome, ReadingChoices, ReadingId, Readings } from '../../core/index.ts';

function isAlikeBut(id: ReadingId | null, open: readonly ReadingId[], a: Outcome, b: Outcome): boolean {
  return open.every((other) => other === id || a.combination[other] === b.combination[other]);
}

/** The open readings that an award's points hang on: another choice of one alone can give another outcome. */
export function decisiveReadings({ openReadings, outcomes }: AwardFinding): readonly ReadingId[] {
  return openReadings.filter((id) =>
    outcomes.some((one) =>
      outcomes.some((other) => one.points !== other.points && isAlikeBut(id, openReadings, one, other)),
    ),
  );
}

/** The outcomes that differ by what matters: one for each combination of the decisive readings. */
export function decisiveOutcomes(finding: AwardFinding): readonly Outcome[] {
  const decisive = decisiveReadings(finding);
  const rest = finding.openReadings.filter((id) => !decisive.includes(id));
  const [first] = finding.outcomes;
  return first === undefined ? [] : finding.outcomes.filter((each) => isAlikeBut(null, rest, first, each));
}

/** The readings once those of `ids` are settled as a combination has them. */
export function settledAs(
  readings: Readings,
  combination: ReadingChoices,
  ids: readonly ReadingId[],
): Readings {
  const { ownCategory, otherRows, outstandingCategory7 } = combination;
  return {
    ownCategory: ids.includes('ownCategory') ? ownCategory : readings.ownCategory,
    otherRows: ids.includes('otherRows') ? otherRows : readings.otherRows,
    outstandingCategory7: ids.includes('outstandingCategory7')
      ? outstandingCategory7
      : readings.outstandingCategory7,
  };
}
