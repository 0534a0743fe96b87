import type { CriterionId } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import { thresholdsOf } from '../../criteria/thresholds.ts';
import { PAPER_WORDS } from '../../language/paper-words.ts';
import { THAI } from '../../language/thai.ts';
import type { CellRange } from '../address.ts';
import type { CellContent, CellPlan, PrintPlan, SheetBlueprint } from '../blueprint.ts';
import { BLANK, number, text } from '../cell-plans.ts';
import { PAPER_SCHEMA, SCHEMA_NAME, SHEET_NAME } from '../names.ts';
import { PALETTE } from '../palette.ts';
import { heightOfLines, linesOf } from '../text-lines.ts';
import { COLUMN, NOTE_COLUMNS, NOTE_PAGES, ROW, ROWS, WIDTHS } from './paper-layout.ts';
import { PAPER_STYLES, type PaperStyle } from './paper-styles.ts';

/** A block that looks alike all over, with its content in the first cell. */
interface Block {
  readonly range: CellRange;
  readonly content: CellContent;
  readonly style: PaperStyle;
}

function block(row: number, column: number, columns: number, content: CellContent, style: PaperStyle): Block {
  return { range: { row, column, rows: 1, columns }, content, style };
}

function cell(row: number, column: number, content: CellContent, style: PaperStyle): Block {
  return block(row, column, 1, content, style);
}

function across(row: number, words: string, style: PaperStyle): Block {
  return block(row, 0, WIDTHS.length, text(words), style);
}

/** The heading, and lines to write on whom, by whom and when. */
function headBlocks(edition: Edition): readonly Block[] {
  const { maximum, score, schema } = COLUMN;
  return [
    across(ROW.title, PAPER_WORDS.title, 'title'),
    across(ROW.subtitle, THAI.edition(edition.criteriaYear, edition.maximum), 'subtitle'),
    block(ROW.agency, 0, score, text(PAPER_WORDS.agency), 'line'),
    block(ROW.agency, score, schema - score, text(PAPER_WORDS.date), 'line'),
    block(ROW.assessor, 0, maximum, text(PAPER_WORDS.assessor), 'line'),
    block(ROW.assessor, maximum, score - maximum, text(PAPER_WORDS.award), 'line'),
    block(ROW.assessor, score, schema - score, text(PAPER_WORDS.round), 'line'),
    across(ROW.remark, PAPER_WORDS.remark, 'remark'),
  ];
}

/** The table of scores: what each threshold comes to in points, and room for a score or the reason for none. */
function scoreBlocks(edition: Edition): readonly Block[] {
  const thresholds = thresholdsOf(edition);
  const { id, name, maximum, firstThreshold, score, abstained, conflict } = COLUMN;
  const head = (column: number, words: string): Block => cell(ROW.head, column, text(words), 'head');
  const box = text(PAPER_WORDS.box);
  return [
    head(id, PAPER_WORDS.id),
    head(name, PAPER_WORDS.criterion),
    head(maximum, PAPER_WORDS.maximum),
    ...thresholds.map((percent, index) => head(firstThreshold + index, PAPER_WORDS.percent(percent))),
    head(score, PAPER_WORDS.score),
    head(abstained, PAPER_WORDS.abstained),
    head(conflict, PAPER_WORDS.conflict),
    ...edition.criteria.flatMap((criterion, index) => {
      const row = ROW.firstCriterion + index;
      return [
        cell(row, id, text(criterion.id), 'centred'),
        cell(row, name, text(criterion.thaiName), 'name'),
        cell(row, maximum, number(criterion.maximum), 'strong'),
        ...thresholds.map((percent, at) =>
          cell(row, firstThreshold + at, number((percent * criterion.maximum) / 100), 'points'),
        ),
        cell(row, score, BLANK, 'room'),
        cell(row, abstained, box, 'box'),
        cell(row, conflict, box, 'box'),
      ];
    }),
    block(ROW.total, id, 2, text(PAPER_WORDS.total), 'head'),
    cell(ROW.total, maximum, number(edition.maximum), 'strong'),
    ...thresholds.map((percent, at) =>
      cell(ROW.total, firstThreshold + at, number((percent * edition.maximum) / 100), 'points'),
    ),
    cell(ROW.total, score, BLANK, 'room'),
    block(ROW.total, abstained, 2, BLANK, 'room'),
    block(ROW.signature, maximum, COLUMN.schema - maximum, text(PAPER_WORDS.signature), 'signature'),
  ];
}

