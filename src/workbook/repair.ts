import {
  type CalendarDate,
  type CellRepair,
  type Edition,
  type Problem,
  readScoreSheet,
  renewedScoreSheet,
  restorationOf,
  type ScoreSheetReading,
  type SheetImage,
} from '../core/index.ts';
import { type CellEdit, type SheetReference, WorkbookError, type WorkbookPort } from './port.ts';
import { editUndoably } from './undoable-edits.ts';

/** What came of a repair. */
export type Repaired =
  /** Done; `undo` puts back what the cells held, `null` where only the program itself can undo it. */
  | { readonly kind: 'repaired'; readonly undo: readonly CellEdit[] | null }
  /** A new sheet with the same entries was added. */
  | { readonly kind: 'renewed'; readonly sheet: SheetReference }
  /** The problem is there no more, or the cell holds something else by now: nothing was written. */
  | { readonly kind: 'overtaken' };

function toEdit({ name, value, format }: CellRepair): CellEdit {
  return format === undefined ? { name, value } : { name, value, format };
}

async function repairCells(
  port: WorkbookPort,
  image: SheetImage,
  repairs: readonly CellRepair[],
): Promise<Repaired> {
  return { kind: 'repaired', undo: await editUndoably(port, image, repairs.map(toEdit)) };
}

async function repairOne(
  port: WorkbookPort,
  edition: Edition,
  image: SheetImage,
  { repair }: Problem,
): Promise<Repaired> {
  switch (repair?.kind) {
    case undefined:
      return { kind: 'overtaken' };
    case 'cell':
      return repairCells(port, image, [repair]);
    case 'restore': {
      const restoration = restorationOf(edition, image, repair.part);
      if (restoration === null) return { kind: 'overtaken' };
      await port.restoreSheet(image.id, restoration);
      return { kind: 'repaired', undo: null };
    }
    case 'renew':
      return { kind: 'renewed', sheet: await port.insertSheet(renewedScoreSheet(edition, image)) };
  }
}

function isSame(a: Problem, b: Problem): boolean {
  return JSON.stringify([a.detail, a.place, a.repair]) === JSON.stringify([b.detail, b.place, b.repair]);
}

/** Whether the sheet still has the problem. One that only another sheet brings out stands while its words stand. */
function stillStands(problem: Problem, { assessment, problems }: ScoreSheetReading): boolean {
  if (problem.detail.code !== 'agencySpelling') return problems.some((each) => isSame(each, problem));
  return assessment.facts.agency === problem.detail.found;
}

/**
 * Makes the repairs of `problems`, which the user asked for, and no other change. Reads the sheet once more before:
 * where a cell holds something else by now, nothing is written over it.
 *
 * @param problems one problem, or several whose repairs are cells
 * @throws WorkbookError where the sheet is gone, or takes nothing
 */
export async function makeRepair(
  port: WorkbookPort,
  edition: Edition,
  today: CalendarDate,
  sheetId: string,
  problems: readonly Problem[],
): Promise<Repaired> {
  const image = await port.readSheet(sheetId);
  if (image === null) throw new WorkbookError('sheetNotFound');
  const reading = readScoreSheet(edition, image, today);
  const left = problems.filter((problem) => stillStands(problem, reading));
  const [first] = left;
  if (first === undefined) return { kind: 'overtaken' };
  const cells = left.flatMap(({ repair }) => (repair?.kind === 'cell' ? [repair] : []));
  return left.length > 1 ? repairCells(port, image, cells) : repairOne(port, edition, image, first);
}
