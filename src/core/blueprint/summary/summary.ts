import type { Assessment } from '../../assessment/assessment.ts';
import type { CalendarDate } from '../../assessment/facts.ts';
import type { Edition } from '../../criteria/edition.ts';
import type { Findings } from '../../eligibility/findings.ts';
import { THAI } from '../../language/thai.ts';
import type { CellRange } from '../address.ts';
import type { PrintPlan, SheetBlueprint } from '../blueprint.ts';
import { formula, place, text } from '../cell-plans.ts';
import { FRESHNESS_NAME, SCHEMA_NAME, SHEET_NAME, SUMMARY_SCHEMA } from '../names.ts';
import { PALETTE } from '../palette.ts';
import { verdictHighlights } from '../score-sheet/sheet-highlights.ts';
import type { SheetImage } from '../sheet-image.ts';
import { STYLES } from '../styles.ts';
import { freshnessFormula } from './freshness.ts';
import { readingRows, scoreRows, signatureRows, sourceRows } from './ground-rows.ts';
import { GAP } from './pieces.ts';
import { fittedRow, fixedRow, layRow, type RowPlan } from './row-plan.ts';
import { COLUMN_COUNT, FLAG_COLUMN, FRESHNESS_COLUMN, FRESHNESS_ROW, WIDTHS } from './summary-layout.ts';
import { awardRows, factRows, gateRows } from './verdict-rows.ts';

/** What a summary is made of. */
export interface SummaryInput {
  readonly assessment: Assessment;
  readonly findings: Findings;
  /** The score sheet that the assessment was read from; the summary watches its cells. */
  readonly source: SheetImage;
  readonly writtenOn: CalendarDate;
}

function line(words: string, style: 'title' | 'subtitle', height: number): RowPlan {
  return fixedRow(height, [{ content: text(words), style, span: COLUMN_COUNT }]);
}

function originRow({ source, writtenOn }: SummaryInput): RowPlan {
  return fittedRow([
    {
      content: text(`จัดทำเมื่อ ${THAI.date(writtenOn)} จากแผ่นงาน “${source.name}”`),
      style: 'remark',
      span: FRESHNESS_COLUMN,
    },
    {
      content: formula(freshnessFormula()),
      style: 'freshness',
      span: COLUMN_COUNT - FRESHNESS_COLUMN,
    },
  ]);
}

/** The two parts of a summary, a page each: what came out, and what it rests on. */
interface Parts {
  readonly verdicts: readonly RowPlan[];
  readonly grounds: readonly RowPlan[];
}

function partsOf(edition: Edition, input: SummaryInput): Parts {
  const { assessment, findings, source } = input;
  const applied = findings.awards.find(({ award }) => award.id === assessment.facts.award);
  const shown = applied === undefined ? findings.awards : [applied];
  const citations = shown.flatMap(({ award }) =>
    [...award.conditions, ...award.gates].map(({ citation }) => citation),
  );
  const verdicts = [
    line('สรุปผลการพิจารณาคุณสมบัติรับรางวัล PMQA', 'title', 48),
    line(THAI.edition(edition.criteriaYear, edition.maximum), 'subtitle', 30),
    originRow(input),
    ...factRows(assessment, source),
    GAP,
    ...awardRows(findings),
    GAP,
    ...(applied === undefined ? [] : [...gateRows(applied), GAP]),
  ];
  const grounds = [
    ...scoreRows(edition, assessment, findings, source),
    GAP,
    ...readingRows(assessment, source),
    GAP,
    ...sourceRows(edition, citations),
    ...signatureRows(),
  ];
  return { verdicts, grounds };
}

function printPlan(rows: number, secondPage: number): PrintPlan {
  return {
    paper: 'A4',
    orientation: 'portrait',
    area: { row: 0, column: 0, rows, columns: COLUMN_COUNT },
    scale: { percent: 62 },
    titleRows: { first: 0, last: 1 },
    rowBreaks: [secondPage],
    columnBreaks: [],
    margins: { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    footer: { left: 'เกณฑ์ PMQA พ.ศ. 2562', center: '&A', right: 'หน้า &P / &N' },
  };
}

/**
 * The eligibility summary: what a sub-committee reads and signs. Its figures are those of the moment that it was
 * made; one formula says whether the score sheet still holds them.
 */
export function createSummary(edition: Edition, input: SummaryInput): SheetBlueprint {
  const { verdicts, grounds } = partsOf(edition, input);
  const rows = [...verdicts, ...grounds];
  const laid = rows.map((row, index) => layRow(index, row));
  const verdictColumns: CellRange = { row: 0, column: 1, rows: rows.length, columns: 3 };
  return {
    sheetName: `สรุป ${input.source.name}`,
    columns: [...WIDTHS.map((width) => ({ width })), { width: 64, isHidden: true }],
    rowHeights: rows.map(({ height }) => height),
    cells: [...laid.flatMap(({ cells }) => cells), place(0, FLAG_COLUMN, text(SUMMARY_SCHEMA), 'machine')],
    styles: STYLES,
    merges: laid.flatMap(({ merges }) => merges),
    validations: [],
    highlights: verdictHighlights(verdictColumns),
    names: [
      { name: SCHEMA_NAME, range: { row: 0, column: FLAG_COLUMN, rows: 1, columns: 1 } },
      { name: SHEET_NAME, range: { row: 0, column: 0, rows: rows.length, columns: FLAG_COLUMN + 1 } },
      { name: FRESHNESS_NAME, range: { row: FRESHNESS_ROW, column: FRESHNESS_COLUMN, rows: 1, columns: 1 } },
    ],
    freeze: { rows: 0, columns: 0 },
    isProtected: false,
    print: printPlan(rows.length, verdicts.length),
    tabColour: PALETTE.goodInk,
  };
}
