import { type CalendarDate, ROUNDS } from '../../assessment/facts.ts';
import type { Edition } from '../../criteria/edition.ts';
import { ROUNDS_WORDS } from '../../language/rounds-words.ts';
import { AWARD_WORDS } from '../../language/sheet-words.ts';
import { THAI } from '../../language/thai.ts';
import type { Series } from '../../rounds/series.ts';
import { cellAddress, type CellRange } from '../address.ts';
import type { CellPlan, Highlight, PrintPlan, SheetBlueprint } from '../blueprint.ts';
import { place, placeBlock, text } from '../cell-plans.ts';
import { ROUNDS_SCHEMA, SCHEMA_NAME, SHEET_NAME } from '../names.ts';
import { PALETTE } from '../palette.ts';
import { verdictHighlights } from '../score-sheet/sheet-highlights.ts';
import { STYLES, type StyleName } from '../styles.ts';
import { heightOfLines, linesOf } from '../text-lines.ts';
import { changesHeadOf, headOf, plansOf, roundsTables, type RoundSheet } from './rounds-cells.ts';
import { COLUMN, roundColumns, ROW, WIDTHS } from './rounds-layout.ts';

const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
const [, NAME_WIDTH = 0] = WIDTHS;
const PAIR_WIDTH = WIDTHS.slice(COLUMN.firstRound, COLUMN.firstRound + 2).reduce(
  (sum, each) => sum + each,
  0,
);

const HEIGHT = { title: 46, line: 30, row: 36, spacer: 14, section: 36, head: 66 } as const;

function across(row: number, column = 0): CellRange {
  return { row, column, rows: 1, columns: WIDTHS.length - column };
}

/** The facts stand two in a row: what each is called over two columns, and what it is over the rest of its half. */
const HALF = COLUMN.firstRound + 3;

interface FactPlace {
  readonly row: number;
  readonly label: CellRange;
  readonly cells: CellRange;
}

function factPlace(row: number, isLeft: boolean): FactPlace {
  const [first, labels, end] = isLeft ? [0, 2, HALF] : [HALF, 2, WIDTHS.length];
  return {
    row,
    label: { row, column: first, rows: 1, columns: labels },
    cells: { row, column: first + labels, rows: 1, columns: end - first - labels },
  };
}

const FACT_PLACES = {
  agency: factPlace(ROW.agency, true),
  assessor: factPlace(ROW.agency, false),
  award: factPlace(ROW.award, true),
  awardYear: factPlace(ROW.award, false),
} as const;

function factCells({ facts }: Series<RoundSheet>): readonly CellPlan[] {
  const cells = (fact: keyof typeof FACT_PLACES, words: string | null): readonly CellPlan[] => [
    ...placeBlock(FACT_PLACES[fact].label, text(THAI.fact[fact]), 'label'),
    ...placeBlock(FACT_PLACES[fact].cells, text(words ?? ROUNDS_WORDS.unsaid), 'wrapped'),
  ];
  return [
    ...cells('agency', facts.agency),
    ...cells('assessor', facts.assessor),
    ...cells('award', facts.award === null ? null : AWARD_WORDS[facts.award]),
    ...cells('awardYear', facts.awardYear === null ? null : String(facts.awardYear)),
  ];
}

function lines(edition: Edition, writtenOn: CalendarDate): readonly CellPlan[] {
  const line = (row: number, words: string, style: StyleName): readonly CellPlan[] =>
    placeBlock(across(row), text(words), style);
  const made = `${ROUNDS_WORDS.madeOn} ${THAI.date(writtenOn)}`;
  return [
    ...line(ROW.title, ROUNDS_WORDS.title, 'title'),
    ...line(ROW.subtitle, `${THAI.edition(edition.criteriaYear, edition.maximum)} · ${made}`, 'subtitle'),
    ...line(ROW.remark, ROUNDS_WORDS.remark, 'remark'),
    ...line(ROW.scores, ROUNDS_WORDS.scores, 'section'),
    ...line(ROW.changes, ROUNDS_WORDS.changes, 'section'),
    ...line(ROW.verdicts, ROUNDS_WORDS.verdicts, 'section'),
  ];
}

function merges(edition: Edition): readonly CellRange[] {
  const left = (row: number, columns: number): CellRange => ({ row, column: 0, rows: 1, columns });
  const verdictRows = [ROW.verdictsHead, ...edition.awards.map((_, index) => ROW.firstVerdict + index)];
  const pairRows = [ROW.head, ROW.date, ROW.scored, ROW.changesHead, ...verdictRows];
  return [
    ...[ROW.title, ROW.subtitle, ROW.remark, ROW.scores, ROW.changes, ROW.verdicts].map((row) => across(row)),
    ...Object.values(FACT_PLACES).flatMap(({ label, cells }) => [label, cells]),
    ...[ROW.date, ROW.scored, ...verdictRows].map((row) => left(row, 3)),
    ...[ROW.head, ROW.changesHead].flatMap((row) =>
      [COLUMN.id, COLUMN.name, COLUMN.maximum].map((column) => ({ row, column, rows: 2, columns: 1 })),
    ),
    ...pairRows.flatMap((row) =>
      ROUNDS.map((_, index) => ({ row, column: roundColumns(index).points, rows: 1, columns: 2 })),
    ),
  ];
}

