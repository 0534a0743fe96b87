import { AWARD_IDS } from '../../criteria/award.ts';
import type { Edition } from '../../criteria/edition.ts';
import { quoted } from './criterion-formulas.ts';
import {
  at,
  CHOSEN_AWARD,
  COLUMN,
  overCriteria,
  ROW,
  SCORED_COUNT,
  TOTAL_BEST,
  TOTAL_WORST,
} from './layout.ts';
import { STATUS } from './status-words.ts';

/** The formulas of the row of totals, by the column that each stands in. */
export function totalFormulas(edition: Edition): ReadonlyMap<number, string> {
  const chosen = at(ROW.total, COLUMN.chosen);
  const required = `${at(ROW.total, COLUMN.firstAward)}:${at(ROW.total, COLUMN.firstAward + AWARD_IDS.length - 1)}`;
  const scored = overCriteria(COLUMN.scored);
  const count = String(edition.criteria.length);
  return new Map([
    [COLUMN.score, `=${TOTAL_WORST}/100`],
    [COLUMN.percent, `=${TOTAL_WORST}/${String(edition.maximum * 100)}`],
    [COLUMN.band, `=${SCORED_COUNT}&" / ${count} ข้อ"`],
    [COLUMN.required, `=IF(${CHOSEN_AWARD}=0,"–","ตั้งแต่ "&TEXT(${chosen}/100,"0.00"))`],
    [
      COLUMN.status,
      `=IF(${CHOSEN_AWARD}=0,"–",IF(${TOTAL_WORST}>=${chosen},${quoted(STATUS.pass)},` +
        `IF(${TOTAL_BEST}<${chosen},${quoted(STATUS.fail)},${quoted(STATUS.waiting)})))`,
    ],
    [COLUMN.shortfall, `=IF(${CHOSEN_AWARD}=0,"",MAX(0,${chosen}-${TOTAL_WORST})/100)`],
    [
      COLUMN.check,
      `=IF(${SCORED_COUNT}=${count},"ครบทุกข้อ","… ยังไม่มีคะแนน "&(${count}-${SCORED_COUNT})&" ข้อ")`,
    ],
    [COLUMN.worst, `=SUM(${overCriteria(COLUMN.worst)})`],
    [COLUMN.scored, `=SUM(${scored})`],
    [COLUMN.best, `=${TOTAL_WORST}+SUMPRODUCT((1-${scored})*${overCriteria(COLUMN.best)})`],
    [COLUMN.chosen, `=IF(${CHOSEN_AWARD}=0,0,INDEX(${required},1,${CHOSEN_AWARD}))`],
  ]);
}
