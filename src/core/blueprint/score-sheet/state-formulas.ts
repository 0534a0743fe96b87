import { AWARD_IDS } from '../../criteria/award.ts';
import { READING_IDS } from '../../criteria/reading.ts';
import {
  AWARD_WORDS,
  FL_WORDS,
  NO_PRIOR_AWARDS_WORD,
  READING_WORDS,
  THAI_MONTHS,
} from '../../language/sheet-words.ts';
import { quoted } from './criterion-formulas.ts';
import { FACT_PLANS, READING_PLANS } from './fact-cells.ts';
import { at, COLUMN, ROW } from './layout.ts';

function valueCell(plan: { readonly cells: { readonly row: number; readonly column: number } }): string {
  return at(plan.cells.row, plan.cells.column);
}

/** 1, 2, … for the first of `words` that the cell holds; 0 for anything else, error values included. */
export function whichWord(cell: string, words: readonly string[]): string {
  const chain = words.map((word, index) => `IF(TRIM(${cell})=${quoted(word)},${String(index + 1)},`);
  return `=IF(ISERROR(${cell}),0,${chain.join('')}0${')'.repeat(words.length + 1)}`;
}

/** 1 certified or not applicable, 2 not certified, 0 unknown. */
export function flFormula(cell: string): string {
  const is = (word: string): string => `TRIM(${cell})=${quoted(word)}`;
  return `=IF(ISERROR(${cell}),0,IF(OR(${is(FL_WORDS.yes)},${is(FL_WORDS.notApplicable)}),1,IF(${is(FL_WORDS.no)},2,0)))`;
}

const DIGITS = ['1', '2', '3', '4', '5', '6'];

/** Whether a cell lists category numbers: at least one, and nothing but them, commas and spaces. */
export function isCategoryList(cell: string): string {
  const rest = [...DIGITS, ',', ' '].reduce((inner, mark) => `SUBSTITUTE(${inner},"${mark}","")`, cell);
  return `AND(LEN(${rest})=0,LEN(TRIM(SUBSTITUTE(${cell},",","")))>0)`;
}

/** 1 for two different categories or more, 2 for fewer, 0 where the cell does not say. */
export function priorAwardsFormula(cell: string, atLeast: number): string {
  const text = `TRIM(${cell})`;
  const count = DIGITS.map((digit) => `ISNUMBER(FIND("${digit}",${cell}))`).join('+');
  return (
    `=IF(ISERROR(${cell}),0,IF(${text}=${quoted(NO_PRIOR_AWARDS_WORD)},2,` +
    `IF(NOT(${isCategoryList(cell)}),0,IF(${count}>=${String(atLeast)},1,2))))`
  );
}

/** The date in Thai words and the Buddhist era, whichever era it was typed in. */
function thaiDateFormula(): string {
  const cell = valueCell(FACT_PLANS.date);
  const months = THAI_MONTHS.map(quoted).join(',');
  const year = `YEAR(${cell})+IF(YEAR(${cell})>2400,0,543)`;
  return `=IF(ISNUMBER(${cell}),DAY(${cell})&" "&CHOOSE(MONTH(${cell}),${months})&" "&(${year}),"")`;
}

/** A formula and where it stands. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What the hidden cells make of the declared facts and the settled readings, and the date in words. */
export function stateFormulas(priorAwards: number): readonly PlacedFormula[] {
  const hidden = (row: number, formula: string): PlacedFormula => ({ row, column: COLUMN.worst, formula });
  return [
    hidden(
      ROW.award,
      whichWord(
        valueCell(FACT_PLANS.award),
        AWARD_IDS.map((id) => AWARD_WORDS[id]),
      ),
    ),
    hidden(ROW.flCertificate, flFormula(valueCell(FACT_PLANS.flCertificate))),
    hidden(ROW.priorAwards, priorAwardsFormula(valueCell(FACT_PLANS.priorAwards), priorAwards)),
    ...READING_IDS.map((id) =>
      hidden(ROW[id], whichWord(valueCell(READING_PLANS[id]), Object.values(READING_WORDS[id]))),
    ),
    { row: ROW.award, column: COLUMN.check, formula: thaiDateFormula() },
  ];
}
