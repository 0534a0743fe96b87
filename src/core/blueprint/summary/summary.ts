import type { Assessment } from '../../assessment/assessment.ts';
import type { CalendarDate } from '../../assessment/facts.ts';
import type { Edition } from '../../criteria/edition.ts';
import { isoDay } from '../../closing/canonical.ts';
import type { Findings } from '../../eligibility/findings.ts';
import { figuresIn } from '../../language/figures.ts';
import { SUMMARY_WORDS } from '../../language/summary-words.ts';
import { THAI } from '../../language/thai.ts';
import type { CellRange } from '../address.ts';
import type { ChartPlan, SheetBlueprint } from '../blueprint.ts';
import { formula, place, text } from '../cell-plans.ts';
import { FRESHNESS_NAME, SCHEMA_NAME, SHEET_NAME, SUMMARY_NAMES, SUMMARY_SCHEMA } from '../names.ts';
import { PALETTE } from '../palette.ts';
import type { PanelReading } from '../panel/reading/read-panel.ts';
import { verdictHighlights } from '../score-sheet/sheet-highlights.ts';
import type { LaterAward } from '../../register/later-award.ts';
import type { SheetImage } from '../sheet-image.ts';
import { sourceFormula } from '../source-reference.ts';
import { STYLES } from '../styles.ts';
import { freshnessFormula } from './freshness.ts';
import { readingRows, ROWS_ABOVE_SCORES, scoreRows, sourceRows } from './ground-rows.ts';
import { factRows } from './fact-rows.ts';
import { panelParts } from './panel-rows.ts';
import { paperOf, wholeOrBlocks } from './paper.ts';
import { GAP, title } from './pieces.ts';
import { barRows, profileChart } from './profile-chart.ts';
import { fittedRow, layRow, type RowPlan } from './row-plan.ts';
import { remarkRows, signatureRows } from './signature-rows.ts';
import {
  COLUMN_COUNT,
  FLAG_COLUMN,
  FRESHNESS_COLUMN,
  FRESHNESS_ROW,
  MACHINE_COLUMN,
  SCHEMA_ROW,
  SOURCE_ROW,
  WIDTHS,
} from './summary-layout.ts';
import { awardRows, gateRows } from './verdict-rows.ts';
import { type Watch, watchScoreSheet } from './watch.ts';
import { watchPanel } from './watch-panel.ts';
import type { WrittenWords } from './written-words.ts';

/** What a summary is made of. */
export interface SummaryInput {
  readonly assessment: Assessment;
  readonly findings: Findings;
  /** What its sheet says where the scores are a panel's, which are counted in its parts. */
  readonly panel?: PanelReading;
  /** The sheet that the assessment was read from; the summary watches its cells. */
  readonly source: SheetImage;
  readonly writtenOn: CalendarDate;
  /** What people wrote on the newest earlier summary of the sheet. */
  readonly words: WrittenWords;
  /** The name of the rules sheet that its figures lead to. */
  readonly rulesSheet: string;
  /** Every award of the workbook's sheets of later awards; none where it is missing. */
  readonly laterAwards?: readonly LaterAward[];
}

function originRow({ source, writtenOn }: SummaryInput, watch: Watch): RowPlan {
  return fittedRow([
    {
      content: text(`จัดทำเมื่อ ${THAI.date(writtenOn)} จากแผ่นงาน “${source.name}”`),
      style: 'remark',
      span: FRESHNESS_COLUMN,
    },
    {
      content: formula(freshnessFormula(watch.words)),
      style: 'freshness',
      span: COLUMN_COUNT - FRESHNESS_COLUMN,
    },
  ]);
}

type Part = readonly RowPlan[];

/** The rows of a summary, and where the chart is among them. */
interface Layout {
  /** None of them is torn where a page ends. */
  readonly parts: readonly Part[];
  readonly chart: ChartPlan;
}

function rowsIn(parts: readonly Part[]): number {
  return parts.reduce((rows, part) => rows + part.length, 0);
}

function headingOf(edition: Edition, input: SummaryInput, watch: Watch): Part {
  const { facts } = input.assessment;
  const { awardYear } = facts;
  const year = awardYear === null ? '' : ` · ${SUMMARY_WORDS.awardYear(awardYear)}`;
  return [
    title(SUMMARY_WORDS.title),
    title(`${THAI.edition(edition.criteriaYear, edition.maximum)}${year}`, 'subtitle'),
    originRow(input, watch),
    ...factRows(facts, watch, input.panel, input.laterAwards),
    GAP,
  ];
}