/** What a change looks like, beside its sign and arrow. */
function changeHighlights(edition: Edition): readonly Highlight[] {
  const range = { ...across(ROW.firstChange, COLUMN.firstRound), rows: edition.criteria.length + 1 };
  const cell = cellAddress(range.row, range.column);
  const where = (condition: string): string => `=IF(ISNUMBER(${cell}),${cell}${condition},FALSE)`;
  return [
    {
      range,
      formula: where('>0'),
      look: { fill: PALETTE.goodFill, colour: PALETTE.goodInk, isBold: false },
    },
    { range, formula: where('<0'), look: { fill: PALETTE.badFill, colour: PALETTE.badInk, isBold: false } },
  ];
}

function widthOf({ column, columns }: CellRange): number {
  return WIDTHS.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}

function heights(edition: Edition, series: Series<RoundSheet>): readonly number[] {
  const { facts } = series;
  const plans = plansOf(series);
  const ofFact = (words: string | null, { cells }: FactPlace): number => linesOf(words ?? '', widthOf(cells));
  const ofHeads = (heads: readonly string[]): number =>
    heightOfLines(Math.max(...heads.map((head) => linesOf(head, PAIR_WIDTH))));
  const all = Array.from({ length: ROW.last + 1 }, (): number => HEIGHT.row);
  const set = (row: number, height: number): void => {
    all[row] = height;
  };
  set(ROW.title, HEIGHT.title);
  set(ROW.subtitle, HEIGHT.line);
  set(
    ROW.agency,
    heightOfLines(
      Math.max(ofFact(facts.agency, FACT_PLACES.agency), ofFact(facts.assessor, FACT_PLACES.assessor)),
    ),
  );
  set(ROW.remark, heightOfLines(linesOf(ROUNDS_WORDS.remark, WIDTH)));
  for (const row of [ROW.scores - 1, ROW.verdicts - 1]) set(row, HEIGHT.spacer);
  for (const row of [ROW.subhead, ROW.changesSubhead, ROW.verdictsHead]) set(row, HEIGHT.head);
  set(ROW.head, ofHeads(plans.map(({ round }) => headOf(round))));
  set(ROW.changesHead, ofHeads(plans.map(changesHeadOf)));
  for (const [index, { thaiName }] of edition.criteria.entries()) {
    const height = Math.max(HEIGHT.row, heightOfLines(linesOf(thaiName, NAME_WIDTH)));
    set(ROW.first + index, height);
    set(ROW.firstChange + index, height);
  }
  return all;
}

const PRINT: PrintPlan = {
  paper: 'A4',
  orientation: 'landscape',
  area: { row: 0, column: 0, rows: ROW.last + 1, columns: WIDTHS.length },
  scale: 'fitToWidth',
  titleRows: { first: ROW.title, last: ROW.subtitle },
  rowBreaks: [ROW.changes, ROW.verdicts],
  columnBreaks: [],
  margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
  footer: { left: 'เกณฑ์ PMQA พ.ศ. 2562', center: '&A', right: 'หน้า &P / &N' },
};

/**
 * The comparison of an assessor's rounds on one agency (เปรียบเทียบรอบ): scores, changes and verdicts of every round,
 * in formulas that follow the score sheets. A round without a sheet, and a criterion without a score, say so.
 *
 * @param series with the score sheets' images under the names that they have in the workbook
 */
export function createRoundsSheet(
  edition: Edition,
  series: Series<RoundSheet>,
  writtenOn: CalendarDate,
): SheetBlueprint {
  const { assessor } = series.facts;
  return {
    sheetName: [ROUNDS_WORDS.sheetName, ...(assessor === null ? [] : [assessor])].join(' '),
    columns: [...WIDTHS.map((width) => ({ width })), { width: 64, isHidden: true }],
    rowHeights: heights(edition, series),
    cells: [
      ...lines(edition, writtenOn),
      ...factCells(series),
      ...roundsTables(edition, series),
      place(ROW.title, COLUMN.schema, text(ROUNDS_SCHEMA), 'machine'),
    ],
    styles: STYLES,
    merges: merges(edition),
    validations: [],
    highlights: [
      ...changeHighlights(edition),
      ...verdictHighlights({ ...across(ROW.firstVerdict, COLUMN.firstRound), rows: edition.awards.length }),
    ],
    names: [
      { name: SCHEMA_NAME, range: { row: ROW.title, column: COLUMN.schema, rows: 1, columns: 1 } },
      { name: SHEET_NAME, range: { row: 0, column: 0, rows: ROW.last + 1, columns: COLUMN.schema + 1 } },
    ],
    freeze: { rows: 0, columns: COLUMN.maximum },
    isProtected: true,
    print: PRINT,
    tabColour: PALETTE.goodInk,
  };
}
