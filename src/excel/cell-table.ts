import type { CellPlan, SheetBlueprint } from '../core/index.ts';

/** The blueprint's cells as rows of a full block from A1 on; `undefined` where nothing is planned. */
export function cellTable({ cells }: SheetBlueprint): readonly (readonly (CellPlan | undefined)[])[] {
  const rows = Math.max(0, ...cells.map((cell) => cell.row + 1));
  const columns = Math.max(0, ...cells.map((cell) => cell.column + 1));
  const table = Array.from({ length: rows }, () => new Array<CellPlan | undefined>(columns).fill(undefined));
  for (const cell of cells) {
    const row = table[cell.row];
    if (row) row[cell.column] = cell;
  }
  return table;
}
