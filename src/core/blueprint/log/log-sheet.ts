import type { CellRange } from '../address.ts';
import type { CellContent, SheetBlueprint } from '../blueprint.ts';
import { BLANK, number, place, placeBlock, text } from '../cell-plans.ts';
import { LOG_COUNT_NAME, LOG_SCHEMA, SCHEMA_NAME, SHEET_NAME } from '../names.ts';
import { PALETTE } from '../palette.ts';
import { tablePrint } from '../panel/table-sheet.ts';
import { type StyleName, STYLES } from '../styles.ts';
import { heightOfLines } from '../text-lines.ts';
import { LOG_WORDS } from '../../language/log-words.ts';

/** How many lines one log takes; after that a new one is begun, so that no line is ever dropped. */
export const MOST_LOG_LINES = 1_000;

const COLUMNS: readonly { readonly width: number; readonly style: StyleName }[] = [
  { width: 150, style: 'wrapped' },
  { width: 160, style: 'wrapped' },
  { width: 170, style: 'wrapped' },
  { width: 200, style: 'wrapped' },
  { width: 170, style: 'keptText' },
  { width: 170, style: 'keptText' },
  { width: 300, style: 'wrapped' },
];

/** The hidden column: the schema, and how many lines there are. */
const MACHINE = COLUMNS.length;
const HEAD_ROW = 2;

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

/** The change log (บันทึกการแก้ไข), with no line yet. Only its head is read again, so that it stays quick when it grows. */
export function createLogSheet(): SheetBlueprint {
  const rows = FIRST_LOG_ROW + MOST_LOG_LINES;
  const head: readonly CellContent[] = LOG_WORDS.heads.map(text);
  const lines = Array.from({ length: MOST_LOG_LINES }, (_, line) =>
    COLUMNS.map(({ style }, column) => place(FIRST_LOG_ROW + line, column, BLANK, style)),
  );
  return {
    sheetName: LOG_WORDS.sheetName,
    columns: [...COLUMNS.map(({ width }) => ({ width })), { width: 64, isHidden: true }],
    rowHeights: [46, heightOfLines(2), 40, ...lines.map(() => heightOfLines(2))],
    cells: [
      ...placeBlock(across(0), text(LOG_WORDS.title), 'title'),
      ...placeBlock(across(1), text(LOG_WORDS.remark), 'remark'),
      ...head.map((words, column) => place(HEAD_ROW, column, words, 'head')),
      ...lines.flat(),
      place(0, MACHINE, text(LOG_SCHEMA), 'machine'),
      place(LOG_COUNT_CELL.row, MACHINE, number(0), 'machine'),
    ],
    styles: STYLES,
    merges: [across(0), across(1)],
    validations: [],
    highlights: [],
    names: [
      { name: SCHEMA_NAME, range: cell(0, MACHINE) },
      { name: SHEET_NAME, range: { row: 0, column: 0, rows: HEAD_ROW + 1, columns: MACHINE + 1 } },
      { name: LOG_COUNT_NAME, range: cell(LOG_COUNT_CELL.row, MACHINE) },
    ],
    freeze: { rows: HEAD_ROW + 1, columns: 0 },
    isProtected: false,
    print: tablePrint(COLUMNS.length, rows, HEAD_ROW),
    tabColour: PALETTE.quiet,
  };
}
