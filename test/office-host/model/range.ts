import { type CellRange, parseReference, quoteSheetName, rangeAddress } from '../../../src/core/index.ts';
import { HostError, HostObject, invalidArgument, invalidOperation } from '../host-object.ts';
import { booleanArgument, numberArgument } from './arguments.ts';
import type { Cell } from './cell-grid.ts';
import { ConditionalFormatCollection } from './conditional-format.ts';
import { DataValidation } from './data-validation.ts';
import { RangeAreas } from './range-areas.ts';
import { RangeFormat } from './range-format.ts';
import { type Scalar, readTyped } from './typed-text.ts';
import type { Worksheet } from './worksheet.ts';

const MOST_CELLS = 5_000_000;

/** A block of cells of one sheet. It does not move with its cells once a client holds it. */
export class Range extends HostObject {
  readonly sheet: Worksheet;
  readonly box: CellRange;

  constructor(sheet: Worksheet, box: CellRange) {
    super();
    const isInside = box.row >= 0 && box.column >= 0 && box.rows >= 1 && box.columns >= 1;
    if (!isInside || parseReference(rangeAddress(box)) === null) throw invalidArgument();
    this.sheet = sheet;
    this.box = box;
  }

  get Values(): unknown {
    return this.map((cell) => shown(cell));
  }
  set Values(values: unknown) {
    this.write(values);
  }

  get Formulas(): unknown {
    return this.map((cell) => cell.formula ?? shown(cell));
  }
  set Formulas(formulas: unknown) {
    this.write(formulas);
  }

  get ValueTypes(): unknown {
    return this.map(({ value, formula }) => {
      if (value === null) return formula === null ? 'Empty' : 'String';
      if (typeof value === 'object') return 'Error';
      if (typeof value === 'string') return 'String';
      return typeof value === 'boolean' ? 'Boolean' : 'Double';
    });
  }

  get NumberFormat(): unknown {
    return this.map((cell) => cell.look['numberFormat'] ?? 'General');
  }
  set NumberFormat(formats: unknown) {
    this.refuseFormats();
    this.spread(formats, (row, column, format) => {
      if (typeof format !== 'string') throw invalidArgument();
      this.sheet.grid.style(row, column, 'numberFormat', format);
    });
  }

