import { CRITERION_IDS, type CriterionId } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import type { EntryProblem, ReadEntry } from './read-entry.ts';
import { isScore } from './read-entry.ts';

/** So many rows beside one have to look like percents before a small score is asked about. */
const FEWEST_NEIGHBOURS = 2;

/** Whether a row looks as if a percent of the maximum was meant. */
function looksLikePercent({ entry, problem }: ReadEntry): boolean {
  if (problem?.detail.code === 'percentFormat') return true;
  if (problem?.detail.code === 'disguisedNumber') return problem.detail.disguise === 'percent';
  return entry.state === 'scored' && entry.hundredths > 0 && entry.hundredths <= 100;
}

function hasSomething({ entry, problem }: ReadEntry): boolean {
  return entry.state === 'scored' || problem?.detail.code === 'disguisedNumber';
}

/**
 * Scores of at most 1 point in a sheet where most rows look like parts of a whole (0.5, 50 %): each asks whether that
 * part of the maximum was meant. A lone low score asks nothing.
 */
export function fractionProblems(
  edition: Edition,
  reads: Readonly<Record<CriterionId, ReadEntry | null>>,
): ReadonlyMap<CriterionId, EntryProblem> {
  const rows = CRITERION_IDS.flatMap((id) => {
    const read = reads[id];
    return read === null ? [] : [{ id, read }];
  });
  const likePercent = rows.filter(({ read }) => looksLikePercent(read));
  const filled = rows.filter(({ read }) => hasSomething(read));
  const isSuggested = likePercent.length > FEWEST_NEIGHBOURS && likePercent.length * 2 > filled.length;
  if (!isSuggested) return new Map();
  const problems = likePercent.flatMap(({ id, read }): readonly (readonly [CriterionId, EntryProblem])[] => {
    const { entry, problem } = read;
    if (entry.state !== 'scored' || problem !== null) return [];
    const { maximum } = edition.criterion[id];
    const found = String(entry.hundredths / 100);
    // Hundredths times a whole maximum, over 100: exact as points.
    const points = (entry.hundredths * maximum) / 100;
    const detail = { code: 'fraction', found, points } as const;
    const repair = isScore(points, maximum) ? { repairValue: points } : {};
    return [[id, { detail, severity: 'warning', ...repair }]];
  });
  return new Map(problems);
}
