import { type CellPlan, rangeAddress, type SheetBlueprint } from '../../core/index.ts';
import { PackedGradually, unpacked } from './packed-gradually.ts';
import type { PackedPart } from './packed-parts.ts';
import type { RowSpan } from './sheet.ts';

/** So many rows are written at a time: what is in memory of a sheet, however tall it is. */
const BAND = 500;

/** Whether a sheet is better written in bands; where cells lead to others it is written at once. */
export function isTall({ rowHeights, links }: SheetBlueprint): boolean {
  return rowHeights.length > BAND && links === undefined;
}

function cellsOfBands({ cells, rowHeights }: SheetBlueprint): readonly (readonly CellPlan[])[] {
  const bands: CellPlan[][] = Array.from({ length: Math.ceil(rowHeights.length / BAND) }, () => []);
  for (const cell of cells) bands[Math.floor(cell.row / BAND)]?.push(cell);
  return bands;
}

const ROWS = /^([^]*?<sheetData>)([^]*)(<\/sheetData>[^]*)$/;
const DIMENSION = /<dimension ref="[^"]*"\/>/;

/**
 * The part of a tall sheet, the same as if it were written at once.
 *
 * @param write writes the sheet with these rows alone, and gives its part
 */
export async function tallSheet(
  blueprint: SheetBlueprint,
  write: (cells: readonly CellPlan[], span: RowSpan) => Promise<PackedPart>,
): Promise<Omit<PackedPart, 'path'>> {
  const part = new PackedGradually();
  let end = '';
  for (const [index, cells] of cellsOfBands(blueprint).entries()) {
    const written = unpacked(await write(cells, { first: index * BAND, end: (index + 1) * BAND }));
    const [, head = '', rows = '', foot = ''] = ROWS.exec(written) ?? [];
    if (index === 0) {
      const whole = {
        row: 0,
        column: 0,
        rows: blueprint.rowHeights.length,
        columns: blueprint.columns.length,
      };
      part.add(head.replace(DIMENSION, `<dimension ref="${rangeAddress(whole)}"/>`));
    }
    part.add(rows);
    end = foot;
  }
  part.add(end);
  return part.end();
}
