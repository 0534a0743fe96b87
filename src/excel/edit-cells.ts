import type { CellOffset, SheetContents } from '../core/index.ts';
import { type CellEdit, WorkbookError } from '../workbook/port.ts';
import { queueBeside } from './beside.ts';
import { hasArrived, isAnswered, runExcel } from './run-excel.ts';
import { whileOpen } from './restore-sheet.ts';
import { writtenText } from './written-text.ts';

interface NamedCell {
  readonly name: string;
  readonly range: Excel.Range;
}

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly NamedCell[];
  /** Answered once every name was found. */
  readonly isComplete: OfficeExtension.ClientResult<number>;
}

function find(context: Excel.RequestContext, id: string, names: readonly string[]): Found {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.load('id');
  const cells = names.map((name) => {
    const range = sheet.names.getItem(name).getRange().untrack();
    range.load('values,formulas');
    return { name, range };
  });
  return { sheet, cells, isComplete: sheet.names.getCount() };
}

/** The error to give where the sheet was there and a name, or its cells, were not; else the error itself. */
function lookUpError({ sheet, isComplete }: Found, error: unknown): unknown {
  const isNameGone = hasArrived(() => sheet.id) && !isAnswered(isComplete);
  return isNameGone ? new WorkbookError('nameNotFound', { cause: error }) : error;
}

function written({ value, formula }: CellEdit): string | number | boolean {
  if (formula !== undefined) return formula;
  if (value === null) return '';
  return typeof value === 'string' ? writtenText(value) : value;
}

/** What must be written for a cell to hold again what it held. */
function restored(formula: unknown, value: unknown): unknown {
  if (typeof formula !== 'string' || formula === '') return formula;
  return formula.startsWith('=') && formula !== value ? formula : writtenText(formula);
}

/** Writes back what was read, in the order of the edits: it stops, as they did, at the cell that refuses. */
async function restore(
  context: Excel.RequestContext,
  id: string,
  cells: readonly NamedCell[],
): Promise<void> {
  if (cells.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(id);
  for (const { name, range } of cells) {
    const values: readonly (readonly unknown[])[] = range.values;
    const formulas: readonly (readonly unknown[])[] = range.formulas;
    sheet.names.getItem(name).getRange().untrack().formulas = formulas.map((row, rowIndex) =>
      row.map((formula, columnIndex) => restored(formula, values[rowIndex]?.[columnIndex])),
    );
  }
  try {
    await context.sync();
  } catch {
    // The cell that refused the edit refuses this too; those before it are as they were.
  }
}

/** Formats come first: what is written into a cell of format `@` stays text. */
function queueEdits(cells: readonly NamedCell[], edits: readonly CellEdit[]): void {
  for (const [index, edit] of edits.entries()) {
    const range = cells[index]?.range;
    if (range === undefined) continue;
    if (edit.format !== undefined) range.numberFormat = [[edit.format]];
    range.values = [[written(edit)]];
  }
}

/** A protected sheet takes no format, so that it is opened for it: two round trips. */
async function editOpenSheet(
  id: string,
  edits: readonly CellEdit[],
  beside: SheetContents | null,
): Promise<void> {
  const names = edits.map(({ name }) => name);
  await runExcel(async (context) => {
    const found = find(context, id, names);
    found.sheet.load('id,protection/protected,protection/options');
    try {
      await context.sync();
    } catch (error) {
      throw lookUpError(found, error);
    }
    await whileOpen(context, found.sheet, 'asItWas', () => {
      const ranges = names.map((name) => ({
        name,
        range: found.sheet.names.getItem(name).getRange().untrack(),
      }));
      queueEdits(ranges, edits);
      queueBeside(context, beside);
    });
  });
}

/**
 * Writes all of the edits in one round trip, or none: `nameNotFound` before anything is written, and where a cell
 * refuses, the cells before it get back what they held.
 */
export async function editCells(
  id: string,
  edits: readonly CellEdit[],
  beside: SheetContents | null = null,
): Promise<void> {
  if (edits.length === 0) return;
  const hasFormats = edits.some(({ format }) => format !== undefined);
  if (hasFormats) return editOpenSheet(id, edits, beside);
  const names = edits.map(({ name }) => name);
  await runExcel(async (context) => {
    const found = find(context, id, names);
    queueEdits(found.cells, edits);
    queueBeside(context, beside);
    try {
      await context.sync();
    } catch (error) {
      // Without anything beside it the last cell was not written: had it been, nothing would have failed.
      if (isAnswered(found.isComplete))
        await restore(context, id, beside === null ? found.cells.slice(0, -1) : found.cells);
      throw lookUpError(found, error);
    }
  });
}

/** Brings the sheet to the front and selects the cells of the name, or one of them: one round trip. */
export async function showCells(id: string, name: string, at?: CellOffset): Promise<void> {
  await runExcel(async (context) => {
    const found = find(context, id, [name]);
    found.sheet.activate();
    for (const { range } of found.cells) {
      if (at === undefined) range.select();
      else range.getCell(at.row, at.column).untrack().select();
    }
    try {
      await context.sync();
    } catch (error) {
      throw lookUpError(found, error);
    }
  });
}
