import type { CellRange } from '../address.ts';
import type { CellContent, CellPlan, SheetBlueprint } from '../blueprint.ts';
import { BLANK, number, place, placeBlock, text } from '../cell-plans.ts';
import { LOG_COUNT_NAME, LOG_SCHEMA, SCHEMA_NAME, SHEET_NAME } from '../names.ts';
import { PALETTE } from '../palette.ts';
import { tablePrint } from '../panel/table-sheet.ts';
import { type StyleName, STYLES } from '../styles.ts';
import type { SheetImage } from '../sheet-image.ts';
import { heightOfLines, linesOf } from '../text-lines.ts';
import { LOG_WORDS } from '../../language/log-words.ts';
import { entriesNow } from './watched-entries.ts';
import { keptOf, MOST_WATCHED, watchingCells, type WatchedSheet } from './watched-sheets.ts';

/** A log of so many lines is full: a new one is begun, so that no line is ever dropped. */
export const MOST_LOG_LINES = 1_000;
/** What is written at once goes into one log whole, so that the last lines of a full one go beyond that. */
const SPARE_LINES = 100;
/** So many lines there is room for. */
export const LOG_ROOM = MOST_LOG_LINES + SPARE_LINES;

const COLUMNS: readonly { readonly width: number; readonly style: StyleName }[] = [
  { width: 180, style: 'wrapped' },
  { width: 170, style: 'wrapped' },
  { width: 150, style: 'wrapped' },
  { width: 180, style: 'wrapped' },
  { width: 270, style: 'keptText' },
  { width: 270, style: 'keptText' },
  { width: 280, style: 'wrapped' },
];

/** The hidden column: the schema, and how many lines there are. */
const MACHINE = COLUMNS.length;
/** The hidden columns of the score sheets that are watched, from this one on. */
export const FIRST_WATCHED = MACHINE + 1;
const HEAD_ROW = 2;
/** As much as a line's words take: long ones are cut. */
const LINES_OF_WORDS = 3;
const TABLE_WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);

/** The row of the line that comes after `count` others. */
export const FIRST_LOG_ROW = HEAD_ROW + 1;

/** Where the number of lines stands. */
export const LOG_COUNT_CELL = { row: 1, column: MACHINE } as const;

function across(row: number): CellRange {
  return { row, column: 0, rows: 1, columns: COLUMNS.length };
}

function cell(row: number, column: number): CellRange {
  return { row, column, rows: 1, columns: 1 };
}

/** The columns of the score sheets that a new log begins with, each with its entries as they were at the last line. */
function watchingFromThen(
  scoreSheets: readonly SheetImage[],
  before: readonly WatchedSheet[],
): readonly CellPlan[] {
  return scoreSheets.slice(0, MOST_WATCHED).flatMap((image, index) => {
    const known = before.find(({ source }) => source === image.name)?.kept;
    return watchingCells(image, FIRST_WATCHED + index, known ?? keptOf(entriesNow(image))).map(
      ({ row, column, content }) => place(row, column, content, 'machine'),
    );
  });
}

/**
 * The change log (บันทึกการแก้ไข), with no line yet. Only its head is read again, so that it stays quick when it grows.
 *
 * @param scoreSheets those of the workbook: the log begins with what they hold
 * @param before what the log that it follows knows of them, which then goes on without a gap
 */
export function createLogSheet(
  scoreSheets: readonly SheetImage[] = [],
  before: readonly WatchedSheet[] = [],
): SheetBlueprint {
  const rows = FIRST_LOG_ROW + LOG_ROOM;
  const head: readonly CellContent[] = LOG_WORDS.heads.map(text);
  const lines = Array.from({ length: LOG_ROOM }, (_, line) =>
    COLUMNS.map(({ style }, column) => place(FIRST_LOG_ROW + line, column, BLANK, style)),
  );
  return {
    sheetName: LOG_WORDS.sheetName,
    columns: [
      ...COLUMNS.map(({ width }) => ({ width })),
      ...Array.from({ length: 1 + MOST_WATCHED }, () => ({ width: 64, isHidden: true })),
    ],
    rowHeights: [
      46,
      heightOfLines(linesOf(LOG_WORDS.remark, TABLE_WIDTH)),
      40,
      ...lines.map(() => heightOfLines(LINES_OF_WORDS)),
    ],
    cells: [
      ...placeBlock(across(0), text(LOG_WORDS.title), 'title'),
      ...placeBlock(across(1), text(LOG_WORDS.remark), 'remark'),
      ...head.map((words, column) => place(HEAD_ROW, column, words, 'head')),
      ...lines.flat(),
      place(0, MACHINE, text(LOG_SCHEMA), 'machine'),
      place(LOG_COUNT_CELL.row, MACHINE, number(0), 'machine'),
      ...watchingFromThen(scoreSheets, before),
    ],
    styles: STYLES,
    merges: [across(0), across(1)],
    validations: [],
    highlights: [],
    names: [
      { name: SCHEMA_NAME, range: cell(0, MACHINE) },
      {
        name: SHEET_NAME,
        range: { row: 0, column: 0, rows: HEAD_ROW + 1, columns: FIRST_WATCHED + MOST_WATCHED },
      },
      { name: LOG_COUNT_NAME, range: cell(LOG_COUNT_CELL.row, MACHINE) },
    ],
    freeze: { rows: HEAD_ROW + 1, columns: 0 },
    isProtected: false,
    print: tablePrint(COLUMNS.length, rows, HEAD_ROW),
    tabColour: PALETTE.quiet,
  };
}
