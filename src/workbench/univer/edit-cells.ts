import { CellValueType, type ICellData, IUndoRedoService } from '@univerjs/core';
import {
  ScrollToRangeOperation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import type { CellRange } from '../../core/index.ts';
import { type CellEdit, WorkbookError } from '../../workbook/port.ts';
import { type Book, carryOut, namedRanges, requirePage } from './book.ts';
import { univerRange } from './ranges.ts';

/** What a cell is to hold, in place of all that it held; its look stays. */
function written(value: CellEdit['value']): ICellData {
  const nothing = { v: null, t: null, f: null, si: null, p: null };
  if (value === null) return nothing;
  if (typeof value === 'number') return { ...nothing, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...nothing, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...nothing, v: value, t: CellValueType.STRING };
}

function requireRange(ranges: ReadonlyMap<string, CellRange | null>, name: string): CellRange {
  const range = ranges.get(name) ?? null;
  if (range === null) throw new WorkbookError('nameNotFound');
  return range;
}

/** Writes all of the edits as one step to undo, or none; protected cells take what we write. */
export function editCells(book: Book, id: string, edits: readonly CellEdit[]): void {
  const page = requirePage(book, id);
  const ranges = namedRanges(book, page);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const { name, value } of edits) {
    const { row, column } = requireRange(ranges, name);
    (cellValue[row] ??= {})[column] = written(value);
  }
  const params = { unitId: page.unitId, subUnitId: page.sheetId, cellValue };
  const undo = SetRangeValuesUndoMutationFactory(book.injector, params);
  if (!carryOut(book, SetRangeValuesMutation.id, params)) throw new WorkbookError('unexpected');
  book.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: page.unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params }],
  });
}

/** Brings the sheet to the front, selects the cells of the name and scrolls to them. */
export function showCells(book: Book, id: string, name: string): void {
  const page = requirePage(book, id);
  const { row, column, rows, columns } = requireRange(namedRanges(book, page), name);
  carryOut(book, SetWorksheetActiveOperation.id, { unitId: page.unitId, subUnitId: page.sheetId });
  book.api.getActiveWorkbook()?.getSheetBySheetId(id)?.getRange(row, column, rows, columns).activate();
  carryOut(book, ScrollToRangeOperation.id, { range: univerRange({ row, column, rows: 1, columns: 1 }) });
}
