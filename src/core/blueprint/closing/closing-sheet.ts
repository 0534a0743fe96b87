import type { Assessment } from '../../assessment/assessment.ts';
import { type CanonicalValue, canonicalValues, isoDay } from '../../closing/canonical.ts';
import type { Closing } from '../../closing/closing.ts';
import type { Edition } from '../../criteria/edition.ts';
import { CLOSING_WORDS, valueLabel } from '../../language/closing-words.ts';
import { THAI } from '../../language/thai.ts';
import { cellAddress, rangeAddress } from '../address.ts';
import type { CellPlan, NamePlan, SheetBlueprint } from '../blueprint.ts';
import { BLANK, formula, number, place, placeBlock, text } from '../cell-plans.ts';
import { CLOSING_NAMES, CLOSING_SCHEMA, SCHEMA_NAME, SHEET_NAME } from '../names.ts';
import { PALETTE } from '../palette.ts';
import { quoted } from '../score-sheet/criterion-formulas.ts';
import { toSerial } from '../serial-date.ts';
import type { SheetImage } from '../sheet-image.ts';
import { sourceFormula } from '../source-reference.ts';
import { STYLES, type StyleName } from '../styles.ts';
import { heightOfLines, linesOf } from '../text-lines.ts';
import { COLUMN, ROW, WIDTHS } from './closing-layout.ts';
import { changedFlag } from './value-formulas.ts';

/** What a closing sheet is made of. */
export interface ClosingInput {
  readonly closing: Closing;
  /** The score sheet as it stands, and what it says. */
  readonly source: SheetImage;
  readonly assessment: Assessment;
}

const HEIGHT = { title: 48, line: 34, remark: 63, head: 34 } as const;

function across(row: number, words: string, style: StyleName): readonly CellPlan[] {
  return placeBlock({ row, column: COLUMN.what, rows: 1, columns: WIDTHS.length }, text(words), style);
}

function pair(
  row: number,
  label: string,
  content: CellPlan['content'],
  style: StyleName,
): readonly CellPlan[] {
  return [place(row, COLUMN.what, text(label), 'label'), place(row, COLUMN.value, content, style)];
}

function valueRow(row: number, { closing, source }: ClosingInput, now: CanonicalValue): readonly CellPlan[] {
  const then = closing.values.get(now.key) ?? '';
  const flag = cellAddress(row, COLUMN.flag);
  const mark = `=IFERROR(IF(${flag}=0,${quoted(CLOSING_WORDS.same)},${quoted(CLOSING_WORDS.changed)}),${quoted(CLOSING_WORDS.lost)})`;
  return [
    place(row, COLUMN.what, text(valueLabel(now.place)), 'wrapped'),
    place(row, COLUMN.value, text(then), 'keptText'),
    place(row, COLUMN.mark, formula(mark), 'centred'),
    place(row, COLUMN.key, text(now.key), 'machine'),
    place(row, COLUMN.flag, formula(changedFlag(source, now, then)), 'machine'),
  ];
}

function cellsOf(
  edition: Edition,
  input: ClosingInput,
  values: readonly CanonicalValue[],
): readonly CellPlan[] {
  const { closing, source } = input;
  const { reopening } = closing;
  const flags = { row: ROW.first, column: COLUMN.flag, rows: values.length, columns: 1 };
  const status = `=IFERROR(IF(SUM(${rangeAddress(flags)})=0,${quoted(CLOSING_WORDS.allSame)},${quoted(CLOSING_WORDS.changedSince)}),${quoted(CLOSING_WORDS.lost)})`;
  const reopenedOn = reopening?.on == null ? null : toSerial(reopening.on);
  return [
    ...across(ROW.title, CLOSING_WORDS.title(source.name), 'title'),
    ...across(ROW.subtitle, THAI.edition(edition.criteriaYear, edition.maximum), 'subtitle'),
    ...across(ROW.remark, CLOSING_WORDS.remark, 'remark'),
    ...placeBlock(
      { row: ROW.status, column: COLUMN.what, rows: 1, columns: 3 },
      formula(status),
      'freshness',
    ),
    ...pair(ROW.on, CLOSING_WORDS.on, text(closing.on === null ? '' : THAI.date(closing.on)), 'wrapped'),
    ...pair(ROW.by, CLOSING_WORDS.by, text(closing.by), 'wrapped'),
    ...pair(ROW.fingerprint, CLOSING_WORDS.fingerprint, text(closing.fingerprint), 'wrapped'),
    ...across(ROW.reopening, CLOSING_WORDS.reopening, 'section'),
    ...pair(ROW.reason, CLOSING_WORDS.reason, text(reopening?.reason ?? ''), 'entryText'),
    ...pair(ROW.reopenedBy, CLOSING_WORDS.reopenedBy, text(reopening?.by ?? ''), 'entryText'),
    ...pair(ROW.reopenedOn, CLOSING_WORDS.reopenedOn, number(reopenedOn), 'entryDate'),
    ...across(ROW.values, CLOSING_WORDS.values, 'section'),
    ...CLOSING_WORDS.heads.map((words, column) => place(ROW.head, column, text(words), 'head')),
    ...values.flatMap((now, index) => valueRow(ROW.first + index, input, now)),
    place(ROW.title, COLUMN.key, text(CLOSING_SCHEMA), 'machine'),
    place(ROW.status, COLUMN.key, formula(sourceFormula(source)), 'machine'),
    place(ROW.on, COLUMN.key, closing.on === null ? BLANK : text(isoDay(closing.on)), 'machine'),
  ];
}

