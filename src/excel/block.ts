import type { CellRange } from '../core/index.ts';

/**
 * The cells of a sheet, for use until the next sync. Untracked, since a tracked range costs another round trip
 * when the run ends.
 */
export function block(sheet: Excel.Worksheet, { row, column, rows, columns }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}
