import type { Assessment } from '../../assessment/assessment.ts';
import type { Edition } from '../../criteria/edition.ts';
import type { CellRange } from '../address.ts';
import type { ColumnPlan, PrintPlan, SheetBlueprint } from '../blueprint.ts';
import { PALETTE } from '../palette.ts';
import { STYLES } from '../styles.ts';
import { ALL_PLANS } from './fact-cells.ts';
import { COLUMN, LAST_COLUMN, LAST_PRINTED_COLUMN, LAST_ROW, ROW } from './layout.ts';
import { scoreSheetCells } from './sheet-cells.ts';
import { scoreSheetHighlights } from './sheet-highlights.ts';
import { scoreSheetNames } from './sheet-names.ts';
import { scoreSheetValidations } from './sheet-validations.ts';

const SHOWN_WIDTHS = [52, 396, 84, 92, 84, 132, 168, 150, 96, 196, 300, 300, 240];

const COLUMNS: readonly ColumnPlan[] = [
  ...SHOWN_WIDTHS.map((width) => ({ width })),
  ...Array.from({ length: LAST_COLUMN + 1 - SHOWN_WIDTHS.length }, () => ({ width: 64, isHidden: true })),
];

function rowHeight(row: number): number {
  if (row === ROW.title) return 46;
  if (row === ROW.head || row === ROW.awardHead) return 56;
  if (row === ROW.signature) return 112;
  if (row >= ROW.firstAward && row <= ROW.lastAward) return 50;
  return row >= ROW.firstCriterion && row <= ROW.total ? 34 : 30;
}

function acrossTable(row: number): CellRange {
  return { row, column: 0, rows: 1, columns: LAST_PRINTED_COLUMN + 1 };
}

function merges(): readonly CellRange[] {
  const sides = Array.from({ length: 7 }, (_, index) => ROW.awardSection + index);
  return [
    ...[ROW.title, ROW.subtitle, ROW.legend, ROW.awardSection, ROW.remark].map(acrossTable),
    ...ALL_PLANS.flatMap(({ labelCells, cells }) => [labelCells, cells]).filter(({ columns }) => columns > 1),
    ...[ROW.ownCategory, ROW.otherRows, ROW.outstandingCategory7].map((row) => ({
      row,
      column: COLUMN.required,
      rows: 1,
      columns: 4,
    })),
    { row: ROW.signature, column: COLUMN.required, rows: 1, columns: 4 },
    ...sides.map((row) => ({ row, column: COLUMN.strengths, rows: 1, columns: 3 })),
  ];
}

const PRINT: PrintPlan = {
  paper: 'A4',
  orientation: 'landscape',
  area: { row: 0, column: 0, rows: LAST_ROW + 1, columns: COLUMN.evidence + 1 },
  scale: { percent: 70 },
  titleColumns: { first: COLUMN.id, last: COLUMN.name },
  rowBreaks: [ROW.awardSection],
  columnBreaks: [COLUMN.strengths],
  margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
  footer: { left: 'เกณฑ์ PMQA พ.ศ. 2562', center: '&A', right: 'หน้า &P / &N' },
};

/**
 * The score sheet: heading, facts, twelve criteria, seven verdicts. It lives without the add-in, by its own
 * formulas, and shows what `assessment` holds already; an invalid entry leaves its cell blank.
 */
export function createScoreSheet(edition: Edition, assessment: Assessment): SheetBlueprint {
  const { assessor } = assessment.facts;
  return {
    sheetName: assessor === null ? 'ใบคะแนน' : `ใบคะแนน ${assessor}`,
    columns: COLUMNS,
    rowHeights: Array.from({ length: LAST_ROW + 1 }, (_, row) => rowHeight(row)),
    cells: scoreSheetCells(edition, assessment),
    styles: STYLES,
    merges: merges(),
    validations: scoreSheetValidations(edition),
    highlights: scoreSheetHighlights(edition),
    names: scoreSheetNames(),
    freeze: { rows: 0, columns: COLUMN.maximum },
    isProtected: true,
    print: PRINT,
    tabColour: PALETTE.navy,
  };
}
