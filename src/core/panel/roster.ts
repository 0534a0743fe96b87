import type { Round } from '../assessment/facts.ts';
import { nameKey } from '../checks/agency-key.ts';
import type { AwardId } from '../criteria/award.ts';
import { CRITERION_IDS } from '../criteria/criterion.ts';
import type { FiledAssessment } from './filed-assessment.ts';

/** Who should have sent what; `null` where any award or round will do. */
export interface RosterLine {
  readonly agency: string;
  readonly assessor: string;
  readonly award: AwardId | null;
  readonly round: Round | null;
}

/** What came of a line of the roster, or came without being on it. */
export interface RosterFinding extends RosterLine {
  readonly state: 'complete' | 'incomplete' | 'missing' | 'unexpected';
  /** How many criteria have no entry yet; 0 unless incomplete. */
  readonly unscored: number;
}

/** Whether a line asks for the award and the round of an assessment. */
function isAskedFor(line: RosterLine, { assessment: { facts } }: FiledAssessment): boolean {
  return (
    (line.award === null || line.award === facts.award) && (line.round === null || line.round === facts.round)
  );
}

function unscoredOf({ assessment }: FiledAssessment): number {
  return CRITERION_IDS.filter((id) => assessment.entries[id].state === 'unscored').length;
}

/** What somebody has to look after comes first. */
const ORDER = [
  'missing',
  'incomplete',
  'unexpected',
  'complete',
] as const satisfies readonly RosterFinding['state'][];

/**
 * Holds what was taken against the roster: what is missing first, then what is incomplete, then what it does not name;
 * what is complete comes last. Of one state the lines keep their order.
 */
export function checkRoster(
  roster: readonly RosterLine[],
  sheets: readonly FiledAssessment[],
): readonly RosterFinding[] {
  const keyOf = (agency: string, assessor: string): string =>
    JSON.stringify([nameKey(agency), nameKey(assessor)]);
  const sent = new Map<string, FiledAssessment[]>();
  for (const sheet of sheets) {
    const key = keyOf(sheet.agency, sheet.assessor);
    sent.set(key, [...(sent.get(key) ?? []), sheet]);
  }
  const expected = new Set<FiledAssessment>();
  const lines = roster.map((line): RosterFinding => {
    const found = (sent.get(keyOf(line.agency, line.assessor)) ?? []).filter((sheet) =>
      isAskedFor(line, sheet),
    );
    for (const sheet of found) expected.add(sheet);
    const unscored = found.reduce((sum, sheet) => sum + unscoredOf(sheet), 0);
    const state = found.length === 0 ? 'missing' : unscored > 0 ? 'incomplete' : 'complete';
    return { ...line, state, unscored };
  });
  const unexpected = sheets
    .filter((sheet) => !expected.has(sheet))
    .map(({ agency, assessor, assessment: { facts } }): RosterFinding => {
      const { award, round } = facts;
      return { agency, assessor, award, round, state: 'unexpected', unscored: 0 };
    });
  const all = [...lines, ...unexpected];
  return ORDER.flatMap((state) => all.filter((finding) => finding.state === state));
}
