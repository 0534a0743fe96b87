import { type Assessment, forEachCriterion, type Notes } from '../../assessment/assessment.ts';
import { AWARD_IDS } from '../../criteria/award.ts';
import { CRITERION_IDS, type CriterionId } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import { judge } from '../../eligibility/findings.ts';
import { VERDICT_WORDS } from '../../language/sheet-words.ts';
import type { Problem } from '../../scoring/problem.ts';
import { type EntryProblem, readEntry, type ReadEntry } from '../../scoring/read-entry.ts';
import {
  FACT_NAMES,
  maximumName,
  NOTE_NAMES,
  SCHEMA_NAME,
  SCORE_SHEET_SCHEMA,
  scoreName,
  TOTAL_NAME,
  verdictName,
} from '../names.ts';
import { type CellImage, cellAt, type SheetImage } from '../sheet-image.ts';
import { createFactReader } from './fact-reader.ts';
import { readFacts, readReadings } from './read-facts.ts';

/** A score sheet as it was read: the assessment, and everything that is wrong or worth a word. */
export interface ScoreSheetReading {
  readonly assessment: Assessment;
  /** Errors first, then warnings, then notes; within each by place. */
  readonly problems: readonly Problem[];
}

function cellOf(image: SheetImage, name: string): CellImage | null {
  const range = image.names.get(name);
  return range == null ? null : cellAt(image, range.row, range.column);
}

function wordsOf(image: SheetImage): string {
  const value = cellOf(image, SCHEMA_NAME)?.value;
  return typeof value === 'string' ? value : '';
}

/** Whether the sheet is a score sheet of any make; a summary is none. */
export function isScoreSheet(image: SheetImage): boolean {
  return wordsOf(image).startsWith('pmqa-score-sheet/');
}

function schemaProblems(image: SheetImage): readonly Problem[] {
  const found = wordsOf(image);
  if (found === SCORE_SHEET_SCHEMA) return [];
  const place = { kind: 'sheet' } as const;
  return [
    { detail: { code: 'schemaUnknown', found }, severity: 'error', place, cells: SCHEMA_NAME, repair: null },
  ];
}

function scoreProblem(id: CriterionId, found: EntryProblem): Problem {
  const { detail, severity, repairValue } = found;
  const cells = scoreName(id);
  const repair = repairValue === undefined ? null : { name: cells, value: repairValue };
  return { detail, severity, place: { kind: 'score', criterion: id }, cells, repair };
}

function scoreProblems(id: CriterionId, read: ReadEntry | null): readonly Problem[] {
  const place = { kind: 'score', criterion: id } as const;
  if (read === null) {
    return [{ detail: { code: 'cellLost' }, severity: 'error', place, cells: null, repair: null }];
  }
  if (read.problem !== null) return [scoreProblem(id, read.problem)];
  if (read.entry.state !== 'unscored') return [];
  return [{ detail: { code: 'unscored' }, severity: 'note', place, cells: scoreName(id), repair: null }];
}

function maximumProblems(edition: Edition, image: SheetImage): readonly Problem[] {
  return CRITERION_IDS.flatMap((id) => {
    const { maximum } = edition.criterion[id];
    const name = maximumName(id);
    const value = cellOf(image, name)?.value ?? null;
    if (value === maximum) return [];
    const found = value === null ? '' : typeof value === 'object' ? value.error : String(value);
    const problem: Problem = {
      detail: { code: 'maximumChanged', found, maximum },
      severity: 'error',
      place: { kind: 'maximum', criterion: id },
      cells: image.names.get(name) == null ? null : name,
      repair: image.names.get(name) == null ? null : { name, value: maximum },
    };
    return [problem];
  });
}

const VERDICT_PARTS = ['points', 'declared', 'verdict'] as const;

function formulaProblems(image: SheetImage): readonly Problem[] {
  const verdicts = AWARD_IDS.flatMap((id) => VERDICT_PARTS.map((part) => verdictName(part, id)));
  return [TOTAL_NAME, ...verdicts].flatMap((name) => {
    const cell = cellOf(image, name);
    if (cell !== null && cell.formula !== null) return [];
    const place = { kind: 'formula', name } as const;
    const cells = cell === null ? null : name;
    return [
      { detail: { code: 'formulaOverwritten' }, severity: 'error', place, cells, repair: null } as const,
    ];
  });
}

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
      return [
        { detail, severity: 'warning', place: { kind: 'formula', name }, cells: name, repair: null } as const,
      ];
    }),
  );
}

function missingFactNotes({ facts }: Assessment): readonly Problem[] {
  const note = (fact: 'agency' | 'award', code: 'agencyMissing' | 'awardMissing'): Problem => ({
    detail: { code },
    severity: 'note',
    place: { kind: 'fact', fact },
    cells: FACT_NAMES[fact],
    repair: null,
  });
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

const ORDER = { error: 0, warning: 1, note: 2 } as const;

/** Reads a score sheet by its names, wherever its rows and its tab have gone. Never throws on what a person did. */
export function readScoreSheet(edition: Edition, image: SheetImage): ScoreSheetReading {
  const entries = forEachCriterion((id) => {
    const cell = cellOf(image, scoreName(id));
    return cell === null ? null : readEntry(cell, edition.criterion[id]);
  });
  const reader = createFactReader(image);
  const assessment: Assessment = {
    facts: readFacts(reader),
    readings: readReadings(reader),
    entries: forEachCriterion((id) => entries[id]?.entry ?? { state: 'unscored' }),
    notes: readNotes(image),
  };
  const problems = [
    ...schemaProblems(image),
    ...CRITERION_IDS.flatMap((id) => scoreProblems(id, entries[id])),
    ...maximumProblems(edition, image),
    ...formulaProblems(image),
    ...disagreements(edition, image, assessment),
    ...reader.problems,
    ...missingFactNotes(assessment),
  ].map((problem) => withCellsThatAreThere(image, problem));
  return { assessment, problems: problems.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]) };
}
