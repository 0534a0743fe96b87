import type { Edition } from '../../criteria/edition.ts';
import { READING_IDS, type Readings } from '../../criteria/reading.ts';
import { RULES_WORDS } from '../../language/rules-words.ts';
import { THAI } from '../../language/thai.ts';
import { quoteSheetName } from '../address.ts';
import type { SheetBlueprint } from '../blueprint.ts';
import { place, text } from '../cell-plans.ts';
import {
  RULES_READINGS_NAME,
  RULES_SCHEMA,
  ruleName,
  type RuleTopic,
  SCHEMA_NAME,
  SHEET_NAME,
} from '../names.ts';
import { PALETTE } from '../palette.ts';
import { cellAt, type CellValue, type SheetImage } from '../sheet-image.ts';
import { STYLES } from '../styles.ts';
import { paperOf, wholeOrBlocks } from '../summary/paper.ts';
import { across, GAP, title } from '../summary/pieces.ts';
import { layRow, type RowPlan } from '../summary/row-plan.ts';
import { FLAG_COLUMN, MACHINE_COLUMN, SCHEMA_ROW, WIDTHS } from '../summary/summary-layout.ts';
import { awardRules } from './gate-table.ts';
import { otherRules, readingTable } from './reading-table.ts';

/** The readings in one word, by which a rules sheet that shows them is known again. */
function readingsWord(readings: Readings): string {
  return READING_IDS.map((id) => `${id}=${readings[id]}`).join(' ');
}

function valueOf(image: SheetImage, name: string): CellValue {
  const range = image.names.get(name);
  return range == null ? null : cellAt(image, range.row, range.column).value;
}

/** Whether the sheet is a rules sheet that shows these readings as in force. */
export function isRulesSheetFor(image: SheetImage, readings: Readings): boolean {
  const shown = valueOf(image, RULES_READINGS_NAME);
  return valueOf(image, SCHEMA_NAME) === RULES_SCHEMA && shown === readingsWord(readings);
}

/** Leads to a row of the rules sheet of this name. */
export function linkToRule(rulesSheet: string, topic: RuleTopic): string {
  return `${quoteSheetName(rulesSheet)}!${ruleName(topic)}`;
}

function cell(row: number, column: number): SheetBlueprint['print']['area'] {
  return { row, column, rows: 1, columns: 1 };
}

/**
 * The rules sheet (เกณฑ์และที่มา): every threshold of the edition with the book's sentence and its lines, and the
 * readings as they stood when it was made. Each rule has a name, so that figures of other sheets can lead to it.
 */
export function createRulesSheet(edition: Edition, readings: Readings): SheetBlueprint {
  const titles = [
    title(RULES_WORDS.title),
    title(THAI.edition(edition.criteriaYear, edition.maximum), 'subtitle'),
  ];
  const parts: readonly (readonly RowPlan[])[] = [
    [...titles, across(RULES_WORDS.remark(edition.bookYear), 'remark'), GAP],
    ...readingTable(edition, readings),
    [...otherRules(edition), GAP],
    ...edition.awards.flatMap((award) => wholeOrBlocks(awardRules(edition, award, readings), titles)),
  ];
  const laid = parts.flat().map((row, index) => layRow(index, row));
  return {
    sheetName: RULES_WORDS.sheetName,
    columns: [...WIDTHS.map((width) => ({ width })), ...[64, 64].map((width) => ({ width, isHidden: true }))],
    rowHeights: parts.flat().map(({ height }) => height),
    cells: [
      ...laid.flatMap(({ cells }) => cells),
      place(SCHEMA_ROW, FLAG_COLUMN, text(RULES_SCHEMA), 'machine'),
      place(SCHEMA_ROW, MACHINE_COLUMN, text(readingsWord(readings)), 'machine'),
    ],
    styles: STYLES,
    merges: laid.flatMap(({ merges }) => merges),
    validations: [],
    highlights: [],
    names: [
      { name: SCHEMA_NAME, range: cell(SCHEMA_ROW, FLAG_COLUMN) },
      { name: SHEET_NAME, range: { row: 0, column: 0, rows: laid.length, columns: MACHINE_COLUMN + 1 } },
      { name: RULES_READINGS_NAME, range: cell(SCHEMA_ROW, MACHINE_COLUMN) },
      ...laid.flatMap(({ names }) => names),
    ],
    freeze: { rows: 0, columns: 0 },
    isProtected: true,
    print: paperOf(parts),
    tabColour: PALETTE.navy,
  };
}
