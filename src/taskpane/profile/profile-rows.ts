import {
  type AwardFinding,
  type CriterionId,
  type Edition,
  type Entries,
  type Gate,
  type GateFinding,
} from '../../core/index.ts';

/** One line of the picture: a criterion, or several together where a gate adds them up. */
export interface ProfileRow {
  /** The single criterion; `null` where the line is about several. */
  readonly criterion: CriterionId | null;
  /** What the award asks; `null` where it asks nothing of the criterion by itself. */
  readonly finding: GateFinding | null;
  /** What there is so far, in hundredths of a point; `null` where a single criterion has no score. */
  readonly hundredths: number | null;
  /** In hundredths of a point. */
  readonly maximum: number;
}

/** The most that the criteria give together, in hundredths of a point. */
function maximumOf(edition: Edition, criteria: Gate['criteria']): number {
  return criteria.reduce((sum, id) => sum + edition.criterion[id].maximum * 100, 0);
}

/** The lines of one award's picture: every criterion, then the gates that add several of them up. */
export function profileRows(
  edition: Edition,
  entries: Entries,
  { gates }: AwardFinding,
): readonly ProfileRow[] {
  const isOf = (id: CriterionId, { criteria }: Gate): boolean => criteria.length === 1 && criteria[0] === id;
  const single = edition.criteria.map(({ id }): ProfileRow => {
    const entry = entries[id];
    return {
      criterion: id,
      finding: gates.find(({ gate }) => isOf(id, gate)) ?? null,
      hundredths: entry.state === 'scored' ? entry.hundredths : null,
      maximum: maximumOf(edition, [id]),
    };
  });
  const several = gates
    .filter(({ gate }) => gate.criteria.length > 1)
    .map((finding): ProfileRow => ({
      criterion: null,
      finding,
      hundredths: finding.observed.worst,
      maximum: maximumOf(edition, finding.gate.criteria),
    }));
  return [...single, ...several];
}
