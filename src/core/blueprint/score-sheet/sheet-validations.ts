import { CRITERION_IDS } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import { NO_PRIOR_AWARDS_WORD } from '../../language/sheet-words.ts';
import { ABSTAINED_WORD, CONFLICT_WORD } from '../../scoring/read-entry.ts';
import { cellAddress } from '../address.ts';
import type { Validation } from '../blueprint.ts';
import { isScoreFormula, quoted } from './criterion-formulas.ts';
import { ALL_PLANS, FACT_PLANS, type FactPlan } from './fact-cells.ts';
import { COLUMN, criterionRow } from './layout.ts';
import { isCategoryList } from './state-formulas.ts';

function scoreValidation(edition: Edition, id: (typeof CRITERION_IDS)[number]): Validation {
  const row = criterionRow(id);
  const cell = cellAddress(row, COLUMN.score);
  const { maximum } = edition.criterion[id];
  const words = `IF(ISTEXT(${cell}),OR(${cell}=${quoted(ABSTAINED_WORD)},${cell}=${quoted(CONFLICT_WORD)}),FALSE)`;
  return {
    range: { row, column: COLUMN.score, rows: 1, columns: 1 },
    rule: { kind: 'custom', formula: `=OR(${isScoreFormula(cell, maximum)},${words})` },
    prompt: {
      title: `คะแนนหมวด ${id}`,
      message:
        `0 ถึง ${String(maximum)} คะแนน ทศนิยมไม่เกิน 2 ตำแหน่ง ใช้เลขอารบิก ` +
        `หรือพิมพ์ “${ABSTAINED_WORD}” หรือ “${CONFLICT_WORD}” หากยังไม่ให้คะแนนให้เว้นว่างไว้`,
    },
    alert: {
      style: 'stop',
      title: `คะแนนหมวด ${id} ใช้ไม่ได้`,
      message:
        `ต้องเป็นตัวเลข 0 ถึง ${String(maximum)} ทศนิยมไม่เกิน 2 ตำแหน่ง (ใช้เลขอารบิกและจุดทศนิยม) ` +
        `หรือ “${ABSTAINED_WORD}” หรือ “${CONFLICT_WORD}” กด “ลองใหม่” เพื่อแก้ไข`,
    },
  };
}

const LONGEST_TITLE = 32;

/** A label as a title: whole words, as many as a title has room for. */
function titleOf(label: string): string {
  if (label.length <= LONGEST_TITLE) return label;
  return label.slice(0, label.lastIndexOf(' ', LONGEST_TITLE));
}

function choiceValidation(plan: FactPlan, items: readonly string[]): Validation {
  return {
    range: { ...plan.cells, rows: 1, columns: 1 },
    rule: { kind: 'list', items },
    prompt: { title: titleOf(plan.label), message: 'เลือกจากรายการ' },
    alert: {
      style: 'stop',
      title: 'ไม่อยู่ในรายการ',
      message: 'เลือกคำหนึ่งจากรายการ หรือเว้นว่างไว้หากยังไม่ทราบ',
    },
  };
}

function customValidation(plan: FactPlan, formula: (cell: string) => string, message: string): Validation {
  return {
    range: { ...plan.cells, rows: 1, columns: 1 },
    rule: { kind: 'custom', formula: `=${formula(cellAddress(plan.cells.row, plan.cells.column))}` },
    prompt: { title: titleOf(plan.label), message },
    alert: { style: 'stop', title: 'รูปแบบไม่ถูกต้อง', message },
  };
}

/** What each entry cell takes as it is typed. Pasting goes around this, so the check column and the core look again. */
export function scoreSheetValidations(edition: Edition): readonly Validation[] {
  return [
    ...CRITERION_IDS.map((id) => scoreValidation(edition, id)),
    ...ALL_PLANS.flatMap((plan) => (plan.choices === null ? [] : [choiceValidation(plan, plan.choices)])),
    customValidation(
      FACT_PLANS.priorAwards,
      (cell) => `OR(TRIM(${cell})=${quoted(NO_PRIOR_AWARDS_WORD)},${isCategoryList(cell)})`,
      `พิมพ์เลขหมวดคั่นด้วยจุลภาค เช่น 1, 3 หรือพิมพ์ “${NO_PRIOR_AWARDS_WORD}” หากยังไม่ทราบให้เว้นว่างไว้`,
    ),
    customValidation(
      FACT_PLANS.date,
      (cell) => `ISNUMBER(${cell})`,
      'พิมพ์ ปี-เดือน-วัน เช่น 2026-09-30 ช่องทางขวาแสดงวันที่เป็น พ.ศ.',
    ),
    customValidation(
      FACT_PLANS.awardYear,
      (cell) => `IF(ISNUMBER(${cell}),AND(${cell}>=2555,${cell}<=2700,INT(${cell})=${cell}),FALSE)`,
      'พิมพ์ปี พ.ศ. สี่หลัก เช่น 2569',
    ),
    customValidation(
      FACT_PLANS.reportPages,
      (cell) => `IF(ISNUMBER(${cell}),AND(${cell}>=1,${cell}<=9999,INT(${cell})=${cell}),FALSE)`,
      'พิมพ์จำนวนหน้าเป็นจำนวนเต็ม หากยังไม่มีรายงานให้เว้นว่างไว้',
    ),
  ];
}