/** Room for the words beside each score. */
function noteBlocks(): readonly Block[] {
  const notes = ['strengths', 'ofi', 'evidence'] as const;
  const over = (row: number, note: (typeof notes)[number], words: string, style: PaperStyle): Block =>
    block(row, NOTE_COLUMNS[note].column, NOTE_COLUMNS[note].columns, text(words), style);
  const room = (row: number, id: CriterionId): readonly Block[] => [
    cell(row, COLUMN.id, text(id), 'centred'),
    ...notes.map((note) => over(row, note, '', 'room')),
  ];
  return NOTE_PAGES.flatMap(({ head, criteria }) => [
    cell(head, COLUMN.id, text(PAPER_WORDS.id), 'head'),
    ...notes.map((note) => over(head, note, PAPER_WORDS[note], 'head')),
    ...criteria.flatMap((id, index) => room(head + 1 + index, id)),
  ]);
}

const HEIGHT = { title: 46, line: 30, fact: 40, head: 66, criterion: 38, signature: 112, room: 172 } as const;

function heights(edition: Edition): readonly number[] {
  const all = Array.from({ length: ROWS }, (_, row): number =>
    row > ROW.signature ? HEIGHT.room : HEIGHT.criterion,
  );
  const width = WIDTHS.reduce((sum: number, each) => sum + each, 0);
  all[ROW.title] = HEIGHT.title;
  all[ROW.subtitle] = HEIGHT.line;
  all[ROW.agency] = HEIGHT.fact;
  all[ROW.assessor] = HEIGHT.fact;
  all[ROW.remark] = heightOfLines(linesOf(PAPER_WORDS.remark, width));
  all[ROW.head] = HEIGHT.head;
  all[ROW.signature - 1] = 10;
  all[ROW.signature] = HEIGHT.signature;
  for (const { head } of NOTE_PAGES) all[head] = HEIGHT.head;
  for (const [index, { thaiName }] of edition.criteria.entries()) {
    const lines = linesOf(thaiName, WIDTHS[COLUMN.name]);
    all[ROW.firstCriterion + index] = Math.max(HEIGHT.criterion, heightOfLines(lines));
  }
  return all;
}

function cellsOf({ range, content, style }: Block): readonly CellPlan[] {
  return Array.from({ length: range.columns }, (_, index) => ({
    row: range.row,
    column: range.column + index,
    content: index === 0 ? content : BLANK,
    style,
  }));
}

const PRINT: PrintPlan = {
  paper: 'A4',
  orientation: 'landscape',
  area: { row: 0, column: 0, rows: ROWS, columns: WIDTHS.length },
  scale: 'fitToWidth',
  // On every page: loose sheets have to say whose they are.
  titleRows: { first: ROW.title, last: ROW.assessor },
  rowBreaks: NOTE_PAGES.map(({ head }) => head),
  columnBreaks: [],
  margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
  footer: { left: 'เกณฑ์ PMQA พ.ศ. 2562', center: '', right: 'หน้า &P / &N' },
};

/**
 * The paper form (แบบฟอร์มกระดาษ): the score sheet's rows with room to write by hand, for where there is no computer.
 * It calculates nothing, checks nothing, and is not read as a score sheet.
 */
export function createPaperForm(edition: Edition): SheetBlueprint {
  const blocks = [...headBlocks(edition), ...scoreBlocks(edition), ...noteBlocks()];
  const schema = { row: ROW.title, column: COLUMN.schema, rows: 1, columns: 1 };
  return {
    sheetName: PAPER_WORDS.sheetName,
    columns: [...WIDTHS.map((width) => ({ width })), { width: 64, isHidden: true }],
    rowHeights: heights(edition),
    cells: [
      ...blocks.flatMap(cellsOf),
      { row: schema.row, column: schema.column, content: text(PAPER_SCHEMA), style: 'machine' },
    ],
    styles: PAPER_STYLES,
    merges: blocks.flatMap(({ range }) => (range.columns > 1 ? [range] : [])),
    validations: [],
    highlights: [],
    names: [
      { name: SCHEMA_NAME, range: schema },
      { name: SHEET_NAME, range: { row: 0, column: 0, rows: ROWS, columns: COLUMN.schema + 1 } },
    ],
    freeze: { rows: 0, columns: 0 },
    isProtected: false,
    print: PRINT,
    tabColour: PALETTE.quiet,
  };
}
