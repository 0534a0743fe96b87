import { CRITERION_IDS, type CriterionId } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import { type EntryProblem, isScore, type ReadEntry } from './read-entry.ts';

/** One point, in hundredths: a part of a whole is no more. */
const WHOLE = 100;

/**
 * Scores above 0 and of at most 1 point: each asks whether that part of the maximum was meant (0.5 for 50 %). Each by
 * itself, so that mending the rows beside one, in whatever order, never takes its question away.
 */
export function fractionProblems(
  edition: Edition,
  reads: Readonly<Record<CriterionId, ReadEntry | null>>,
): ReadonlyMap<CriterionId, EntryProblem> {
  const problems = CRITERION_IDS.flatMap((id): readonly (readonly [CriterionId, EntryProblem])[] => {
    const read = reads[id];
    if (read?.entry.state !== 'scored' || read.problem !== null) return [];
    const { hundredths } = read.entry;
    if (hundredths <= 0 || hundredths > WHOLE) return [];
    const { maximum } = edition.criterion[id];
    // Hundredths times a whole maximum, over 100: exact as points.
    const points = (hundredths * maximum) / 100;
    const detail = { code: 'fraction', found: String(hundredths / 100), points } as const;
    const repair = isScore(points, maximum) ? { repairValue: points } : {};
    return [[id, { detail, severity: 'warning', ...repair }]];
  });
  return new Map(problems);
}
