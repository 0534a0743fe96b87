import { type Assessment, forEachCriterion } from '../assessment/assessment.ts';
import type { Award, AwardId } from '../criteria/award.ts';
import { CRITERION_IDS, type CriterionId } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import { READING_IDS, type ReadingId, type Readings } from '../criteria/reading.ts';
import { type AwardFinding, judge } from '../eligibility/findings.ts';
import { type Entries, type Entry, scoreOf } from '../scoring/entry.ts';
import { type Demand, demandsOf } from './demand.ts';
import { cheapestPath, type Path, type Points } from './path.ts';

/** Whether an award can be reached by points, and how. */
export type Course =
  | { readonly kind: 'reached' }
  | { readonly kind: 'path'; readonly path: Path }
  /** `closed` are the criteria without a score to give on which it founders: abstained, or a conflict of interest. */
  | { readonly kind: 'outOfReach'; readonly closed: readonly CriterionId[] };

/** What one award, or several in one application, still need. By points alone: what is declared is not looked at. */
export interface Plan {
  readonly awards: readonly Award[];
  /** What is asked of each criterion and of their sums, and what is short of it. */
  readonly demands: readonly Demand[];
  /** To a pass under every reading in force. */
  readonly course: Course;
  /** The criteria that have no score yet and can still get one; so far they count as 0 points. */
  readonly unscored: readonly CriterionId[];
  /** The open readings that the awards ask for: the plan holds whichever way they are settled. */
  readonly openReadings: readonly ReadingId[];
  /** The cheapest sum if each of them were settled leniently, in hundredths; `null` where even that is out of reach. */
  readonly lenientTotal: number | null;
}

/** The assessor gives no score here, so that no points can be counted on. */
function isClosed({ state }: Entry): boolean {
  return state === 'abstained' || state === 'conflict';
}

/** Whether what is asked can be reached by points, and the cheapest way to it. */
export function courseTo(edition: Edition, entries: Entries, demands: readonly Demand[]): Course {
  if (demands.every(({ shortfall }) => shortfall === 0)) return { kind: 'reached' };
  const most: Points = forEachCriterion((id) =>
    isClosed(entries[id]) ? 0 : edition.criterion[id].maximum * 100,
  );
  const beyond = demands.filter(
    ({ criteria, needed }) => criteria.reduce((all, id) => all + most[id], 0) < needed,
  );
  if (beyond.length > 0) {
    const closed = CRITERION_IDS.filter(
      (id) => isClosed(entries[id]) && beyond.some(({ criteria }) => criteria.includes(id)),
    );
    return { kind: 'outOfReach', closed };
  }
  const before = forEachCriterion((id) => scoreOf(entries[id]) ?? 0);
  return { kind: 'path', path: cheapestPath(before, most, demands) };
}

/** The points that a plan asks for in all, in hundredths: 0 where all is reached, `null` where it is out of reach. */
export function pointsToGo({ course }: Pick<Plan, 'course'>): number | null {
  switch (course.kind) {
    case 'reached':
      return 0;
    case 'path':
      return course.path.total;
    case 'outOfReach':
      return null;
  }
}

/** Every open reading settled at its lenient choice. */
function lenient(edition: Edition, readings: Readings): Readings {
  const settled = <R extends ReadingId>(id: R): Readings[R] =>
    readings[id] === 'open' ? edition.readings[id].choices[1] : readings[id];
  return {
    ownCategory: settled('ownCategory'),
    otherRows: settled('otherRows'),
    outstandingCategory7: settled('outstandingCategory7'),
  };
}

/** The findings on an assessment: as its readings stand, and with the open ones settled leniently. */
interface Judged {
  readonly entries: Entries;
  readonly strict: readonly AwardFinding[];
  readonly lenient: readonly AwardFinding[];
}

function judged(edition: Edition, assessment: Assessment): Judged {
  const settled = { ...assessment, readings: lenient(edition, assessment.readings) };
  return {
    entries: assessment.entries,
    strict: judge(edition, assessment).awards,
    lenient: judge(edition, settled).awards,
  };
}

function planOf(edition: Edition, findings: Judged, awards: readonly AwardId[]): Plan {
  const { entries } = findings;
  const isFor = ({ award }: AwardFinding): boolean => awards.includes(award.id);
  const strict = findings.strict.filter(isFor);
  const demands = demandsOf(strict);
  const leniently = courseTo(edition, entries, demandsOf(findings.lenient.filter(isFor)));
  return {
    awards: strict.map(({ award }) => award),
    demands,
    course: courseTo(edition, entries, demands),
    unscored: CRITERION_IDS.filter((id) => scoreOf(entries[id]) === null && !isClosed(entries[id])),
    openReadings: READING_IDS.filter((id) => strict.some(({ openReadings }) => openReadings.includes(id))),
    lenientTotal: pointsToGo({ course: leniently }),
  };
}

/** What several awards in one application still need: of each criterion the strictest of what they ask. */
export function planFor(edition: Edition, assessment: Assessment, awards: readonly AwardId[]): Plan {
  return planOf(edition, judged(edition, assessment), awards);
}

/** What each award by itself still needs, in the edition's order. */
export function plansOf(edition: Edition, assessment: Assessment): readonly Plan[] {
  const findings = judged(edition, assessment);
  return edition.awards.map(({ id }) => planOf(edition, findings, [id]));
}

/**
 * The plans with the fewest points to go among those that have any: several where they tie, none where each is
 * reached or out of reach.
 */
export function nearestOf(plans: readonly Plan[]): readonly Plan[] {
  const open = plans.filter(({ course }) => course.kind === 'path');
  const fewest = Math.min(...open.map((plan) => pointsToGo(plan) ?? Infinity));
  return open.filter((plan) => pointsToGo(plan) === fewest);
}
