import type { AwardId } from '../../criteria/award.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import { ROUNDS_WORDS } from '../../language/rounds-words.ts';
import { ABSTAINED_WORD, CONFLICT_WORD } from '../../scoring/read-entry.ts';
import { cellAddress, quoteSheetName } from '../address.ts';
import { FACT_NAMES, scoreName, verdictName } from '../names.ts';
import { isScoreFormula, quoted } from '../score-sheet/criterion-formulas.ts';
import type { SheetImage } from '../sheet-image.ts';

const { nothing, unscored, unusable, unreadable, incomparable } = ROUNDS_WORDS;

/** The cell of a name, as a formula of another sheet writes it; `null` where the sheet has lost it. */
function referenceTo({ name: sheet, names }: SheetImage, name: string): string | null {
  const range = names.get(name);
  return range == null ? null : `${quoteSheetName(sheet)}!${cellAddress(range.row, range.column, true)}`;
}

/** A formula with the cell of a name, or the word that it cannot be read; also once the sheet is gone. */
function reading(source: SheetImage, name: string, write: (cell: string) => string): string {
  const cell = referenceTo(source, name);
  return cell === null
    ? `=${quoted(unreadable)}`
    : `=IF(ISERROR(${cell}),${quoted(unreadable)},${write(cell)})`;
}

/** The score of a criterion as the score sheet has it, or the word for why there is none. */
export function scoreFormula(source: SheetImage, { id, maximum }: Criterion): string {
  const isSetAside = (cell: string): string =>
    `OR(TRIM(${cell})=${quoted(ABSTAINED_WORD)},TRIM(${cell})=${quoted(CONFLICT_WORD)})`;
  return reading(
    source,
    scoreName(id),
    (cell) =>
      `IF(${isScoreFormula(cell, maximum)},${cell},IF(ISBLANK(${cell}),${quoted(unscored)},` +
      `IF(${isSetAside(cell)},TRIM(${cell}),${quoted(unusable)})))`,
  );
}

/** The day of the assessment, where the score sheet has one. */
export function dateFormula(source: SheetImage): string {
  return reading(source, FACT_NAMES.date, (cell) => `IF(ISNUMBER(${cell}),${cell},${quoted(nothing)})`);
}

/** The verdict on an award as the score sheet has it. */
export function verdictFormula(source: SheetImage, award: AwardId): string {
  return reading(
    source,
    verdictName('verdict', award),
    (cell) => `IF(${cell}="",${quoted(nothing)},${cell})`,
  );
}

/** The part of a maximum that a cell's points are. */
export function percentFormula(points: string, maximum: number): string {
  return `=IF(ISNUMBER(${points}),${points}/${String(maximum)},${quoted(nothing)})`;
}

/** The sum of the scores that there are. */
export function sumFormula(points: string): string {
  return `=IF(COUNT(${points})=0,${quoted(nothing)},ROUND(SUM(${points}),2))`;
}

/** How many criteria have a score. */
export function countFormula(points: string, criteria: number): string {
  return `=COUNT(${points})&${quoted(ROUNDS_WORDS.ofCriteria(criteria))}`;
}

/** The change between two cells; a word where either has no score. */
export function changeFormula(before: string, now: string): string {
  return `=IF(AND(ISNUMBER(${before}),ISNUMBER(${now})),ROUND(${now}-${before},2),${quoted(incomparable)})`;
}

/** The change between two sums, where every criterion has a score in both rounds. */
export function totalChangeFormula(before: string, now: string, criteria: number): string {
  const count = (points: string): string => `COUNT(${points})=${String(criteria)}`;
  return `=IF(AND(${count(before)},${count(now)}),ROUND(SUM(${now})-SUM(${before}),2),${quoted(incomparable)})`;
}

/** A change in points as percentage points of the maximum. */
export function percentPointsFormula(change: string, maximum: number): string {
  return `=IF(ISNUMBER(${change}),${change}/${String(maximum)}*100,${quoted(nothing)})`;
}
