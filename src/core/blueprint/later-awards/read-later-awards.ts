import type { CalendarDate } from '../../assessment/facts.ts';
import type { LaterAward } from '../../register/later-award.ts';
import type { Problem } from '../../scoring/problem.ts';
import { cellAddress, type CellRange } from '../address.ts';
import { LATER_NAMES, LATER_SCHEMA, SCHEMA_NAME } from '../names.ts';
import { cellAt, type SheetImage } from '../sheet-image.ts';
import type { LaterColumn } from './later-awards-layout.ts';
import type { LineValues } from './later-awards-sheet.ts';
import { laterSheetProblem } from './later-problems.ts';
import { isBlank, readLine } from './read-later-line.ts';

/** A line that has something on it. */
export interface LaterLine {
  readonly values: LineValues;
  /** Where its agency stands. */
  readonly address: string;
  /** Counted from the first line, which is 0. */
  readonly index: number;
  /** `null` where the line does not count. */
  readonly award: LaterAward | null;
}

/** A sheet of later awards as it stands in a workbook. */
export interface LaterAwardsSheet {
  readonly id: string;
  readonly sheet: string;
  readonly lines: readonly LaterLine[];
  /** The line after the last that has something on it; `null` where there is none, or no line can be read. */
  readonly nextLine: number | null;
  readonly problems: readonly Problem[];
}

const SCHEMA_KIND = 'pmqa-later-awards/';

type Columns = Readonly<Record<LaterColumn, CellRange>>;

function schemaOf(image: SheetImage): string {
  const range = image.names.get(SCHEMA_NAME);
  const value = range == null ? null : cellAt(image, range.row, range.column).value;
  return typeof value === 'string' ? value : '';
}

/** Whether every cell of a block is among those that were read. */
function isRead({ range }: SheetImage, { row, column, rows, columns }: CellRange): boolean {
  const isInRows = row >= range.row && row + rows <= range.row + range.rows;
  return isInRows && column >= range.column && column + columns <= range.column + range.columns;
}

/** Where the columns stand; `null` where one is gone, or no longer beside the others. */
function columnsOf(image: SheetImage): Columns | null {
  const found = ofEach((column) => image.names.get(LATER_NAMES[column]) ?? null);
  const { year, agency, category, source, remark } = found;
  if (year === null || agency === null || category === null || source === null || remark === null)
    return null;
  const isWhole = [year, agency, category, source, remark].every(
    (range) =>
      range.row === year.row && range.rows === year.rows && range.columns === 1 && isRead(image, range),
  );
  return isWhole ? { year, agency, category, source, remark } : null;
}

/** Something for each column. */
function ofEach<T>(make: (column: LaterColumn) => T): Readonly<Record<LaterColumn, T>> {
  return {
    year: make('year'),
    agency: make('agency'),
    category: make('category'),
    source: make('source'),
    remark: make('remark'),
  };
}

/** A remark alone says nothing of an award. */
function isEmptyLine({ year, agency, category, source }: LineValues): boolean {
  return [year, agency, category, source].every(isBlank);
}

/**
 * Reads a sheet of later awards by its names, wherever its rows and its tab have gone; `null` where the sheet is none.
 * A line counts whole or not at all. Never throws on what a person did.
 *
 * @param today the day on which it is read, in whose year the last award can be; `null` where it is not known
 */
export function readLaterAwards(image: SheetImage, today: CalendarDate | null): LaterAwardsSheet | null {
  const schema = schemaOf(image);
  if (!schema.startsWith(SCHEMA_KIND)) return null;
  const { id, name: sheet } = image;
  const columns = schema === LATER_SCHEMA ? columnsOf(image) : null;
  if (columns === null) {
    const problems = [laterSheetProblem('error', { code: 'laterSheetUnreadable' })];
    return { id, sheet, lines: [], nextLine: null, problems };
  }
  const now = today === null ? null : today.year + 543;
  const lines: LaterLine[] = [];
  const problems: Problem[] = [];
  for (let index = 0; index < columns.year.rows; index += 1) {
    const row = columns.year.row + index;
    const values = ofEach((column) => cellAt(image, row, columns[column].column).value);
    if (isEmptyLine(values)) continue;
    const addresses = ofEach((column) => cellAddress(row, columns[column].column));
    const read = readLine(sheet, values, addresses, index, now);
    lines.push({ values, address: addresses.agency, index, award: read.award });
    problems.push(...read.problems);
  }
  const next = (lines.at(-1)?.index ?? -1) + 1;
  return { id, sheet, lines, nextLine: next < columns.year.rows ? next : null, problems };
}