  get Address(): string {
    return `${quoteSheetName(this.sheet.Name)}!${rangeAddress(this.box)}`;
  }
  get RowIndex(): number {
    return this.box.row;
  }
  get ColumnIndex(): number {
    return this.box.column;
  }
  get RowCount(): number {
    return this.box.rows;
  }
  get ColumnCount(): number {
    return this.box.columns;
  }
  get ColumnHidden(): boolean {
    return this.columns().every((column) => this.sheet.hiddenColumns.has(column));
  }
  set ColumnHidden(value: unknown) {
    this.refuseFormats();
    const isHidden = booleanArgument(value);
    for (const column of this.columns()) {
      if (isHidden) this.sheet.hiddenColumns.add(column);
      else this.sheet.hiddenColumns.delete(column);
    }
  }
  get RowHidden(): boolean {
    return this.rows().every((row) => this.sheet.hiddenRows.has(row));
  }
  set RowHidden(value: unknown) {
    this.sheet.protection.refuseRowFormats();
    const isHidden = booleanArgument(value);
    for (const row of this.rows()) {
      if (isHidden) this.sheet.hiddenRows.add(row);
      else this.sheet.hiddenRows.delete(row);
    }
  }
  get Hyperlink(): unknown {
    return this.sheet.links.get(this.Address) ?? null;
  }
  /** Of a link within the workbook; Excel shows where it leads in place of words that it is not given. */
  set Hyperlink(value: unknown) {
    this.refuseFormats();
    const to: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'documentReference') : null;
    if (typeof to !== 'string') throw invalidArgument();
    this.sheet.grid.enter(this.box.row, this.box.column, { value: to, formula: null });
    this.sheet.links.set(this.Address, { documentReference: to });
  }
  get Worksheet(): Worksheet {
    return this.sheet;
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  GetRow(index: unknown): Range {
    const row = this.box.row + numberArgument(index, 0, this.box.rows - 1);
    return new Range(this.sheet, { ...this.box, row, rows: 1 });
  }

  /** May lie outside the range. */
  GetCell(row: unknown, column: unknown): Range {
    const [rows, columns] = [numberArgument(row), numberArgument(column)];
    const cell = { row: this.box.row + rows, column: this.box.column + columns, rows: 1, columns: 1 };
    return new Range(this.sheet, cell);
  }

  GetBoundingRect(other: unknown): Range {
    if (!(other instanceof Range)) throw invalidArgument();
    const row = Math.min(this.box.row, other.box.row);
    const column = Math.min(this.box.column, other.box.column);
    const rows = Math.max(this.box.row + this.box.rows, other.box.row + other.box.rows) - row;
    const columns =
      Math.max(this.box.column + this.box.columns, other.box.column + other.box.columns) - column;
    return new Range(this.sheet, { row, column, rows, columns });
  }

  Merge(): void {
    this.refuseFormats();
    this.sheet.merges.push(this.box);
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.sheet.merges.filter((area) => overlaps(area, this.box));
    return merged.length === 0 ? null : new RangeAreas(this.sheet, merged);
  }

  Select(): void {
    if (this.sheet.workbook.active !== this.sheet) throw invalidOperation('The sheet is not in front.');
    this.sheet.workbook.selection = this;
  }

  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.box.rows || columns !== this.box.columns) throw invalidArgument();
  }

  columns(): readonly number[] {
    return Array.from({ length: this.box.columns }, (_, index) => this.box.column + index);
  }

  rows(): readonly number[] {
    return Array.from({ length: this.box.rows }, (_, index) => this.box.row + index);
  }

  map<Result>(answer: (cell: Cell) => Result): Result[][] {
    if (this.box.rows * this.box.columns > MOST_CELLS) {
      throw new HostError('ResponsePayloadSizeLimitExceeded', 'The range is too large.', 413);
    }
    return this.rows().map((row) => this.columns().map((column) => answer(this.sheet.grid.at(row, column))));
  }

  /** The look that all cells share; null where they differ. */
  look(name: string, otherwise: Scalar): Scalar | null {
    const looks = new Set(this.map((cell) => cell.look[name] ?? otherwise).flat());
    const [first] = looks;
    return looks.size === 1 && first !== undefined ? first : null;
  }

  setLook(name: string, value: Scalar): void {
    this.refuseFormats();
    for (const row of this.rows()) {
      for (const column of this.columns()) this.sheet.grid.style(row, column, name, value);
    }
  }

  refuseFormats(): void {
    this.sheet.protection.refuseFormats();
  }

  private write(entries: unknown): void {
    this.sheet.protection.refuseContent(this);
    this.spread(entries, (row, column, entry) => {
      const isTextCell = this.sheet.grid.at(row, column).look['numberFormat'] === '@';
      if (typeof entry === 'string') this.sheet.grid.enter(row, column, readTyped(entry, isTextCell));
      else if (typeof entry === 'number' || typeof entry === 'boolean') {
        this.sheet.grid.enter(row, column, { value: entry, formula: null });
      } else throw invalidArgument();
    });
    this.sheet.raiseChanged(this.box, 'RangeEdited');
  }

  /** One value for all cells, or rows of them; `null` leaves a cell as it is. */
  private spread(values: unknown, put: (row: number, column: number, value: unknown) => void): void {
    if (Array.isArray(values) && values.length !== this.box.rows) throw invalidArgument();
    for (const [rowOffset, row] of this.rows().entries()) {
      const line: unknown = Array.isArray(values) ? values[rowOffset] : null;
      if (Array.isArray(values) && (!Array.isArray(line) || line.length !== this.box.columns))
        throw invalidArgument();
      for (const [columnOffset, column] of this.columns().entries()) {
        const value: unknown = Array.isArray(line) ? line[columnOffset] : values;
        if (value !== null && value !== undefined) put(row, column, value);
      }
    }
  }
}

function overlaps(a: CellRange, b: CellRange): boolean {
  const inRows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return inRows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function shown({ value }: Cell): Scalar {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}
