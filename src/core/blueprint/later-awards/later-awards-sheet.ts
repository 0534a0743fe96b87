import { AWARD_CATEGORY_IDS } from '../../criteria/criterion.ts';
import { LATER_WORDS } from '../../language/later-awards-words.ts';
import { REGISTER } from '../../register/register.ts';
import { cellAddress, type CellRange } from '../address.ts';
import type { CellContent, CellPlan, NamePlan, PrintPlan, SheetBlueprint, Validation } from '../blueprint.ts';
import { BLANK, number, place, placeBlock, text } from '../cell-plans.ts';
import { LATER_NAMES, LATER_SCHEMA, SCHEMA_NAME, SHEET_NAME } from '../names.ts';
import { PALETTE } from '../palette.ts';
import { rowHeightOf, tablePrint } from '../panel/table-sheet.ts';
import type { CellValue } from '../sheet-image.ts';
import { SAFE_PART } from '../summary/row-plan.ts';
import { type StyleName, STYLES } from '../styles.ts';
import { heightOfLines, linesOf } from '../text-lines.ts';
import {
  COLUMN,
  LAST_YEAR,
  LATER_COLUMNS,
  type LaterColumn,
  LINE_ROOM,
  ROW,
  WIDTHS,
} from './later-awards-layout.ts';

/** What stands in the cells of a line, right or wrong. */
export type LineValues = Readonly<Record<LaterColumn, CellValue>>;

const FIRST_YEAR = REGISTER.until + 1;
const LINE_STYLES: Readonly<Record<LaterColumn, StyleName>> = {
  year: 'entryYear',
  agency: 'entryText',
  category: 'entryYear',
  source: 'entryText',
  remark: 'entryText',
};

function contentOf(value: CellValue): CellContent {
  if (value === null) return BLANK;
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return text(typeof value === 'string' ? value : value.error);
}

function across(row: number): CellRange {
  return { row, column: 0, rows: 1, columns: WIDTHS.length };
}

function lineCells(values: LineValues | undefined, index: number): readonly CellPlan[] {
  const row = ROW.first + index;
  return [
    place(row, COLUMN.number, number(index + 1), 'centred'),
    ...LATER_COLUMNS.map((column) =>
      place(row, COLUMN[column], contentOf(values?.[column] ?? null), LINE_STYLES[column]),
    ),
  ];
}

/** Two lines of words at least, so that what is typed later is seen whole too. */
function lineHeight(values: LineValues | undefined): number {
  const contents = LATER_COLUMNS.map((column) => contentOf(values?.[column] ?? null));
  return Math.max(
    heightOfLines(2),
    rowHeightOf(
      [BLANK, ...contents],
      WIDTHS.map((width) => width * SAFE_PART),
    ),
  );
}

function validations(rows: number): readonly Validation[] {
  const over = (column: number): CellRange => ({ row: ROW.first, column, rows, columns: 1 });
  const year = cellAddress(ROW.first, COLUMN.year);
  const bounds = `${year}>=${String(FIRST_YEAR)},${year}<=${String(LAST_YEAR)},INT(${year})=${year}`;
  const rule = (title: string, message: string): Pick<Validation, 'prompt' | 'alert'> => ({
    prompt: { title, message },
    alert: { style: 'stop', title: LATER_WORDS.wrong, message },
  });
  return [
    {
      range: over(COLUMN.year),
      rule: { kind: 'custom', formula: `=IF(ISNUMBER(${year}),AND(${bounds}),FALSE)` },
      ...rule(LATER_WORDS.yearTitle, LATER_WORDS.year(FIRST_YEAR)),
    },
    {
      range: over(COLUMN.category),
      rule: { kind: 'list', items: AWARD_CATEGORY_IDS },
      ...rule(LATER_WORDS.categoryTitle, LATER_WORDS.category),
    },
  ];
}

function names(rows: number): readonly NamePlan[] {
  return [
    { name: SCHEMA_NAME, range: { row: ROW.title, column: COLUMN.machine, rows: 1, columns: 1 } },
    { name: SHEET_NAME, range: { row: 0, column: 0, rows: ROW.first + rows, columns: COLUMN.machine + 1 } },
    ...LATER_COLUMNS.map((column) => ({
      name: LATER_NAMES[column],
      range: { row: ROW.first, column: COLUMN[column], rows, columns: 1 },
    })),
  ];
}

/** On upright pages: a line is short. */
function printOf(rows: number): PrintPlan {
  const plan = tablePrint(WIDTHS.length, rows, ROW.head);
  return { ...plan, orientation: 'portrait', footer: { ...plan.footer, left: 'PMQA Scorebook' } };
}

/**
 * The sheet of later awards (ทะเบียนรางวัลเพิ่มเติม): what a workbook adds to the register, which ends with its last year.
 *
 * @param lines what stands on it already, right or wrong; it has room for more
 */
export function createLaterAwardsSheet(lines: readonly LineValues[] = []): SheetBlueprint {
  const rows = Math.max(LINE_ROOM, lines.length);
  const all = Array.from({ length: rows }, (_, index) => lines[index]);
  const { purpose, filling, english, heads } = LATER_WORDS;
  const head = [
    [ROW.purpose, purpose(REGISTER.until)],
    [ROW.filling, filling(FIRST_YEAR)],
    [ROW.english, english(REGISTER.until)],
  ] as const;
  const total = WIDTHS.reduce((sum, width) => sum + width, 0);
  return {
    sheetName: LATER_WORDS.sheetName,
    columns: [...WIDTHS.map((width) => ({ width })), { width: 64, isHidden: true }],
    rowHeights: [
      46,
      ...head.map(([, words]) => heightOfLines(linesOf(words, total))),
      heightOfLines(2),
      ...all.map(lineHeight),
    ],
    cells: [
      ...placeBlock(across(ROW.title), text(LATER_WORDS.title), 'title'),
      ...head.flatMap(([row, words]) => placeBlock(across(row), text(words), 'remark')),
      ...(['number', ...LATER_COLUMNS] as const).map((column) =>
        place(ROW.head, COLUMN[column], text(heads[column]), 'head'),
      ),
      ...all.flatMap(lineCells),
      place(ROW.title, COLUMN.machine, text(LATER_SCHEMA), 'machine'),
    ],
    styles: STYLES,
    merges: [ROW.title, ...head.map(([row]) => row)].map(across),
    validations: validations(rows),
    highlights: [],
    names: names(rows),
    freeze: { rows: ROW.first, columns: 0 },
    isProtected: true,
    print: printOf(ROW.first + rows),
    tabColour: PALETTE.askInk,
  };
}
