import {
  type ICellData,
  type IStyleData,
  IUndoRedoService,
  LifecycleService,
  LifecycleStages,
} from '@univerjs/core';
import {
  ScrollToRangeOperation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import type { CellContent, CellOffset, CellRange, SheetContents } from '../../core/index.ts';
import { type CellEdit, WorkbookError } from '../../workbook/port.ts';
import { type Book, carryOut, namedRanges, type Page, requirePage } from './book.ts';
import { univerRange } from './ranges.ts';
import { cellContent } from './sheet-data.ts';

/** Whatever a cell held; its look stays. */
const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null };

function contentOf({ value, formula }: CellEdit): CellContent {
  if (formula !== undefined) return { kind: 'formula', formula };
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'text', text: value };
}

/** A cell that is to hold this, in place of all that it held. */
export function written(content: CellContent, look?: IStyleData): ICellData {
  return { ...NOTHING, ...cellContent(content), ...(look && { s: look }) };
}

function requireRange(ranges: ReadonlyMap<string, CellRange | null>, name: string): CellRange {
  const range = ranges.get(name) ?? null;
  if (range === null) throw new WorkbookError('nameNotFound');
  return range;
}

/** Cells by row and column. */
export type CellTable = Record<number, Record<number, ICellData>>;

/** Writes cells as one step to undo, locked ones too. */
export function writeCells(book: Book, { unitId, sheetId }: Page, cellValue: CellTable): void {
  const params = { unitId, subUnitId: sheetId, cellValue };
  const undo = SetRangeValuesUndoMutationFactory(book.injector, params);
  if (!carryOut(book, SetRangeValuesMutation.id, params)) throw new WorkbookError('unexpected');
  book.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params }],
  });
}

/** Writes all of the edits as one step to undo, or none. */
export function editCells(book: Book, id: string, edits: readonly CellEdit[]): void {
  const page = requirePage(book, id);
  const ranges = namedRanges(book, page);
  const cells: CellTable = {};
  for (const edit of edits) {
    const { row, column } = requireRange(ranges, edit.name);
    const look = edit.format === undefined ? undefined : { n: { pattern: edit.format } };
    (cells[row] ??= {})[column] = written(contentOf(edit), look);
  }
  writeCells(book, page, cells);
}

/** Writes what goes into another sheet along with an edit. */
export function writeBeside(book: Book, beside: SheetContents | null): void {
  if (beside === null) return;
  const cells: CellTable = {};
  for (const { row, column, content } of beside.contents) (cells[row] ??= {})[column] = written(content);
  writeCells(book, requirePage(book, beside.id), cells);
}

/**
 * Brings the sheet to the front, selects the cells of the name, or one of them, and scrolls there, once there is a grid
 * to scroll.
 */
export async function showCells(book: Book, id: string, name: string, at?: CellOffset): Promise<void> {
  await book.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const page = requirePage(book, id);
  const named = requireRange(namedRanges(book, page), name);
  const one = at && { row: named.row + at.row, column: named.column + at.column, rows: 1, columns: 1 };
  const { row, column, rows, columns } = one ?? named;
  carryOut(book, SetWorksheetActiveOperation.id, { unitId: page.unitId, subUnitId: page.sheetId });
  book.api.getActiveWorkbook()?.getSheetBySheetId(id)?.getRange(row, column, rows, columns).activate();
  carryOut(book, ScrollToRangeOperation.id, { range: univerRange({ row, column, rows: 1, columns: 1 }) });
}
