import type { Award } from '../../criteria/award.ts';
import type { Edition } from '../../criteria/edition.ts';
import { requiredTotal, type VerdictGround, verdictFormulas, type VerdictPart } from '../verdict-formulas.ts';
import {
  at,
  awardColumn,
  awardRow,
  COLUMN,
  criterionRow,
  EXACT_COLUMN,
  OUTSTANDING_COLUMN,
  overCriteria,
  READING_STATE,
  ROW,
  SCORED_COUNT,
  TOTAL_BEST,
  TOTAL_WORST,
} from './layout.ts';

/** The column in which each part of an award's verdict is calculated. */
const PART_COLUMN: Readonly<Record<VerdictPart, number>> = {
  below: COLUMN.score,
  waiting: COLUMN.percent,
  points: COLUMN.band,
  declared: COLUMN.required,
  verdict: COLUMN.status,
  margin: COLUMN.shortfall,
  exactOwn: EXACT_COLUMN.ownCategory,
  exactOther: EXACT_COLUMN.otherRows,
  ...OUTSTANDING_COLUMN,
};

type CriterionColumn = Parameters<VerdictGround['over']>[0];

function columnOf(of: CriterionColumn): number {
  return of === 'worst' || of === 'scored' || of === 'best' ? COLUMN[of] : awardColumn(of);
}

const GROUND: VerdictGround = {
  cell: (of, id) => at(criterionRow(id), columnOf(of)),
  over: (of, from, to) => overCriteria(columnOf(of), from, to),
  reading: READING_STATE,
  conditionState: ({ category }) => at(category === null ? ROW.priorAwards : ROW.flCertificate, COLUMN.worst),
  scoredCount: SCORED_COUNT,
  totalWorst: TOTAL_WORST,
  totalBest: TOTAL_BEST,
  part: (award, part) => at(awardRow(award), PART_COLUMN[part]),
  timesParts: '',
};

/** What is missing in all; each part begins with a dot that is cut off in front. */
function missingFormula(edition: Edition, award: Award): string {
  const total = String(requiredTotal(edition, award));
  const missing = `(${String(edition.criteria.length)}-${SCORED_COUNT})`;
  const parts = [
    `IF(${TOTAL_WORST}<${total}," · คะแนนรวมขาด "&TEXT((${total}-${TOTAL_WORST})/100,"0.00"),"")`,
    `IF(${missing}>0," · ยังไม่มีคะแนน "&${missing}&" ข้อ","")`,
  ];
  return `=MID(${parts.join('&')},4,200)`;
}

/** The formulas of one award's row, by the column that each stands in. */
export function awardFormulas(edition: Edition, award: Award): ReadonlyMap<number, string> {
  const parts = [...verdictFormulas(edition, GROUND, award)];
  return new Map([
    ...parts.map(([part, formula]) => [PART_COLUMN[part], formula] as const),
    [COLUMN.check, missingFormula(edition, award)],
  ]);
}
