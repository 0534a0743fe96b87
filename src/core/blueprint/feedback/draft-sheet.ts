import type { Edition } from '../../criteria/edition.ts';
import type { Draft, DraftLine } from '../../feedback/draft.ts';
import { namesAssessor } from '../../feedback/named.ts';
import { SCORE_DETAILS } from '../../feedback/score-detail.ts';
import {
  COMMENT_KIND_WORDS,
  DRAFT_WORDS,
  LEAVE_WORD,
  SCORE_DETAIL_WORDS,
  USE_WORD,
} from '../../language/feedback/draft-words.ts';
import { THAI } from '../../language/thai.ts';
import { cellAddress, type CellRange, quoteSheetName } from '../address.ts';
import type { CellContent, CellPlan, NamePlan, SheetBlueprint, Validation } from '../blueprint.ts';
import { BLANK, formula, number, place, placeBlock, text } from '../cell-plans.ts';
import { DRAFT_NAMES, DRAFT_SCHEMA, SCHEMA_NAME, SHEET_NAME } from '../names.ts';
import { PALETTE } from '../palette.ts';
import { tablePrint } from '../panel/table-sheet.ts';
import { quoted } from '../score-sheet/criterion-formulas.ts';
import type { SheetImage } from '../sheet-image.ts';
import { STYLES, type StyleName } from '../styles.ts';
import { heightOfLines, HIGHEST_ROW, linesOf, neededHeight } from '../text-lines.ts';
import { COLUMN, ROW, WIDTHS } from './draft-layout.ts';

/** What a draft sheet is made of. */
export interface DraftInput {
  readonly draft: Draft;
  /** The sheet that the scores stand on. */
  readonly source: Pick<SheetImage, 'name' | 'names'>;
  /** The agency by the source, which may be told, and the assessors, who may not. */
  readonly agency: string;
  readonly assessors: readonly string[];
  readonly work: string;
}

/** A line, and the rows that it takes: a long text takes several, since no row may be high enough for it. */
interface LaidLine {
  readonly line: DraftLine;
  readonly row: number;
  readonly heights: readonly number[];
}

function heightsOf({ text: own, wording }: DraftLine): readonly number[] {
  const needed = Math.max(
    neededHeight(linesOf(own, WIDTHS[COLUMN.text] ?? 0)),
    neededHeight(linesOf(wording, WIDTHS[COLUMN.wording] ?? 0)),
    neededHeight(2),
  );
  const rows = Math.ceil(needed / HIGHEST_ROW);
  return Array.from({ length: rows }, () => Math.ceil(needed / rows));
}

function layLines(lines: readonly DraftLine[]): readonly LaidLine[] {
  let row: number = ROW.first;
  return lines.map((line) => {
    const laid = { line, row, heights: heightsOf(line) };
    row += laid.heights.length;
    return laid;
  });
}

function remarkOf({ line, row }: LaidLine, isNamed: (words: string) => boolean): CellContent {
  if (line.isGone) return text(DRAFT_WORDS.gone);
  if (!isNamed(line.text)) return BLANK;
  return formula(`=IF(LEN(${cellAddress(row, COLUMN.wording)})>0,"",${quoted(DRAFT_WORDS.named)})`);
}

/** A number stays one, so that it can be filled down; whatever else was entered stays as it is. */
function orderContent(order: string): CellContent {
  return order !== '' && Number.isFinite(Number(order)) ? number(Number(order)) : text(order);
}

function blockOf({ row, heights }: LaidLine, column: number): CellRange {
  return { row, column, rows: heights.length, columns: 1 };
}

function lineCells(laid: LaidLine, isNamed: (words: string) => boolean): readonly CellPlan[] {
  const { criterion, kind, text: own, tick, wording, order } = laid.line;
  const cells: readonly (readonly [number, CellContent, StyleName])[] = [
    [COLUMN.criterion, text(THAI.criterion(criterion)), 'centred'],
    [COLUMN.kind, text(COMMENT_KIND_WORDS[kind]), 'wrapped'],
    [COLUMN.text, text(own), 'wordsText'],
    [COLUMN.tick, text(tick), 'entryChoice'],
    [COLUMN.wording, text(wording), 'entryNote'],
    [COLUMN.order, orderContent(order), 'entryYear'],
    [COLUMN.remark, remarkOf(laid, isNamed), 'wrapped'],
  ];
  return cells.flatMap(([column, content, style]) => placeBlock(blockOf(laid, column), content, style));
}

const across = (row: number): CellRange => ({ row, column: 0, rows: 1, columns: WIDTHS.length });
const one = (row: number, column: number): CellRange => ({ row, column, rows: 1, columns: 1 });
const label = (row: number): CellRange => ({ row, column: COLUMN.criterion, rows: 1, columns: 2 });

