import type { CellRange } from '../address.ts';
import type { CellContent, CellPlan, PrintPlan, SheetBlueprint } from '../blueprint.ts';
import { BLANK, place, placeBlock, text } from '../cell-plans.ts';
import { ASSESSORS_NAME, SCHEMA_NAME, SHEET_NAME, TABLE_SCHEMA } from '../names.ts';
import { PALETTE } from '../palette.ts';
import { type StyleName, STYLES } from '../styles.ts';
import { heightOfLines, linesOf } from '../text-lines.ts';

/** One column of a plain table. */
export interface TableColumn {
  readonly head: string;
  /** In pixels. */
  readonly width: number;
  readonly style: StyleName;
}

/** A sheet that is a heading and a table, one row a line. */
export interface Table {
  readonly sheetName: string;
  readonly title: string;
  readonly remark: string;
  readonly columns: readonly TableColumn[];
  /** Gone through once. */
  readonly rows: Iterable<readonly CellContent[]>;
  readonly tabColour?: string;
  /** The column of assessors' names, where there is one. */
  readonly assessorColumn?: number;
  /** The name that the lines get, where they are read again. */
  readonly rowsName?: string;
}

const HEAD_ROW = 2;

function across(row: number, columns: number): CellRange {
  return { row, column: 0, rows: 1, columns };
}

/** A table printed on A4 pages on their sides, its head on each. */
export function tablePrint(columns: number, rows: number, headRow: number): PrintPlan {
  return {
    paper: 'A4',
    orientation: 'landscape',
    area: { row: 0, column: 0, rows, columns },
    scale: 'fitToWidth',
    titleRows: { first: headRow, last: headRow },
    rowBreaks: [],
    columnBreaks: [],
    margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    footer: { left: 'เกณฑ์ PMQA พ.ศ. 2562', center: '&A', right: 'หน้า &P / &N' },
  };
}

/** The height of a row as its longest text needs it. */
export function rowHeightOf(row: readonly CellContent[], widths: readonly number[]): number {
  const lines = row.map((content, column) =>
    content.kind === 'text' ? linesOf(content.text, widths[column] ?? 0) : 1,
  );
  return heightOfLines(Math.max(1, ...lines));
}

type Lines = readonly (readonly CellContent[])[];

function tableCells({ title, remark, columns }: Table, lines: Lines): readonly CellPlan[] {
  const count = columns.length;
  return [
    ...placeBlock(across(0, count), text(title), 'title'),
    ...placeBlock(across(1, count), text(remark), 'remark'),
    ...columns.map(({ head }, column) => place(HEAD_ROW, column, text(head), 'head')),
    ...lines.flatMap((line, index) =>
      columns.map(({ style }, column) => place(HEAD_ROW + 1 + index, column, line[column] ?? BLANK, style)),
    ),
    place(0, count, text(TABLE_SCHEMA), 'machine'),
  ];
}

/** Makes the sheet of a table. */
function createTableSheet(table: Table, lines: Lines, sheetName: string): SheetBlueprint {
  const { remark, columns, tabColour = PALETTE.quiet, assessorColumn, rowsName } = table;
  const widths = columns.map(({ width }) => width);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const count = columns.length;
  const height = HEAD_ROW + 1 + lines.length;
  return {
    sheetName,
    columns: [...columns.map(({ width }) => ({ width })), { width: 64, isHidden: true }],
    rowHeights: [
      46,
      heightOfLines(linesOf(remark, total)),
      46,
      ...lines.map((row) => rowHeightOf(row, widths)),
    ],
    // Made when they are asked for, and not kept: of ten thousand lines they would be most of the memory.
    get cells() {
      return tableCells(table, lines);
    },
    styles: STYLES,
    merges: [across(0, count), across(1, count)],
    validations: [],
    highlights: [],
    names: [
      { name: SCHEMA_NAME, range: { row: 0, column: count, rows: 1, columns: 1 } },
      { name: SHEET_NAME, range: { row: 0, column: 0, rows: height, columns: count + 1 } },
      ...(assessorColumn === undefined || lines.length === 0
        ? []
        : [
            {
              name: ASSESSORS_NAME,
              range: { row: HEAD_ROW + 1, column: assessorColumn, rows: lines.length, columns: 1 },
            },
          ]),
      ...(rowsName === undefined || lines.length === 0
        ? []
        : [{ name: rowsName, range: { row: HEAD_ROW + 1, column: 0, rows: lines.length, columns: count } }]),
    ],
    freeze: { rows: HEAD_ROW + 1, columns: 0 },
    filter: { row: HEAD_ROW, column: 0, rows: lines.length + 1, columns: count },
    isProtected: false,
    print: tablePrint(count, height, HEAD_ROW),
    tabColour,
  };
}

/** So many rows go into one sheet: more are slow to filter, and take much memory to write. */
const MOST_ROWS = 10_000;

/**
 * Makes the sheets of a table: one, or several where it is very long; each when it is asked for.
 *
 * @param nameFor makes of the name wished for one that no earlier sheet has
 */
export function* createTableSheets(
  table: Table,
  nameFor: (wished: string) => string,
): Generator<SheetBlueprint, void> {
  let lines: (readonly CellContent[])[] = [];
  let isFirst = true;
  for (const row of table.rows) {
    if (lines.length === MOST_ROWS) {
      yield createTableSheet(table, lines, nameFor(table.sheetName));
      isFirst = false;
      lines = [];
    }
    lines.push(row);
  }
  if (isFirst || lines.length > 0) yield createTableSheet(table, lines, nameFor(table.sheetName));
}

/** How many sheets a table of so many rows becomes. */
export function tableSheetCount(rows: number): number {
  return Math.max(1, Math.ceil(rows / MOST_ROWS));
}
