import { AWARD_IDS } from '../../criteria/award.ts';
import { READING_IDS } from '../../criteria/reading.ts';
import { FL_WORDS, NO_PRIOR_AWARDS_WORD, READING_WORDS, THAI_MONTHS } from '../../language/sheet-words.ts';
import { quoted } from './criterion-formulas.ts';
import { FACT_PLANS, READING_PLANS } from './fact-cells.ts';
import { at, awardRow, COLUMN, ROW } from './layout.ts';

function valueCell(plan: { readonly cells: { readonly row: number; readonly column: number } }): string {
  return at(plan.cells.row, plan.cells.column);
}

/** 1, 2, … for the first of `words` that the cell holds; 0 for anything else, error values included. */
function whichWord(cell: string, words: readonly string[]): string {
  const chain = words.map((word, index) => `IF(TRIM(${cell})=${quoted(word)},${String(index + 1)},`);
  return `=IF(ISERROR(${cell}),0,${chain.join('')}0${')'.repeat(words.length + 1)}`;
}

/** 1 certified or not applicable, 2 not certified, 0 unknown. */
function flFormula(): string {
  const cell = valueCell(FACT_PLANS.flCertificate);
  const is = (word: string): string => `TRIM(${cell})=${quoted(word)}`;
  return `=IF(ISERROR(${cell}),0,IF(OR(${is(FL_WORDS.yes)},${is(FL_WORDS.notApplicable)}),1,IF(${is(FL_WORDS.no)},2,0)))`;
}

const DIGITS = ['1', '2', '3', '4', '5', '6'];

/** What is left of a text once the category numbers, commas and spaces are taken out: nothing, where it is a list. */
export function bareOfCategories(cell: string): string {
  return [...DIGITS, ',', ' '].reduce((inner, mark) => `SUBSTITUTE(${inner},"${mark}","")`, cell);
}

/** 1 for two different categories or more, 2 for fewer, 0 where the cell does not say. */
function priorAwardsFormula(atLeast: number): string {
  const cell = valueCell(FACT_PLANS.priorAwards);
  const text = `TRIM(${cell})`;
  const count = DIGITS.map((digit) => `ISNUMBER(FIND("${digit}",${cell}))`).join('+');
  return (
    `=IF(ISERROR(${cell}),0,IF(${text}=${quoted(NO_PRIOR_AWARDS_WORD)},2,` +
    `IF(OR(LEN(${text})=0,LEN(${bareOfCategories(text)})>0),0,IF(${count}>=${String(atLeast)},1,2))))`
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
  const [first, last] = [at(awardRow(AWARD_IDS[0]), COLUMN.name), at(ROW.lastAward, COLUMN.name)];
  const award = valueCell(FACT_PLANS.award);
  return [
    hidden(
      ROW.award,
      `=IF(ISERROR(${award}),0,IF(LEN(${award})=0,0,IFERROR(MATCH(${award},${first}:${last},0),0)))`,
    ),
    hidden(ROW.flCertificate, flFormula()),
    hidden(ROW.priorAwards, priorAwardsFormula(priorAwards)),
    ...READING_IDS.map((id) =>
      hidden(ROW[id], whichWord(valueCell(READING_PLANS[id]), Object.values(READING_WORDS[id]))),
    ),
    { row: ROW.award, column: COLUMN.check, formula: thaiDateFormula() },
  ];
}
