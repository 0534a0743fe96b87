import { type Assessment, forEachCriterion, type Notes } from '../../assessment/assessment.ts';
import type { CalendarDate } from '../../assessment/facts.ts';
import { conditionProblems } from '../../checks/conditions.ts';
import { watchProblems } from '../../checks/watches.ts';
import type { CriterionId } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import { judge } from '../../eligibility/findings.ts';
import { VERDICT_WORDS } from '../../language/sheet-words.ts';
import type { Entry } from '../../scoring/entry.ts';
import { fractionProblems } from '../../scoring/fractions.ts';
import type { Problem } from '../../scoring/problem.ts';
import { readEntry, type ReadEntry } from '../../scoring/read-entry.ts';
import { FACT_NAMES, NAMES_OF_MAKE_2, NOTE_NAMES, scoreName, verdictName } from '../names.ts';
import { type CellImage, cellAt, holdsFormula, type SheetImage } from '../sheet-image.ts';
import { entryProblems } from './entry-problems.ts';
import { createFactReader } from './fact-reader.ts';
import { problemAt } from './found-problem.ts';
import { readFacts, readReadings } from './read-facts.ts';
import { sortedCriteria } from './row-order.ts';
import { type Make, makeOf } from './schema.ts';
import {
  coverProblems,
  damageOfMake,
  damageProblems,
  makeProblems,
  maximumProblems,
  orderProblems,
} from './sheet-problems.ts';

/**
 * The cell of the earlier awards: plain where nothing would be lost by writing into it, taken where something would, or
 * where it is gone; foreign on a sheet of other criteria, of which nothing can be said.
 */
export type EarlierAwardsCell = 'plain' | 'taken' | 'foreign';

/** A score sheet as it was read: the assessment, and everything that is wrong or worth a word. */
export interface ScoreSheetReading {
  readonly assessment: Assessment;
  /** Errors first, then warnings, then notes; within each by place. */
  readonly problems: readonly Problem[];
  readonly earlierAwards: EarlierAwardsCell;
  /** Whether the sheet has a cell to keep what is switched off, and nothing else in it; one of an older make has none. */
  readonly canMute: boolean;
}

function cellOf(image: SheetImage, name: string): CellImage | null {
  const range = image.names.get(name);
  return range == null ? null : cellAt(image, range.row, range.column);
}

const VERDICT_PARTS = ['points', 'declared', 'verdict'] as const;

/** Verdicts that the sheet shows otherwise than its entries give them: a formula or a hidden cell was changed. */
function disagreements(edition: Edition, image: SheetImage, assessment: Assessment): readonly Problem[] {
  return judge(edition, assessment).awards.flatMap(({ award, points, declared, verdict }) =>
    VERDICT_PARTS.flatMap((part) => {
      const name = verdictName(part, award.id);
      const cell = cellOf(image, name);
      const found = cell?.formula == null ? null : cell.value;
      const expected = VERDICT_WORDS[{ points, declared, verdict }[part]];
      // A file that no program has calculated yet shows nothing.
      if (typeof found !== 'string' || found === '' || found === expected) return [];
      const detail = { code: 'verdictDisagrees', found, expected } as const;
      return [problemAt(name, { kind: 'formula', name }, detail, 'warning')];
    }),
  );
}

function missingFactNotes({ facts }: Assessment): readonly Problem[] {
  const note = (fact: 'agency' | 'award', code: 'agencyMissing' | 'awardMissing'): Problem =>
    problemAt(FACT_NAMES[fact], { kind: 'fact', fact }, { code }, 'note');
  return [
    ...(facts.agency === null ? [note('agency', 'agencyMissing')] : []),
    ...(facts.award === null ? [note('award', 'awardMissing')] : []),
  ];
}

function readNotes(image: SheetImage): Readonly<Record<CriterionId, Notes>> {
  return forEachCriterion((id) => {
    const row = image.names.get(scoreName(id))?.row;
    const words = (name: string): string => {
      const column = image.names.get(name)?.column;
      if (row === undefined || column === undefined) return '';
      const { value } = cellAt(image, row, column);
      return value === null || typeof value === 'object' ? '' : String(value);
    };
    return {
      strengths: words(NOTE_NAMES.strengths),
      ofi: words(NOTE_NAMES.ofi),
      evidence: words(NOTE_NAMES.evidence),
    };
  });
}

