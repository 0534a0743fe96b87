import { REPORT_WORDS } from '../../language/feedback/report-words.ts';
import type { PageBlock, ReportPage } from '../../feedback/report-page.ts';
import type { CellRange } from '../address.ts';
import type { CellPlan, PrintPlan, SheetBlueprint } from '../blueprint.ts';
import { placeBlock, place, text } from '../cell-plans.ts';
import { FEEDBACK_SCHEMA, SCHEMA_NAME, SHEET_NAME } from '../names.ts';
import { PALETTE } from '../palette.ts';
import { STYLES, type StyleName } from '../styles.ts';
import { heightOfLines, linesOf, piecesOf } from '../text-lines.ts';

/** Widths of the columns, in pixels: a number, words, and what stands beside them. */
const WIDTHS: readonly number[] = [48, 318, 190, 100, 100, 104];
const COLUMNS = WIDTHS.length;
const WORDS = widthOf(1, COLUMNS - 1);
const TITLE_HEIGHTS = [48, 34] as const;
/** In percent: small enough for the columns to fit a page across. */
const SCALE = 75;
const MARGINS = { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 } as const;
/** Pixels of rows that a page of A4 (11.69 inches) holds, less what programs differ in. */
const ROOM = ((11.69 - MARGINS.top - MARGINS.bottom) * 96 * 100 * 0.97) / SCALE;
/** Sections are set larger than the text that lines are counted in. */
const SECTION_SCALE = 16 / 14;

function widthOf(column: number, span: number): number {
  return WIDTHS.slice(column, column + span).reduce((sum, width) => sum + width, 0);
}

/** Words over one column or several. */
interface Piece {
  readonly words: string;
  readonly style: StyleName;
  readonly column: number;
  readonly span: number;
}

interface Row {
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** A heading, which is nothing at the foot of a page. */
  readonly leadsOn?: true;
}

function piece(words: string, style: StyleName, column = 0, span = COLUMNS - column): Piece {
  return { words, style, column, span };
}

function row(pieces: readonly Piece[], scale = 1): Row {
  const lines = pieces.map(({ words, column, span }) => linesOf(words, widthOf(column, span) / scale));
  return { height: Math.ceil(heightOfLines(Math.max(1, ...lines)) * scale), pieces };
}

function leading(each: Row): Row {
  return { ...each, leadsOn: true };
}

const GAP: Row = { height: 10, pieces: [], leadsOn: true };

/** A numbered item; where it is longer than a row can be high, it goes on in the next. */
function itemRows(words: string, index: number): readonly Row[] {
  return words
    .split('\n')
    .flatMap((line) => piecesOf(line, WORDS))
    .map((part, at) =>
      row([
        ...(at === 0 ? [piece(`${String(index + 1)}.`, 'itemNumber', 0, 1)] : []),
        piece(part, 'paragraphText', 1),
      ]),
    );
}

/** The columns of a table: its first takes the number's column too. */
function tableColumns(count: number): readonly (readonly [column: number, span: number])[] {
  const figures = count - 2;
  const last = Array.from({ length: figures }, (_, index) => [COLUMNS - figures + index, 1] as const);
  return [[0, 2], [2, COLUMNS - 2 - figures], ...last];
}

function tableRow(cells: readonly string[], styleOf: (index: number) => StyleName): Row {
  const columns = tableColumns(cells.length);
  return row(
    cells.map((words, index) => {
      const [column, span] = columns[index] ?? [0, 1];
      return piece(words, styleOf(index), column, span);
    }),
  );
}

/** A heading with words at its right, which get no more room than they need. */
function besides(words: string, beside: string): Row {
  const column = linesOf(beside, widthOf(4, 2)) === 1 ? 4 : 2;
  return row([piece(words, 'labelWrapped', 0, column), piece(beside, 'labelRight', column)]);
}

function headingRows({ level, words, beside }: Extract<PageBlock, { kind: 'heading' }>): readonly Row[] {
  switch (level) {
    case 1:
      return [GAP, leading(row([piece(words, 'sectionWrapped')], SECTION_SCALE))];
    case 2:
      return beside === undefined
        ? [GAP, leading(row([piece(words, 'labelWrapped')]))]
        : [GAP, leading(besides(words, beside))];
    case 3:
      return [leading(row([piece(words, 'lead')]))];
  }
}