function layoutOf(edition: Edition, input: SummaryInput): Layout {
  const { assessment, findings, panel, source, words, rulesSheet } = input;
  const figures = figuresIn(panel?.standing.parts ?? 1);
  const ofPanel = panel === undefined ? null : { panel, watch: watchPanel(source, panel) };
  const watch = ofPanel?.watch ?? watchScoreSheet(source);
  const applied = findings.awards.find(({ award }) => award.id === assessment.facts.award);
  const shown = applied === undefined ? findings.awards : [applied];
  const citations = shown.flatMap(({ award }) =>
    [...award.conditions, ...award.gates].map(({ citation }) => citation),
  );
  const verdicts: readonly Part[] = [
    headingOf(edition, input, watch),
    [...awardRows(findings, figures, rulesSheet), GAP],
  ];
  const bars: Part = [...barRows(edition, assessment, figures, applied), GAP];
  const gates: readonly Part[] =
    applied === undefined ? [] : [[...gateRows(applied, figures, rulesSheet), GAP]];
  const beforeScores = [...verdicts, bars, ...gates];
  const combined = ofPanel === null ? [] : panelParts(ofPanel.panel, ofPanel.watch);
  return {
    parts: [
      ...beforeScores,
      [...scoreRows(edition, assessment, findings, figures, watch, applied), GAP],
      ...combined.map((part) => [...part, GAP]),
      [...readingRows(assessment, watch, rulesSheet), GAP],
      [...sourceRows(edition, citations, rulesSheet), GAP],
      ...wholeOrBlocks(
        [remarkRows(words), signatureRows(words, panel !== undefined)],
        verdicts[0]?.slice(0, 2) ?? [],
      ),
    ],
    chart: profileChart(applied, {
      bars: rowsIn(verdicts) + 1,
      scores: rowsIn(beforeScores) + ROWS_ABOVE_SCORES,
    }),
  };
}

function cell(row: number, column: number): CellRange {
  return { row, column, rows: 1, columns: 1 };
}

/**
 * The eligibility summary of a score sheet or of a panel's sheet: what a sub-committee reads and signs. Its figures
 * are those of the moment that it was made; one formula says whether the sheet still holds them. What people wrote on
 * an earlier one goes on.
 */
export function createSummary(edition: Edition, input: SummaryInput): SheetBlueprint {
  const { parts, chart } = layoutOf(edition, input);
  const rows = parts.flat();
  const laid = rows.map((row, index) => layRow(index, row));
  return {
    sheetName: `สรุป ${input.source.name}`,
    columns: [...WIDTHS.map((width) => ({ width })), ...[64, 64].map((width) => ({ width, isHidden: true }))],
    rowHeights: rows.map(({ height }) => height),
    cells: [
      ...laid.flatMap(({ cells }) => cells),
      place(SCHEMA_ROW, FLAG_COLUMN, text(SUMMARY_SCHEMA), 'machine'),
      place(SCHEMA_ROW, MACHINE_COLUMN, text(isoDay(input.writtenOn)), 'machine'),
      place(SOURCE_ROW, MACHINE_COLUMN, formula(sourceFormula(input.source)), 'machine'),
    ],
    styles: STYLES,
    merges: laid.flatMap(({ merges }) => merges),
    links: laid.flatMap(({ links }) => links),
    charts: [chart],
    validations: [],
    highlights: verdictHighlights({ row: 0, column: 2, rows: rows.length, columns: 3 }),
    names: [
      { name: SCHEMA_NAME, range: cell(SCHEMA_ROW, FLAG_COLUMN) },
      { name: SHEET_NAME, range: { row: 0, column: 0, rows: rows.length, columns: MACHINE_COLUMN + 1 } },
      { name: FRESHNESS_NAME, range: cell(FRESHNESS_ROW, FRESHNESS_COLUMN) },
      { name: SUMMARY_NAMES.on, range: cell(SCHEMA_ROW, MACHINE_COLUMN) },
      { name: SUMMARY_NAMES.source, range: cell(SOURCE_ROW, MACHINE_COLUMN) },
      ...laid.flatMap(({ names }) => names),
    ],
    freeze: { rows: 0, columns: 0 },
    isProtected: false,
    print: paperOf(parts),
    tabColour: PALETTE.goodInk,
  };
}