/** The same problem, with nowhere to jump to once its cells are gone. */
function withCellsThatAreThere(image: SheetImage, problem: Problem): Problem {
  const isThere = problem.cells !== null && image.names.get(problem.cells) != null;
  return isThere ? problem : { ...problem, cells: null };
}

/** Whether the cell of a name is there and holds nothing that writing into it would lose: no formula, no other words. */
function hasPlainCell(image: SheetImage, name: string, problems: readonly Problem[]): boolean {
  const isThere = image.names.get(name) != null && !holdsFormula(image, name);
  return isThere && problems.every(({ cells }) => cells !== name);
}

/** A new sheet would make sure entries of those that may belong to other rows: while rows are sorted it is not offered. */
function withSafeRepair(isSorted: boolean, problem: Problem): Problem {
  return isSorted && problem.repair?.kind === 'renew' ? { ...problem, repair: null } : problem;
}

const ORDER = { error: 0, warning: 1, note: 2 } as const;

/** Errors first, then warnings, then notes; within each as they came. */
export function bySeverity(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

/** Sheets of other criteria have no score here, and a row that carries another's number has no sure one. */
function entryOf(make: Make, isSorted: boolean, read: ReadEntry | null): Entry {
  const entry = read?.entry ?? { state: 'unscored' };
  const isForeign = make.kind === 'otherEdition' || isSorted;
  return isForeign && entry.state === 'scored' ? { state: 'invalid' } : entry;
}

/**
 * Reads a score sheet by its names, wherever its rows and its tab have gone. Never throws on what a person did.
 *
 * @param today the day on which it is read, which no assessment can be later than; `null` where it is not known
 */
export function readScoreSheet(
  edition: Edition,
  image: SheetImage,
  today: CalendarDate | null = null,
): ScoreSheetReading {
  const make = makeOf(edition, image);
  const damage = damageOfMake(edition, image, make);
  const sorted = damage?.sorted ?? (make.kind === 'older' ? sortedCriteria(image, null) : []);
  const reads = forEachCriterion((id) => {
    const cell = cellOf(image, scoreName(id));
    return cell === null ? null : readEntry(cell, edition.criterion[id]);
  });
  const reader = createFactReader(image, make.kind === 'older' ? NAMES_OF_MAKE_2 : []);
  const assessment: Assessment = {
    facts: readFacts(reader, edition, today),
    readings: readReadings(reader),
    entries: forEachCriterion((id) => entryOf(make, sorted.includes(id), reads[id])),
    notes: readNotes(image),
  };
  const { mutedWarnings } = assessment.facts;
  const fractions = mutedWarnings.includes('fraction') ? new Map() : fractionProblems(edition, reads);
  const isSorted = sorted.length > 0;
  // Of a sheet for other criteria nothing can be said by these.
  const ofRules =
    make.kind === 'otherEdition'
      ? []
      : [
          ...entryProblems(image, reads, fractions),
          ...orderProblems(sorted),
          ...(isSorted ? [] : maximumProblems(edition, image)),
          ...(damage === null
            ? []
            : [...damageProblems(image, damage), ...coverProblems(edition, image, damage)]),
          ...(isSorted ? [] : disagreements(edition, image, assessment)),
          ...conditionProblems(edition, assessment.facts),
          ...watchProblems(edition, assessment),
        ];
  const problems = [...makeProblems(make), ...ofRules, ...reader.problems, ...missingFactNotes(assessment)];
  return {
    assessment,
    problems: bySeverity(
      problems.map((each) => withSafeRepair(isSorted, withCellsThatAreThere(image, each))),
    ),
    earlierAwards:
      make.kind === 'otherEdition'
        ? 'foreign'
        : hasPlainCell(image, FACT_NAMES.priorAwards, reader.problems)
          ? 'plain'
          : 'taken',
    canMute: hasPlainCell(image, FACT_NAMES.mutedWarnings, reader.problems),
  };
}