function rowsOf(block: PageBlock): readonly Row[] {
  switch (block.kind) {
    case 'heading':
      return headingRows(block);
    case 'paragraph':
      return piecesOf(block.words, widthOf(0, COLUMNS)).map((part) => row([piece(part, 'paragraph')]));
    case 'list':
      return block.items.flatMap(itemRows);
    case 'pairs':
      return block.pairs.map(([label, value]) =>
        row([piece(label, 'label', 0, 2), piece(value, 'wordsText', 2)]),
      );
    case 'table':
      return [
        leading(tableRow(block.head, () => 'head')),
        ...block.rows.map((cells) => tableRow(cells, (index) => (index < 2 ? 'wrapped' : 'right'))),
      ];
  }
}

function rangeOf(at: number, { column, span }: Piece): CellRange {
  return { row: at, column, rows: 1, columns: span };
}

function cellsOf(rows: readonly Row[]): readonly CellPlan[] {
  return rows.flatMap(({ pieces }, at) =>
    pieces.flatMap((each) => placeBlock(rangeOf(at, each), text(each.words), each.style)),
  );
}

/**
 * The rows that a page begins with: a little before it is full, and never between a heading and what it is of. A page
 * but the first has the two rows of the title too.
 */
function pageBreaks(rows: readonly Row[]): readonly number[] {
  const breaks: number[] = [];
  let [begin, height, room] = [0, 0, ROOM];
  for (let at = 0; at < rows.length; at += 1) {
    const own = rows[at]?.height ?? 0;
    if (height + own <= room) {
      height += own;
      continue;
    }
    let first = at;
    while (first > begin + 1 && rows[first - 1]?.leadsOn === true) first -= 1;
    breaks.push(first);
    begin = first;
    height = rows.slice(first, at + 1).reduce((sum, each) => sum + each.height, 0);
    room = ROOM - TITLE_HEIGHTS[0] - TITLE_HEIGHTS[1];
  }
  return breaks;
}

function printPlan({ footer, pageNumber }: ReportPage, rows: readonly Row[]): PrintPlan {
  return {
    paper: 'A4',
    orientation: 'portrait',
    area: { row: 0, column: 0, rows: rows.length, columns: COLUMNS },
    scale: { percent: SCALE },
    titleRows: { first: 0, last: 1 },
    rowBreaks: pageBreaks(rows),
    columnBreaks: [],
    margins: MARGINS,
    footer: { left: footer, center: '', right: `${pageNumber} &P / &N` },
  };
}

/**
 * The report to an agency as a sheet to print (ข้อมูลป้อนกลับ). It holds words alone, no formula, and nothing that leads
 * back to an assessor.
 */
export function createReportSheet(page: ReportPage): SheetBlueprint {
  const { agency, title, subtitle, blocks } = page;
  const rows: readonly Row[] = [
    { height: TITLE_HEIGHTS[0], pieces: [piece(title, 'title')] },
    { height: TITLE_HEIGHTS[1], pieces: [piece(subtitle, 'subtitle')] },
    ...blocks.flatMap(rowsOf),
  ];
  return {
    sheetName: REPORT_WORDS.sheetName(agency),
    columns: [...WIDTHS.map((width) => ({ width })), { width: 64, isHidden: true }],
    rowHeights: rows.map(({ height }) => height),
    cells: [...cellsOf(rows), place(0, COLUMNS, text(FEEDBACK_SCHEMA), 'machine')],
    styles: STYLES,
    merges: rows.flatMap(({ pieces }, at) =>
      pieces.filter(({ span }) => span > 1).map((each) => rangeOf(at, each)),
    ),
    validations: [],
    highlights: [],
    names: [
      { name: SCHEMA_NAME, range: { row: 0, column: COLUMNS, rows: 1, columns: 1 } },
      { name: SHEET_NAME, range: { row: 0, column: 0, rows: rows.length, columns: COLUMNS + 1 } },
    ],
    freeze: { rows: 0, columns: 0 },
    isProtected: false,
    print: printPlan(page, rows),
    tabColour: PALETTE.goodInk,
  };
}
