import { type CellPlan, rangeAddress, type SheetBlueprint } from '../../core/index.ts';
import { PackedGradually, unpacked } from './packed-gradually.ts';
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
    const written = unpacked(await write(cells, span));
    const [, head = '', rows = '', foot = ''] = ROWS.exec(written) ?? [];
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
