import type { Edition } from '../criteria/edition.ts';
import type { ReadingChoices, ReadingId, Readings } from '../criteria/reading.ts';

function choicesOf<R extends ReadingId>(
  edition: Edition,
  readings: Readings,
  id: R,
  used: ReadonlySet<ReadingId>,
): readonly ReadingChoices[R][] {
  const settled: ReadingChoices[R] | 'open' = readings[id];
  const choices: readonly ReadingChoices[R][] = edition.readings[id].choices;
  if (settled !== 'open') return [settled];
  return used.has(id) ? choices : choices.slice(0, 1);
}

/**
 * Every combination of choices that the settled readings leave. A reading outside `used` is kept at its first
 * choice, since nothing asks for it.
 */
export function combinations(
  edition: Edition,
  readings: Readings,
  used: ReadonlySet<ReadingId>,
): readonly ReadingChoices[] {
  return choicesOf(edition, readings, 'ownCategory', used).flatMap((ownCategory) =>
    choicesOf(edition, readings, 'otherRows', used).flatMap((otherRows) =>
      choicesOf(edition, readings, 'outstandingCategory7', used).map((outstandingCategory7) => ({
        ownCategory,
        otherRows,
        outstandingCategory7,
      })),
    ),
  );
}
