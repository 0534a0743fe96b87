import type { CellRange } from '../../../src/core/index.ts';
import { uniqueSheetName } from '../../../src/workbook/sheet-name.ts';
import { accessDenied } from '../host-object.ts';
import type { Cell } from './cell-grid.ts';
import { type Entry, type Held, readTyped } from './typed-text.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

function isSameCell(a: CellRange, b: CellRange): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** A person at the workbook. What Excel would refuse is thrown as AccessDenied; validation never stops a paste. */
export class User {
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  /** Types a text into a cell, or fills a block with it. */
  type(sheet: Worksheet, address: string, text: string): void {
    this.enter(sheet, address, (cell) => readTyped(text, cell.look['numberFormat'] === '@'));
  }

  /** Puts values in just as they are; the address must cover as many cells. */
  paste(sheet: Worksheet, address: string, values: readonly (readonly Held[])[]): void {
    this.enter(sheet, address, (_, row, column) => ({ value: values[row]?.[column] ?? null, formula: null }));
  }

  /**
   * Pastes cells from elsewhere with all that they are: values, number format, lock; the validations and highlights
   * of the cells beneath go. Protection lets that into unlocked cells.
   */
  pasteCells(
    sheet: Worksheet,
    address: string,
    values: readonly (readonly Held[])[],
    format = 'General',
  ): void {
    const range = sheet.range(address);
    sheet.protection.refuseContent(range);
    for (const row of range.rows()) {
      for (const column of range.columns()) {
        const cell = { row, column, rows: 1, columns: 1 };
        sheet.validations = sheet.validations.filter((kept) => !isSameCell(kept.range, cell));
        sheet.highlights = sheet.highlights.filter((kept) => !isSameCell(kept.range, cell));
        sheet.grid.style(row, column, 'numberFormat', format);
      }
    }
    this.paste(sheet, address, values);
    for (const row of range.rows()) {
      for (const column of range.columns()) sheet.grid.style(row, column, 'locked', true);
    }
  }

  hideRows(sheet: Worksheet, at: number, count = 1): void {
    sheet.protection.refuseRowFormats();
    for (let row = at; row < at + count; row += 1) sheet.hiddenRows.add(row);
  }

  clear(sheet: Worksheet, address: string): void {
    this.type(sheet, address, '');
  }

  /** Puts rows in before zero-based row `at`. */
  insertRows(sheet: Worksheet, at: number, count = 1): void {
    if (sheet.protection.Protected) throw accessDenied();
    sheet.shiftRows({ kind: 'insert', at, count });
    sheet.raiseChanged({ row: at, column: 0, rows: count, columns: 1 }, 'RowInserted');
  }

  /** Puts a column in before zero-based column `at`. */
  insertColumn(sheet: Worksheet, at: number): void {
    if (sheet.protection.Protected) throw accessDenied();
    sheet.insertColumn(at);
    sheet.raiseChanged({ row: 0, column: at, rows: 1, columns: 1 }, 'ColumnInserted');
  }

  deleteRows(sheet: Worksheet, at: number, count = 1): void {
    if (sheet.protection.Protected) throw accessDenied();
    sheet.shiftRows({ kind: 'delete', at, count });
    sheet.raiseChanged({ row: at, column: 0, rows: count, columns: 1 }, 'RowDeleted');
  }

  unprotect(sheet: Worksheet): void {
    sheet.protection.Unprotect();
  }

  rename(sheet: Worksheet, name: string): void {
    sheet.Name = name;
  }

  activate(sheet: Worksheet): void {
    sheet.Activate();
  }

  delete(sheet: Worksheet): void {
    sheet.Delete();
  }

  /** Copies a sheet behind all others, named as Excel does: `Name (2)`. */
  copy(sheet: Worksheet): Worksheet {
    const copy = this.workbook.addSheet(
      uniqueSheetName(
        sheet.Name,
        this.workbook.sheets.map(({ Name }) => Name),
      ),
    );
    copy.copyFrom(sheet);
    return copy;
  }

  /** Moves a sheet to zero-based `position` among the tabs. */
  move(sheet: Worksheet, position: number): void {
    this.workbook.sheets.splice(sheet.Position, 1);
    this.workbook.sheets.splice(position, 0, sheet);
  }

  /** Rows and columns that `entry` is given are counted from the range's first cell. */
  private enter(
    sheet: Worksheet,
    address: string,
    entry: (cell: Cell, row: number, column: number) => Entry,
  ): void {
    const range = sheet.range(address);
    sheet.protection.refuseContent(range);
    for (const [rowOffset, row] of range.rows().entries()) {
      for (const [columnOffset, column] of range.columns().entries()) {
        sheet.grid.enter(row, column, entry(sheet.grid.at(row, column), rowOffset, columnOffset));
      }
    }
    sheet.raiseChanged(range.box, 'RangeEdited');
  }
}
