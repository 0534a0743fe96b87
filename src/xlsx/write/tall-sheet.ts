import { Deflate, inflateSync, strFromU8, strToU8 } from 'fflate';
import { type CellPlan, rangeAddress, type SheetBlueprint } from '../../core/index.ts';
import { crc32 } from '../read/crc32.ts';
import type { PackedPart } from './packed-parts.ts';
import type { RowSpan } from './sheet.ts';

/** So many rows are written at a time: what is in memory of a sheet, however tall it is. */
const BAND = 500;

/** A sheet that is better written in bands. */
interface TallSheet extends SheetBlueprint {
  readonly cellsByRow: NonNullable<SheetBlueprint['cellsByRow']>;
}

/** Whether a sheet has so many rows, and gives them one after the other. */
export function isTall(blueprint: SheetBlueprint): blueprint is TallSheet {
  return blueprint.cellsByRow !== undefined && blueprint.rowHeights.length > BAND;
}

interface Band extends RowSpan {
  readonly cells: readonly CellPlan[];
}

function* bandsOf({ cellsByRow }: TallSheet): Generator<Band> {
  let cells: CellPlan[] = [];
  let first = 0;
  let end = 0;
  for (const row of cellsByRow()) {
    cells.push(...row);
    end += 1;
    if (end - first < BAND) continue;
    yield { first, end, cells };
    [first, cells] = [end, []];
  }
  if (end > first) yield { first, end, cells };
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
 * @param write writes the sheet with these rows alone, and gives its part
 */
export async function tallSheet(
  blueprint: TallSheet,
  write: (cells: readonly CellPlan[], span: RowSpan) => Promise<PackedPart>,
): Promise<Omit<PackedPart, 'path'>> {
  const part = new PackedGradually();
  let end = '';
  for (const { cells, ...span } of bandsOf(blueprint)) {
    const { packed } = await write(cells, span);
    const [, head = '', rows = '', foot = ''] = ROWS.exec(strFromU8(inflateSync(packed))) ?? [];
    if (span.first === 0) {
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
