import { Zip, type ZipInputFile } from 'fflate';
import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { CellPlan, SheetBlueprint } from '../core/index.ts';
import { sheetNamer } from '../workbook/sheet-name.ts';
import { createLookBook } from './write/look-book.ts';
import { createNameBook } from './write/name-book.ts';
import { type PackedPart, packedParts } from './write/packed-parts.ts';
import { isTall, tallSheet } from './write/tall-sheet.ts';
import { fileCells, fileSheet, keepingLast, type RowSpan } from './write/sheet.ts';
import { UnwritableSheetError } from './write/unwritable-sheet-error.ts';
import { PART_DATE, WORKBOOK_OPTIONS } from './write/workbook-options.ts';

const WORKBOOK_PATH = 'xl/workbook.xml';
const SHEET_PATH = /^xl\/worksheets\/sheet\d+\.xml$/;

/** Written as a run, since hucre keeps the spaces around a text in a cell only there. */
function withItsSpaces(cells: Map<string, Partial<Cell>>): Map<string, Partial<Cell>> {
  for (const [place, { value, ...rest }] of cells) {
    if (typeof value === 'string' && /^\s|\s$|[\n\t]/.test(value))
      cells.set(place, { ...rest, richText: [{ text: value }] });
  }
  return cells;
}

/** A zip container that gives what was added to it, piece by piece. */
class PieceByPiece {
  private pieces: Uint8Array[] = [];
  private readonly zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    this.pieces.push(piece);
  });

  add({ method, checksum, size, packed }: Omit<PackedPart, 'path'>, filename: string): void {
    const file: ZipInputFile = { filename, compression: method, crc: checksum, size, mtime: PART_DATE };
    this.zip.add(file);
    file.ondata?.(null, packed, true);
  }

  end(): void {
    this.zip.end();
  }

  taken(): readonly Uint8Array[] {
    const { pieces } = this;
    this.pieces = [];
    return pieces;
  }
}

/** The part of a sheet that is written beside one with all looks so far. */
async function besideLooks(looks: WriteSheet, sheet: WriteSheet): Promise<PackedPart> {
  // A table of texts would be kept to the end.
  const written = await writeXlsx({ ...WORKBOOK_OPTIONS, sheets: [looks, sheet], stringMode: 'inline' });
  const part = packedParts(written).find(({ path }) => path === 'xl/worksheets/sheet2.xml');
  if (part === undefined) throw new Error('hucre wrote no second sheet.');
  return part;
}

/**
 * The bytes of the same workbook as `writeWorkbook` makes, in pieces: one sheet is asked for, written and let go before
 * the next, a tall one some rows at a time, so that thousands take little memory. hucre writes each beside a sheet with
 * all looks so far, which gives them the same numbers every time; in the end it writes the workbook around them.
 *
 * @throws UnwritableSheetError where a blueprint asks for what a file cannot hold
 */
export async function* writeInPieces(blueprints: Iterable<SheetBlueprint>): AsyncGenerator<Uint8Array> {
  const looks = createLookBook();
  const container = new PieceByPiece();
  const nameFor = sheetNamer([]);
  const names: string[] = [];
  const book = createNameBook();
  for (const blueprint of blueprints) {
    const name = nameFor(blueprint.sheetName);
    if (blueprint.charts !== undefined) throw new UnwritableSheetError('chartInPieces', name);
    names.push(name);
    book.add(blueprint, name);
    looks.add(blueprint);
    const write = (cells?: readonly CellPlan[], span?: RowSpan): Promise<PackedPart> => {
      const cellsOf = keepingLast((given: SheetBlueprint) => withItsSpaces(fileCells(given, cells)));
      return besideLooks(looks.sheet('looks'), fileSheet(blueprint, 'sheet', cellsOf, span));
    };
    const part = isTall(blueprint) ? await tallSheet(blueprint, write) : await write();
    container.add(part, `xl/worksheets/sheet${String(names.length)}.xml`);
    yield* container.taken();
  }
  const [first, ...others] = names;
  if (first === undefined) throw new UnwritableSheetError('noSheets', 'workbook');
  const sheets: WriteSheet[] = [looks.sheet(first), ...others.map((name) => ({ name, rows: [] }))];
  for (const part of packedParts(await writeXlsx({ ...WORKBOOK_OPTIONS, sheets }))) {
    if (SHEET_PATH.test(part.path)) continue;
    container.add(part.path === WORKBOOK_PATH ? book.workbook(part) : part, part.path);
  }
  container.end();
  yield* container.taken();
}
