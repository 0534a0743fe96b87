import type { IRange } from '@univerjs/core';
import type { CellRange } from '../../core/index.ts';

/** A block of cells as Univer has it: by its first and last cell. */
export function univerRange({ row, column, rows, columns }: CellRange): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** Whether a cell is one of the block. */
export function isInside(
  { startRow, endRow, startColumn, endColumn }: IRange,
  row: number,
  column: number,
): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}

/** The same block by its first cell and its size. */
export function cellRange({ startRow, startColumn, endRow, endColumn }: IRange): CellRange {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
