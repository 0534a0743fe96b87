import { AWARD_IDS } from '../../criteria/award.ts';
import { CRITERION_IDS } from '../../criteria/criterion.ts';
import { READING_IDS } from '../../criteria/reading.ts';
import type { CellRange } from '../address.ts';
import type { NamePlan } from '../blueprint.ts';
import {
  FACT_CELLS,
  FACT_NAMES,
  maximumName,
  NOTE_NAMES,
  READING_NAMES,
  SCHEMA_NAME,
  scoreName,
  SHEET_NAME,
  TOTAL_NAME,
  verdictName,
} from '../names.ts';
import { FACT_PLANS, READING_PLANS } from './fact-cells.ts';
import { awardRow, COLUMN, criterionRow, LAST_COLUMN, LAST_ROW, ROW } from './layout.ts';

function cell(row: number, column: number): CellRange {
  return { row, column, rows: 1, columns: 1 };
}

function firstCell(range: CellRange): CellRange {
  return cell(range.row, range.column);
}

/** The names by which a score sheet is found and read, wherever its rows and its tab have been moved to. */
export function scoreSheetNames(): readonly NamePlan[] {
  const notes = { row: ROW.firstCriterion, rows: CRITERION_IDS.length, columns: 1 };
  return [
    { name: SCHEMA_NAME, range: cell(ROW.title, COLUMN.worst) },
    { name: SHEET_NAME, range: { row: 0, column: 0, rows: LAST_ROW + 1, columns: LAST_COLUMN + 1 } },
    { name: TOTAL_NAME, range: cell(ROW.total, COLUMN.score) },
    ...CRITERION_IDS.flatMap((id) => [
      { name: scoreName(id), range: cell(criterionRow(id), COLUMN.score) },
      { name: maximumName(id), range: cell(criterionRow(id), COLUMN.maximum) },
    ]),
    { name: NOTE_NAMES.strengths, range: { ...notes, column: COLUMN.strengths } },
    { name: NOTE_NAMES.ofi, range: { ...notes, column: COLUMN.ofi } },
    { name: NOTE_NAMES.evidence, range: { ...notes, column: COLUMN.evidence } },
    ...FACT_CELLS.map((fact) => ({ name: FACT_NAMES[fact], range: firstCell(FACT_PLANS[fact].cells) })),
    ...READING_IDS.map((id) => ({ name: READING_NAMES[id], range: firstCell(READING_PLANS[id].cells) })),
    ...AWARD_IDS.flatMap((id) => [
      { name: verdictName('points', id), range: cell(awardRow(id), COLUMN.band) },
      { name: verdictName('declared', id), range: cell(awardRow(id), COLUMN.required) },
      { name: verdictName('verdict', id), range: cell(awardRow(id), COLUMN.status) },
    ]),
  ];
}
