import {
  type Author,
  CATALOGUES,
  type CellRepair,
  earlierAwardProblems,
  type Edition,
  FACT_NAMES,
  holdsFormula,
  laterAwardsIn,
  LOG_WORDS,
  type LoggedChange,
  type Problem,
  readScoreSheet,
  renewedScoreSheet,
  type Restoration,
  restorationOf,
  type ScoreSheetReading,
  type SheetContents,
  type SheetImage,
  undoing,
} from '../core/index.ts';
import { loggedBeside } from './logging.ts';
import { lookAgain } from './look-again.ts';
import type { CellEdit, SheetReference, WorkbookPort } from './port.ts';
import { isRepairOfClosed } from './score-sheets.ts';
import { editUndoably, loggedEdits, type Undo } from './undo.ts';

/** What came of a repair. */
export type Repaired =
  /** Done, of `problems`; those `overtaken` were there no more. `undo` is `null` where only the program can undo it. */
  | {
      readonly kind: 'repaired';
      readonly problems: readonly Problem[];
      readonly overtaken: readonly Problem[];
      readonly undo: Undo | null;
    }
  /** A new sheet with the same entries was added. */
  | { readonly kind: 'renewed'; readonly sheet: SheetReference }
  /** The problem is there no more, or the cell holds something else by now: nothing was written. */
  | { readonly kind: 'overtaken' }
  /** The scores are closed, and have to be opened again first: nothing was written. */
  | { readonly kind: 'sheetClosed' };

/** What goes into the log along with changes. */
type Log = (changes: readonly LoggedChange[]) => SheetContents | null;

function toEdit({ name, value, format }: CellRepair): CellEdit {
  return format === undefined ? { name, value } : { name, value, format };
}

async function repairCells(
  port: WorkbookPort,
  image: SheetImage,
  problems: readonly Problem[],
  log: Log,
): Promise<Undo | null> {
  const edits = problems.flatMap(({ place, repair }) =>
    repair?.kind === 'cell' ? [{ place, edit: toEdit(repair) }] : [],
  );
  const beside = log(loggedEdits(image, edits, LOG_WORDS.repaired));
  return editUndoably(
    port,
    image,
    edits.map(({ edit }) => edit),
    beside,
  );
}

async function restorePart(
  port: WorkbookPort,
  image: SheetImage,
  made: Restoration,
  beside: SheetContents | null,
): Promise<Undo | null> {
  await port.restoreSheet(image.id, made, beside);
  const back = undoing(image, made);
  return back === null ? null : { kind: 'part', made, back, before: image };
}

async function repairOne(
  port: WorkbookPort,
  edition: Edition,
  image: SheetImage,
  problem: Problem,
  log: Log,
): Promise<Repaired> {
  const { repair } = problem;
  const repaired = { kind: 'repaired', problems: [problem], overtaken: [] } as const;
  switch (repair?.kind) {
    case undefined:
      return { kind: 'overtaken' };
    case 'cell':
      return { ...repaired, undo: await repairCells(port, image, [problem], log) };
    case 'restore': {
      const made = restorationOf(edition, image, repair.part);
      if (made === null) return { kind: 'overtaken' };
      const restored = { place: problem.place, before: '', after: '', reason: CATALOGUES.th.repair(repair) };
      return { ...repaired, undo: await restorePart(port, image, made, log([restored])) };
    }
    case 'renew':
      return { kind: 'renewed', sheet: await port.insertSheet(renewedScoreSheet(edition, image)) };
  }
}

function isSame(a: Problem, b: Problem): boolean {
  return JSON.stringify([a.detail, a.place, a.repair]) === JSON.stringify([b.detail, b.place, b.repair]);
}

/** Whether the sheet still has the problem. One that only another sheet brings out stands while its words stand. */
function stillStands(
  image: SheetImage,
  problem: Problem,
  { assessment, problems }: ScoreSheetReading,
): boolean {
  if (problem.detail.code !== 'agencySpelling') return problems.some((each) => isSame(each, problem));
  return assessment.facts.agency === problem.detail.found && !holdsFormula(image, FACT_NAMES.agency);
}

/**
 * Makes the repairs of `problems`, which the user asked for, and no other change. Reads the sheet once more before:
 * where a cell holds something else by now, nothing is written over it.
 *
 * @param problems one problem, or several whose repairs are cells
 * @param author who asks for it, on which day
 * @throws WorkbookError where the sheet is gone, or takes nothing
 */
export async function makeRepair(
  port: WorkbookPort,
  edition: Edition,
  author: Author,
  sheetId: string,
  problems: readonly Problem[],
): Promise<Repaired> {
  const { image, isClosed, log: sheet, images } = await lookAgain(port, sheetId);
  if (isClosed && !problems.every(isRepairOfClosed)) return { kind: 'sheetClosed' };
  const own = readScoreSheet(edition, image, author.on);
  const earlier = earlierAwardProblems(edition, own, laterAwardsIn(images, author.on));
  const reading = { ...own, problems: [...own.problems, ...earlier] };
  const left = problems.filter((problem) => stillStands(image, problem, reading));
  const [first] = left;
  if (first === undefined) return { kind: 'overtaken' };
  const log: Log = (changes) => loggedBeside(sheet, author, image.name, changes);
  if (problems.length === 1) return repairOne(port, edition, image, first, log);
  const undo = await repairCells(port, image, left, log);
  return {
    kind: 'repaired',
    problems: left,
    overtaken: problems.filter((each) => !left.includes(each)),
    undo,
  };
}
