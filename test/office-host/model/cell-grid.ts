import type { CellRange } from '../../../src/core/index.ts';
import { movedFormula } from '../../../src/core/blueprint/moved-formula.ts';
import { shiftedFormula } from './shift-formula.ts';
import { columnMove, type RowShift, shiftedRow } from './shift.ts';
import type { Entry, Scalar } from './typed-text.ts';

/** How a cell looks, by the model's own property names. */
export type Look = Readonly<Record<string, Scalar>>;

export interface Cell extends Entry {
  readonly look: Look;
}

const COLUMNS = 16_384;
const EMPTY: Cell = { value: null, formula: null, look: {} };

/** A sheet's cells, by zero-based row and column; those never touched are empty. */
export class CellGrid {
  private cells = new Map<number, Cell>();

  at(row: number, column: number): Cell {
    return this.cells.get(row * COLUMNS + column) ?? EMPTY;
  }

  enter(row: number, column: number, entry: Entry): void {
    this.cells.set(row * COLUMNS + column, { ...entry, look: this.at(row, column).look });
  }

  style(row: number, column: number, name: string, value: Scalar): void {
    const cell = this.at(row, column);
    this.cells.set(row * COLUMNS + column, { ...cell, look: { ...cell.look, [name]: value } });
  }

  shift(shift: RowShift): void {
    const moved = new Map<number, Cell>();
    for (const [key, cell] of this.cells) {
      const row = shiftedRow(Math.floor(key / COLUMNS), shift);
      const formula = cell.formula === null ? null : shiftedFormula(cell.formula, shift);
      if (row !== null) moved.set(row * COLUMNS + (key % COLUMNS), { ...cell, formula });
    }
    this.cells = moved;
  }

  insertColumn(at: number): void {
    const moved = new Map<number, Cell>();
    for (const [key, cell] of this.cells) {
      const column = key % COLUMNS;
      const formula = cell.formula === null ? null : movedFormula(cell.formula, columnMove(at));
      moved.set(column >= at ? key + 1 : key, { ...cell, formula });
    }
    this.cells = moved;
  }

  /** What refers to a sheet follows when that gets another name. */
  renameSheet(from: string, to: string): void {
    const [old, now] = [from, to].map((name) => `'${name.replaceAll("'", "''")}'!`);
    if (old === undefined || now === undefined) return;
    for (const [key, cell] of this.cells) {
      if (cell.formula === null) continue;
      this.cells.set(key, { ...cell, formula: cell.formula.replaceAll(old, () => now) });
    }
  }

  /** The smallest block that holds every cell with content; null for an empty sheet. */
  used(): CellRange | null {
    const keys = [...this.cells].filter(([, cell]) => cell.value !== null || cell.formula !== null);
    if (keys.length === 0) return null;
    const rows = keys.map(([key]) => Math.floor(key / COLUMNS));
    const columns = keys.map(([key]) => key % COLUMNS);
    const row = Math.min(...rows);
    const column = Math.min(...columns);
    return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  }

  copy(): CellGrid {
    const copy = new CellGrid();
    copy.cells = new Map(this.cells);
    return copy;
  }
}