function namesOf(count: number): readonly NamePlan[] {
  const one = (name: string, row: number, column: number): NamePlan => ({
    name,
    range: { row, column, rows: 1, columns: 1 },
  });
  const columns = COLUMN.flag + 1;
  return [
    one(SCHEMA_NAME, ROW.title, COLUMN.key),
    { name: SHEET_NAME, range: { row: 0, column: 0, rows: ROW.first + count, columns } },
    one(CLOSING_NAMES.source, ROW.status, COLUMN.key),
    one(CLOSING_NAMES.on, ROW.on, COLUMN.key),
    one(CLOSING_NAMES.by, ROW.by, COLUMN.value),
    one(CLOSING_NAMES.fingerprint, ROW.fingerprint, COLUMN.value),
    one(CLOSING_NAMES.reason, ROW.reason, COLUMN.value),
    one(CLOSING_NAMES.reopenedBy, ROW.reopenedBy, COLUMN.value),
    one(CLOSING_NAMES.reopenedOn, ROW.reopenedOn, COLUMN.value),
    { name: CLOSING_NAMES.values, range: { row: ROW.first, column: 0, rows: count, columns } },
  ];
}

function heightsOf({ closing }: ClosingInput, values: readonly CanonicalValue[]): readonly number[] {
  const fixed = Array.from({ length: ROW.first }, () => HEIGHT.line as number);
  fixed[ROW.title] = HEIGHT.title;
  fixed[ROW.remark] = HEIGHT.remark;
  return [
    ...fixed,
    ...values.map(({ key, place: about }) =>
      heightOfLines(
        Math.max(
          linesOf(closing.values.get(key) ?? '', WIDTHS[COLUMN.value]),
          linesOf(valueLabel(about), WIDTHS[COLUMN.what]),
        ),
      ),
    ),
  ];
}

/**
 * The closing sheet (ปิดคะแนน): who closed a score sheet and when, the values then and their fingerprint, beside each
 * whether the score sheet still holds it, and the cells in which it is opened again. It shows changes, no more.
 */
export function createClosingSheet(edition: Edition, input: ClosingInput): SheetBlueprint {
  const values = canonicalValues(input.assessment);
  const rows = ROW.first + values.length;
  return {
    sheetName: `ปิดคะแนน ${input.source.name}`,
    columns: [...WIDTHS.map((width) => ({ width })), ...[64, 64].map((width) => ({ width, isHidden: true }))],
    rowHeights: heightsOf(input, values),
    cells: cellsOf(edition, input, values),
    styles: STYLES,
    merges: [ROW.title, ROW.subtitle, ROW.remark, ROW.status, ROW.reopening, ROW.values].map((row) => ({
      row,
      column: COLUMN.what,
      rows: 1,
      columns: WIDTHS.length,
    })),
    validations: [],
    highlights: [
      {
        range: { row: ROW.first, column: COLUMN.mark, rows: values.length, columns: 1 },
        formula: `=LEFT(${cellAddress(ROW.first, COLUMN.mark)},1)="✗"`,
        look: { fill: PALETTE.badFill, colour: PALETTE.badInk, isBold: true },
      },
    ],
    names: namesOf(values.length),
    freeze: { rows: 0, columns: 0 },
    isProtected: true,
    print: {
      paper: 'A4',
      orientation: 'portrait',
      area: { row: 0, column: 0, rows, columns: WIDTHS.length },
      scale: 'fitToWidth',
      titleRows: { first: 0, last: 1 },
      rowBreaks: [],
      columnBreaks: [],
      margins: { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
      footer: { left: 'เกณฑ์ PMQA พ.ศ. 2562', center: '&A', right: 'หน้า &P / &N' },
    },
    tabColour: PALETTE.navy,
  };
}
