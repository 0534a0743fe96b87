import { CRITERION_IDS } from '../../../criteria/criterion.ts';
import { READING_IDS } from '../../../criteria/reading.ts';
import { MOST_SEATS } from '../../../panel/panel.ts';
import { type CellRange, parseReference } from '../../address.ts';
import { ASSESSORS_NAME, PANEL_NAMES } from '../../names.ts';
import { cellAt, type CellImage, type SheetImage } from '../../sheet-image.ts';
import { sheetReferredTo } from '../../source-reference.ts';
import { panelLayout } from '../panel-layout.ts';
import { panelNames } from '../panel-names.ts';

/** The cells of each name; `null` once they are gone. */
export type Ranges = ReadonlyMap<string, CellRange | null>;

/**
 * Where a panel's sheet has what it is read by. A sheet of an earlier make lacks some of the names; as long as the
 * assessors stand where they were put, so does the rest.
 */
export function panelRanges(image: SheetImage): Ranges {
  const assessors = image.names.get(ASSESSORS_NAME);
  const planned = assessors == null ? [] : panelNames(panelLayout(assessors.columns));
  const isWhereItWasPut = planned.some(
    ({ name, range }) =>
      name === ASSESSORS_NAME && range.row === assessors?.row && range.column === assessors.column,
  );
  const earlier = isWhereItWasPut ? planned : [];
  return new Map([...earlier.map(({ name, range }) => [name, range] as const), ...image.names]);
}

/** The cells of a block, row by row. */
function cellsIn(image: SheetImage, range: CellRange): readonly (readonly CellImage[])[] {
  return Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (__, column) =>
      cellAt(image, range.row + row, range.column + column),
    ),
  );
}

/** The cells of a name; none where they are gone. */
export function blockOf(image: SheetImage, ranges: Ranges, name: string): readonly (readonly CellImage[])[] {
  const range = ranges.get(name);
  return range == null ? [] : cellsIn(image, range);
}

const { scores, readings, byMethod, agreed, reason, check, used, ...SINGLE } = PANEL_NAMES;

/** Whether every block of a panel's sheet is there and as large as it has to be. */
export function isWholePanel(ranges: Ranges): boolean {
  const seats = ranges.get(ASSESSORS_NAME)?.columns ?? 0;
  const isBlock = (name: string, rows: number, columns: number): boolean => {
    const range = ranges.get(name);
    return range?.rows === rows && range.columns === columns;
  };
  const criteria = CRITERION_IDS.length;
  return (
    seats <= MOST_SEATS &&
    isBlock(ASSESSORS_NAME, 1, seats) &&
    isBlock(scores, criteria, seats) &&
    isBlock(readings, READING_IDS.length, 1) &&
    [byMethod, agreed, reason, check, used].every((name) => isBlock(name, criteria, 1)) &&
    Object.values(SINGLE).every((name) => isBlock(name, 1, 1))
  );
}

/**
 * What a cell shows of another sheet, as it stands there: a file that no spreadsheet program has calculated has no
 * result yet, or an old one. The cell itself where it refers to no sheet of `images`.
 */
export function referredCell(cell: CellImage, images: readonly SheetImage[]): CellImage {
  const sheet = sheetReferredTo(cell.formula);
  const range = cell.formula === null ? null : parseReference(cell.formula);
  const other = images.find(({ name }) => name === sheet);
  return other === undefined || range === null ? cell : cellAt(other, range.row, range.column);
}