function headCells(edition: Edition, { draft, source, work }: DraftInput): readonly CellPlan[] {
  const { row, column } = source.names.get(SCHEMA_NAME) ?? { row: 0, column: 0 };
  const reference = `=${quoteSheetName(source.name)}!${cellAddress(row, column, true)}`;
  return [
    ...placeBlock(across(ROW.title), text(DRAFT_WORDS.title), 'title'),
    ...placeBlock(
      across(ROW.subtitle),
      text(THAI.edition(edition.criteriaYear, edition.maximum)),
      'subtitle',
    ),
    ...placeBlock(across(ROW.remark), text(DRAFT_WORDS.remark), 'remark'),
    ...placeBlock(label(ROW.agency), text(DRAFT_WORDS.agency), 'label'),
    place(ROW.agency, COLUMN.text, text(draft.agency), 'entryText'),
    ...placeBlock(label(ROW.awardYear), text(DRAFT_WORDS.awardYear), 'label'),
    place(ROW.awardYear, COLUMN.text, number(draft.awardYear), 'entryYear'),
    ...placeBlock(label(ROW.detail), text(DRAFT_WORDS.detail), 'label'),
    place(ROW.detail, COLUMN.text, text(SCORE_DETAIL_WORDS[draft.detail]), 'entryChoice'),
    ...DRAFT_WORDS.heads.map((words, index) => place(ROW.head, index, text(words), 'head')),
    place(ROW.title, COLUMN.machine, text(DRAFT_SCHEMA), 'machine'),
    place(ROW.subtitle, COLUMN.machine, formula(reference), 'machine'),
    place(ROW.remark, COLUMN.machine, text(work), 'machine'),
  ];
}

function validations(rows: number): readonly Validation[] {
  const over = (column: number): CellRange => ({ row: ROW.first, column, rows, columns: 1 });
  const order = cellAddress(ROW.first, COLUMN.order);
  const prompt = { title: '', message: '' };
  const notInList = { style: 'stop', title: DRAFT_WORDS.notInList } as const;
  return [
    {
      range: over(COLUMN.tick),
      rule: { kind: 'list', items: [USE_WORD, LEAVE_WORD] },
      prompt,
      alert: { ...notInList, message: DRAFT_WORDS.chooseTick },
    },
    {
      range: over(COLUMN.order),
      rule: { kind: 'custom', formula: `=ISNUMBER(${order})` },
      prompt,
      alert: { style: 'stop', title: DRAFT_WORDS.orderTitle, message: DRAFT_WORDS.order },
    },
    {
      range: one(ROW.detail, COLUMN.text),
      rule: { kind: 'list', items: SCORE_DETAILS.map((detail) => SCORE_DETAIL_WORDS[detail]) },
      prompt,
      alert: { ...notInList, message: DRAFT_WORDS.chooseDetail },
    },
  ];
}

function names(rows: number): readonly NamePlan[] {
  const columns = COLUMN.machine + 1;
  return [
    { name: SCHEMA_NAME, range: one(ROW.title, COLUMN.machine) },
    { name: SHEET_NAME, range: { row: 0, column: 0, rows: ROW.first + rows, columns } },
    { name: DRAFT_NAMES.source, range: one(ROW.subtitle, COLUMN.machine) },
    { name: DRAFT_NAMES.work, range: one(ROW.remark, COLUMN.machine) },
    { name: DRAFT_NAMES.agency, range: one(ROW.agency, COLUMN.text) },
    { name: DRAFT_NAMES.awardYear, range: one(ROW.awardYear, COLUMN.text) },
    { name: DRAFT_NAMES.detail, range: one(ROW.detail, COLUMN.text) },
    { name: DRAFT_NAMES.lines, range: { row: ROW.first, column: 0, rows, columns } },
  ];
}

/**
 * The draft of what is told an agency (ร่างข้อมูลป้อนกลับ): every comment with cells to choose it, word it and order it.
 * It names no assessor of itself; a comment that does is marked.
 */
export function createDraftSheet(edition: Edition, input: DraftInput): SheetBlueprint {
  const { draft, agency, assessors } = input;
  const laid = layLines(draft.lines);
  const isNamed = namesAssessor(assessors, agency);
  const heights = laid.length === 0 ? [neededHeight(1)] : laid.flatMap((each) => each.heights);
  const empty = across(ROW.first);
  const total = WIDTHS.reduce((sum, width) => sum + width, 0);
  const agencyHeight = heightOfLines(linesOf(draft.agency, WIDTHS[COLUMN.text] ?? 0));
  return {
    sheetName: DRAFT_WORDS.sheetName(draft.agency).trim(),
    columns: [...WIDTHS.map((width) => ({ width })), { width: 64, isHidden: true }],
    rowHeights: [
      46,
      34,
      heightOfLines(linesOf(DRAFT_WORDS.remark, total)),
      agencyHeight,
      34,
      34,
      40,
      ...heights,
    ],
    cells: [
      ...headCells(edition, input),
      ...(laid.length === 0 ? placeBlock(empty, text(DRAFT_WORDS.empty), 'wrapped') : []),
      ...laid.flatMap((each) => lineCells(each, isNamed)),
    ],
    styles: STYLES,
    merges: [
      ...[ROW.title, ROW.subtitle, ROW.remark].map(across),
      ...[ROW.agency, ROW.awardYear, ROW.detail].map(label),
      ...(laid.length === 0 ? [empty] : []),
      ...laid
        .filter((each) => each.heights.length > 1)
        .flatMap((each) => WIDTHS.map((_, column) => blockOf(each, column))),
    ],
    validations: validations(heights.length),
    highlights: [
      {
        range: { row: ROW.first, column: COLUMN.remark, rows: heights.length, columns: 1 },
        formula: `=LEFT(${cellAddress(ROW.first, COLUMN.remark)},1)="!"`,
        look: { fill: PALETTE.askFill, colour: PALETTE.askInk, isBold: true },
      },
    ],
    names: names(heights.length),
    freeze: { rows: ROW.first, columns: 0 },
    isProtected: true,
    print: tablePrint(WIDTHS.length, ROW.first + heights.length, ROW.head),
    tabColour: PALETTE.askInk,
  };
}
