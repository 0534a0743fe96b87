import type { Assessment } from '../../assessment/assessment.ts';
import { CRITERION_IDS } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import type { CellRange } from '../address.ts';
import type { ColumnPlan, PrintPlan, SheetBlueprint } from '../blueprint.ts';
import { PALETTE } from '../palette.ts';
import { FACT_CELLS } from '../names.ts';
import { STYLES } from '../styles.ts';
import { heightOfLines, linesOf } from '../text-lines.ts';
import { factContent } from './entry-content.ts';
import { ALL_PLANS, FACT_PLANS } from './fact-cells.ts';
import { COLUMN, LAST_COLUMN, LAST_TABLE_COLUMN, LAST_ROW, ROW } from './layout.ts';
import { scoreSheetCells } from './sheet-cells.ts';
import { scoreSheetHighlights } from './sheet-highlights.ts';
import { scoreSheetNames } from './sheet-names.ts';
import { scoreSheetValidations } from './sheet-validations.ts';

const SHOWN_WIDTHS = [52, 400, 96, 96, 84, 138, 176, 158, 100, 200, 52, 480, 480, 430];

const COLUMNS: readonly ColumnPlan[] = [
  ...SHOWN_WIDTHS.map((width) => ({ width })),
  ...Array.from({ length: LAST_COLUMN + 1 - SHOWN_WIDTHS.length }, () => ({ width: 64, isHidden: true })),
];

const SPACERS: readonly number[] = [ROW.agency - 1, ROW.head - 1, ROW.awardSection - 1, ROW.signature - 1];

const NOTES = ['strengths', 'ofi', 'evidence'] as const;

function widthOf(columns: Pick<CellRange, 'column' | 'columns'>): number {
  return SHOWN_WIDTHS.slice(columns.column, columns.column + columns.columns).reduce(
    (sum, each) => sum + each,
    0,
  );
}

/** The longest of the texts that somebody may have written into a row, in lines. */
function writtenLines(assessment: Assessment, row: number): number {
  const facts = FACT_CELLS.filter((cell) => FACT_PLANS[cell].cells.row === row).map((cell) => {
    const content = factContent(assessment, cell);
    return content.kind === 'text' ? linesOf(content.text, widthOf(FACT_PLANS[cell].cells)) : 1;
  });
  const id = CRITERION_IDS[row - ROW.firstCriterion];
  const notes =
    id === undefined
      ? []
      : NOTES.map((note) =>
          linesOf(assessment.notes[id][note], widthOf({ column: COLUMN[note], columns: 1 })),
        );
  return Math.max(1, ...facts, ...notes);
}

/** How high a row is before anything is written into it. */
function plainHeight(edition: Edition, row: number): number {
  if (row === ROW.title) return 46;
  if (SPACERS.includes(row)) return 14;
  if (row === ROW.head || row === ROW.awardHead) return 66;
  if (row === ROW.signature) return 112;
  if (row >= ROW.firstAward && row <= ROW.lastAward) return 62;
  const criterion = edition.criteria[row - ROW.firstCriterion];
  if (criterion !== undefined) return criterion.thaiName.length > 48 ? 62 : 38;
  return row === ROW.total ? 38 : 30;
}

function rowHeight(edition: Edition, assessment: Assessment, row: number): number {
  const lines = writtenLines(assessment, row);
  const plain = plainHeight(edition, row);
  return lines === 1 ? plain : Math.max(plain, heightOfLines(lines));
}

function acrossTable(row: number): CellRange {
  return { row, column: 0, rows: 1, columns: LAST_TABLE_COLUMN + 1 };
}

const SIDE_ROWS: readonly number[] = [
  ROW.title,
  ROW.subtitle,
  ...Array.from({ length: 8 }, (_, index) => ROW.agency + index),
  ...Array.from({ length: 8 }, (_, index) => ROW.awardSection + index),
];

function merges(): readonly CellRange[] {
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
    ...SIDE_ROWS.map((row) => ({ row, column: COLUMN.noteId, rows: 1, columns: 4 })),
  ];
}

const PRINT: PrintPlan = {
  paper: 'A4',
  orientation: 'landscape',
  area: { row: 0, column: 0, rows: LAST_ROW + 1, columns: COLUMN.evidence + 1 },
  scale: { percent: 64 },
  titleRows: { first: ROW.title, last: ROW.subtitle },
  rowBreaks: [ROW.awardSection],
  columnBreaks: [COLUMN.noteId],
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
    rowHeights: Array.from({ length: LAST_ROW + 1 }, (_, row) => rowHeight(edition, assessment, row)),
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
