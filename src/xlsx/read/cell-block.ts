import type { CellImage, CellRange } from '../../core/index.ts';
import { LIMITS } from './limits.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';

const BLANK: CellImage = { value: null, formula: null, format: 'General' };

/** A block of a sheet and all its cells, blank ones too. */
export interface CellBlock {
  readonly range: CellRange;
  readonly cells: readonly (readonly CellImage[])[];
}

/** Gathers the cells of a block as the sheet's part is read. */
export interface BlockBuilder {
  add(row: number, column: number, cell: CellImage): void;
  build(): CellBlock;
}

/** Whether a block is small enough to be read. */
export function isReadable(range: CellRange): boolean {
  return range.rows * range.columns <= LIMITS.cellsPerSheet;
}

/** The cells within `range`; others are let go. */
export function fixedBlock(range: CellRange): BlockBuilder {
  const cells = Array.from({ length: range.rows }, () => new Array<CellImage>(range.columns).fill(BLANK));
  return {
    add(row, column, cell) {
      const line = cells[row - range.row];
      const index = column - range.column;
      if (line !== undefined && index >= 0 && index < line.length) line[index] = cell;
    },
    build: () => ({ range, cells }),
  };
}

/**
 * The smallest block around all cells with a value or a formula; A1 alone for a sheet without any.
 * `add` and `build` throw UnreadableFileError `tooLarge` above the caps.
 */
export function boundingBlock(part: string): BlockBuilder {
  const found: { row: number; column: number; cell: CellImage }[] = [];
  const tooLarge = (): UnreadableFileError =>
    new UnreadableFileError('tooLarge', { what: 'cells of a sheet', part, limit: LIMITS.cellsPerSheet });
  return {
    add(row, column, cell) {
      if (cell.value === null && cell.formula === null) return;
      if (found.length >= LIMITS.cellsPerSheet) throw tooLarge();
      found.push({ row, column, cell });
    },
    build() {
      let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
      for (const { row, column } of found) {
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }
      if (found.length === 0) [top, left] = [0, 0];
      const range = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
      if (!isReadable(range)) throw tooLarge();
      const block = fixedBlock(range);
      for (const { row, column, cell } of found) block.add(row, column, cell);
      return block.build();
    },
  };
}
