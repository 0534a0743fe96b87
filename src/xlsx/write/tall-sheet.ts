import { Deflate, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { WriteSheet } from 'hucre/xlsx';
import { type CellPlan, rangeAddress, type SheetBlueprint } from '../../core/index.ts';
import { crc32 } from '../read/crc32.ts';
import type { PackedPart } from './packed-parts.ts';

/** So many rows are written at a time: what is in memory of a sheet, however tall it is. */
export const BAND = 500;

/** Whether a sheet is better written in bands; one whose cells lead to others is written at once. */
export function isTall({ rowHeights, links }: SheetBlueprint): boolean {
  return rowHeights.length > BAND && links === undefined;
}

function cellsByBand({ cells, rowHeights }: SheetBlueprint): readonly (readonly CellPlan[])[] {
  const bands: CellPlan[][] = Array.from({ length: Math.ceil(rowHeights.length / BAND) }, () => []);
  for (const cell of cells) bands[Math.floor(cell.row / BAND)]?.push(cell);
  return bands;
}

/** The sheet with the rows from `first` on alone, at their places. */
function bandOf(
  blueprint: SheetBlueprint,
  cells: readonly CellPlan[],
  first: number,
  asSheet: (blueprint: SheetBlueprint) => WriteSheet,
): WriteSheet {
  const rowHeights = blueprint.rowHeights.slice(0, first + BAND);
  const sheet = asSheet({ ...blueprint, cells, rowHeights });
  const rowDefs = new Map([...(sheet.rowDefs ?? [])].filter(([row]) => row >= first));
  return Object.defineProperty(sheet, 'rowDefs', { value: rowDefs });
}

/** A part that is packed as it comes. */
class PackedGradually {
  private readonly pieces: Uint8Array[] = [];
  private readonly deflate = new Deflate((piece) => this.pieces.push(piece));
  private checksum = 0;
  private size = 0;

  add(text: string): void {
    const bytes = strToU8(text);
    this.checksum = crc32(bytes, this.checksum);
    this.size += bytes.length;
    this.deflate.push(bytes);
  }

  end(): Omit<PackedPart, 'path'> {
    this.deflate.push(new Uint8Array(0), true);
    const packed = new Uint8Array(this.pieces.reduce((sum, { length }) => sum + length, 0));
    let position = 0;
    for (const piece of this.pieces) {
      packed.set(piece, position);
      position += piece.length;
    }
    return { method: 8, checksum: this.checksum, size: this.size, packed };
  }
}

const ROWS = /^([^]*?<sheetData>)([^]*)(<\/sheetData>[^]*)$/;
const DIMENSION = /<dimension ref="[^"]*"\/>/;

/**
 * The part of a tall sheet, the same as if it were written at once.
 *
 * @param asSheet makes of a blueprint what hucre takes
 * @param write writes that, and gives the sheet's part
 */
export async function tallSheet(
  blueprint: SheetBlueprint,
  asSheet: (blueprint: SheetBlueprint) => WriteSheet,
  write: (sheet: WriteSheet) => Promise<PackedPart>,
): Promise<Omit<PackedPart, 'path'>> {
  const part = new PackedGradually();
  let end = '';
  for (const [index, cells] of cellsByBand(blueprint).entries()) {
    const { packed } = await write(bandOf(blueprint, cells, index * BAND, asSheet));
    const [, head = '', rows = '', foot = ''] = ROWS.exec(strFromU8(inflateSync(packed))) ?? [];
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
