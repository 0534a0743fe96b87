import type { CellRange } from '../../../src/core/index.ts';
import type { Move } from '../../../src/core/blueprint/moved-formula.ts';

/** Rows put in before zero-based row `at`, or taken out from it on. */
export interface RowShift {
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** Where a row stands after the shift; null where it is gone. */
export function shiftedRow(row: number, shift: RowShift): number | null {
  if (row < shift.at) return row;
  if (shift.kind === 'insert') return row + shift.count;
  return row < shift.at + shift.count ? null : row - shift.count;
}

/** Where a block stands after the shift: moved, grown when rows came inside, shrunk; null where all of it is gone. */
export function shiftedRange(range: CellRange, shift: RowShift): CellRange | null {
  const last = range.row + range.rows - 1;
  if (shift.kind === 'insert') {
    if (shift.at <= range.row) return { ...range, row: range.row + shift.count };
    return shift.at <= last ? { ...range, rows: range.rows + shift.count } : range;
  }
  const end = shift.at + shift.count;
  const before = Math.max(0, Math.min(end, range.row) - shift.at);
  const inside = Math.max(0, Math.min(end, last + 1) - Math.max(shift.at, range.row));
  if (inside === range.rows) return null;
  return { ...range, row: range.row - before, rows: range.rows - inside };
}

/** Where a block stands after a column was put in before zero-based column `at`: moved, or grown. */
export function columnsAfter(range: CellRange, at: number): CellRange {
  if (at <= range.column) return { ...range, column: range.column + 1 };
  return at < range.column + range.columns ? { ...range, columns: range.columns + 1 } : range;
}

/** Where a cell stands after that. */
export function columnMove(at: number): Move {
  return (row, column) => ({ row, column: column >= at ? column + 1 : column });
}
