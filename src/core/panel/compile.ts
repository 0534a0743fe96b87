import { nameKey } from '../checks/agency-key.ts';
import type { AwardId } from '../criteria/award.ts';
import type { Edition } from '../criteria/edition.ts';
import type { AwardFinding } from '../eligibility/findings.ts';
import { type AssessorCode, assessorCodes } from './assessor-codes.ts';
import { type CombinedScores, type Combining, combine } from './combining.ts';
import { type AgendaItem, agendaOf } from './disagreement.ts';
import type { FileOutcome } from './filed-assessment.ts';
import type { Fraction } from './fraction.ts';
import { gatherPanels } from './gather.ts';
import { judgePanel } from './judge-panel.ts';
import { nearNames } from './near-names.ts';
import type { Panel } from './panel.ts';
import { withoutRepeated } from './repeated.ts';
import { type Robustness, robustnessOf } from './robustness.ts';
import { checkRoster, type RosterFinding, type RosterLine } from './roster.ts';
import { type Leaning, leaningsOf } from './severity.ts';

/** How the secretary wants assessments put together. */
export interface CompileWish {
  readonly combining: Combining;
  /** In percent of a criterion's maximum. */
  readonly spreadLimit: number;
  /** Whether assessors are shown by codes. */
  readonly isAnonymous: boolean;
  /** Who should have sent what; `null` where nothing is said. */
  readonly roster: readonly RosterLine[] | null;
  /** Whether each panel gets a draft of what its agency is told. */
  readonly hasFeedback?: boolean;
}

/** How one award came out for a panel. */
export interface AwardVerdicts extends Pick<AwardFinding, 'points' | 'declared' | 'verdict'> {
  readonly award: AwardId;
}

/** A panel and what is to be said of it, without the reasons: thousands of them are there at a time. */
export interface CompiledPanel {
  readonly panel: Panel;
  readonly combined: CombinedScores;
  /** The sum of the combined scores. */
  readonly total: Fraction;
  /** In the edition's order. */
  readonly awards: readonly AwardVerdicts[];
  readonly agenda: readonly AgendaItem[];
  readonly robustness: Robustness | null;
  readonly leanings: readonly Leaning[];
}

/** What many files came to. */
export interface Compilation {
  readonly wish: CompileWish;
  /** By file name. */
  readonly files: readonly FileOutcome[];
  /** By the agency's name in Thai order; never ranked. */
  readonly panels: readonly CompiledPanel[];
  /** Names of agencies that may be one; offered, not merged. */
  readonly nearNames: readonly (readonly [string, string])[];
  readonly roster: readonly RosterFinding[] | null;
  /** Who each code is, where assessors are shown by codes; else `null`. */
  readonly codes: readonly AssessorCode[] | null;
}

function compilePanel(
  edition: Edition,
  panel: Panel,
  { combining, spreadLimit }: CompileWish,
): CompiledPanel {
  const combined = combine(panel, combining);
  const { findings, parts } = judgePanel(edition, panel, combined);
  return {
    panel,
    combined,
    total: { numerator: findings.total.worst, denominator: parts },
    awards: findings.awards.map(({ award, points, declared, verdict }) => ({
      award: award.id,
      points,
      declared,
      verdict,
    })),
    agenda: agendaOf(edition, panel, spreadLimit),
    robustness: robustnessOf(edition, panel, combining),
    leanings: leaningsOf(edition, panel),
  };
}

/**
 * Puts together what many files hold. The order of the files changes nothing, nor does a file that is refused for its
 * own sake; and what a single file holds comes out as it is.
 */
export function compile(edition: Edition, outcomes: readonly FileOutcome[], wish: CompileWish): Compilation {
  const files = withoutRepeated(outcomes);
  const sheets = files.flatMap((outcome) => (outcome.status === 'taken' ? outcome.sheets : []));
  const names = [...sheets, ...(wish.roster ?? [])].map(({ assessor }) => assessor);
  const codes = assessorCodes(names);
  const shownAs = (name: string): string =>
    (wish.isAnonymous ? codes.get(nameKey(name))?.code : codes.get(nameKey(name))?.name) ?? name;
  const panels = gatherPanels(sheets, shownAs);
  const roster = wish.roster === null ? null : checkRoster(wish.roster, sheets);
  return {
    wish,
    files,
    panels: panels.map((panel) => compilePanel(edition, panel, wish)),
    nearNames: nearNames(panels.map(({ facts }) => facts.agency)),
    roster: roster?.map((line) => ({ ...line, assessor: shownAs(line.assessor) })) ?? null,
    codes: wish.isAnonymous ? [...codes.values()] : null,
  };
}
