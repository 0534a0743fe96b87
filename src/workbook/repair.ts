import {
  type CalendarDate,
  type CellRepair,
  cellAt,
  type Edition,
  type Problem,
  readScoreSheet,
  renewedScoreSheet,
  restorationOf,
  type ScoreSheetReading,
  type SheetImage,
} from '../core/index.ts';
import { type CellEdit, type SheetReference, WorkbookError, type WorkbookPort } from './port.ts';

/** What came of a repair. */
export type Repaired =
  /** Done; `undo` puts back what the cells held, `null` where only the program itself can undo it. */
  | { readonly kind: 'repaired'; readonly undo: readonly CellEdit[] | null }
  /** A new sheet with the same entries was added. */
  | { readonly kind: 'renewed'; readonly sheet: SheetReference }
  /** The problem is there no more, or the cell holds something else by now: nothing was written. */
  | { readonly kind: 'overtaken' };

/** What must be written for the cell of a name to hold again what it holds now. */
function holding(image: SheetImage, name: string): CellEdit | null {
  const range = image.names.get(name);
  if (range == null) return null;
  const { value, formula, format } = cellAt(image, range.row, range.column);
  const plain = typeof value === 'object' ? null : value;
  return formula === null ? { name, value: plain, format } : { name, value: plain, formula, format };
}

function toEdit({ name, value, format }: CellRepair): CellEdit {
  return format === undefined ? { name, value } : { name, value, format };
}

/** The edit that undoes another; it sets the number format only where the other one did. */
function undoOf(edit: CellEdit, before: CellEdit): CellEdit {
  const { format, ...content } = before;
  return edit.format === undefined || format === undefined ? content : { ...content, format };
}

async function repairCells(
  port: WorkbookPort,
  image: SheetImage,
  repairs: readonly CellRepair[],
): Promise<Repaired> {
  const edits = repairs.map(toEdit);
  const undo = edits.flatMap((edit) => {
    const before = holding(image, edit.name);
    return before === null ? [] : [undoOf(edit, before)];
  });
  await port.editCells(image.id, edits);
  return { kind: 'repaired', undo };
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

/**
 * Takes a repair of cells back, unless a cell was changed again since.
 *
 * @param undo as `makeRepair` gave it
 * @param written what the repair wrote
 */
export async function undoRepair(
  port: WorkbookPort,
  sheetId: string,
  undo: readonly CellEdit[],
  written: readonly CellRepair[],
): Promise<boolean> {
  const image = await port.readSheet(sheetId);
  if (image === null) throw new WorkbookError('sheetNotFound');
  const isAsWritten = written.every(({ name, value }) => {
    const range = image.names.get(name);
    return range != null && cellAt(image, range.row, range.column).value === value;
  });
  if (!isAsWritten) return false;
  await port.editCells(sheetId, undo);
  return true;
}
