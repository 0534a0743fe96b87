import { type CellRange, parseReference } from '../core/index.ts';

/** The merged blocks of a sheet, to be read after the next sync. */
export interface AskedMerges {
  readonly areas: Excel.RangeAreas;
}

/** Queues the question; needs ExcelApi 1.13. */
export function askMerges(block: Excel.Range): AskedMerges {
  const areas = block.getMergedAreasOrNullObject().untrack();
  areas.load('address');
  return { areas };
}

/** A sheet's name in quotes, which may hold commas and exclamation marks. */
const QUOTED_SHEET = /'(?:[^']|'')*'!/g;

function blocksOf({ areas }: AskedMerges): readonly CellRange[] {
  if (areas.isNullObject) return [];
  const references = areas.address.replace(QUOTED_SHEET, '').split(',');
  return references.flatMap((each) => parseReference(each.slice(each.lastIndexOf('!') + 1).trim()) ?? []);
}

/** Whether the cell lies in a merged block in which another one comes first. */
export function isMergedAway(merges: AskedMerges, { rowIndex, columnIndex }: Excel.Range): boolean {
  return blocksOf(merges).some(({ row, column, rows, columns }) => {
    const isInRows = rowIndex >= row && rowIndex < row + rows;
    const isInside = isInRows && columnIndex >= column && columnIndex < column + columns;
    return isInside && (rowIndex !== row || columnIndex !== column);
  });
}
