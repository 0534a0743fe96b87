import type { CellImage } from '../blueprint/sheet-image.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { Entry } from './entry.ts';
import { foldThai } from './fold-text.ts';
import type { EntryDetail, Severity } from './problem.ts';
import { readDisguisedNumber } from './read-number.ts';

/** What the two words stand for, in every sheet, file and screen. */
export const ABSTAINED_WORD = 'งดให้คะแนน';
export const CONFLICT_WORD = 'มีส่วนได้เสีย';

/** A problem of one score cell, before it is given a place. */
export interface EntryProblem {
  readonly detail: EntryDetail;
  readonly severity: Severity;
  /** A safe value to put there instead; `undefined` where there is none, `null` to clear the cell. */
  readonly repairValue?: number | string | null;
}

export interface ReadEntry {
  readonly entry: Entry;
  readonly problem: EntryProblem | null;
}

const INVALID: Entry = { state: 'invalid' };

function invalid(detail: EntryDetail, repairValue?: number | null): ReadEntry {
  const problem = { detail, severity: 'error' as const };
  return { entry: INVALID, problem: repairValue === undefined ? problem : { ...problem, repairValue } };
}

/** A number as a spreadsheet keeps it: with 15 digits. */
export function inFifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * A number of points in whole hundredths; `null` where it is not whole to the hundredth. A spreadsheet keeps 15
 * digits, so that 0.1 + 0.2 is 0.3 here as it is there.
 */
export function toHundredths(points: number): number | null {
  const value = inFifteenDigits(points);
  const hundredths = Math.round(value * 100);
  return hundredths / 100 === value ? hundredths + 0 : null;
}

/** Whether so many points can stand as a score: in range and whole to the hundredth. */
export function isScore(points: number, maximum: number): boolean {
  return points >= 0 && points <= maximum && toHundredths(points) !== null;
}

/** Whether a number format shows a date or a time. */
export function isDateFormat(format: string): boolean {
  return /[dymhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General|Standard/gi, ''));
}

/** Days of the years 1990 to 2099: in a cell of points Excel shows the date that it made of 1/2 as such a number. */
const LIKELY_DAYS = { first: 32_874, last: 73_050 };

function isDaysNumber(points: number): boolean {
  return Number.isInteger(points) && points >= LIKELY_DAYS.first && points <= LIKELY_DAYS.last;
}

/** A number that its cell shows as a percentage; offers that share of the maximum where it can be a score. */
function readPercent(value: number, maximum: number): EntryProblem {
  const meant = inFifteenDigits(value * maximum);
  const found = `${String(inFifteenDigits(value * 100))}%`;
  const problem = { detail: { code: 'percentFormat', found, points: meant }, severity: 'warning' } as const;
  return isScore(meant, maximum) ? { ...problem, repairValue: meant } : problem;
}

function readNumber(value: number, cell: CellImage, maximum: number): ReadEntry {
  const points = inFifteenDigits(value);
  const found = String(points);
  const hundredths = toHundredths(points);
  if (points > maximum && (isDateFormat(cell.format) || isDaysNumber(points))) {
    return invalid({ code: 'date', found }, null);
  }
  if (points < 0) return invalid({ code: 'negative', found });
  if (points > maximum) return invalid({ code: 'aboveMaximum', found, maximum });
  const percent = cell.formula === null && cell.format.includes('%') ? readPercent(points, maximum) : null;
  if (hundredths === null) {
    // A share that is a score as points is what was meant, however many decimals the share itself has.
    return percent?.repairValue === undefined
      ? invalid({ code: 'tooManyDecimals', found })
      : { entry: INVALID, problem: { ...percent, severity: 'error' } };
  }
  const entry: Entry = { state: 'scored', hundredths };
  if (cell.formula !== null) {
    return { entry, problem: { detail: { code: 'formula', found: cell.formula }, severity: 'warning' } };
  }
  return { entry, problem: percent };
}

/** What people put where they have no score to give; whether they mean blank, abstained or 0 is theirs to say. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  [
    '-',
    '--',
    '–',
    '—',
    '−',
    '.',
    '..',
    '...',
    '…',
    'x',
    '?',
    'n/a',
    'na',
    'n.a.',
    'nil',
    'none',
    'tbd',
  ].concat(['ไม่มี', 'ไม่มีคะแนน', 'ยังไม่มี', 'ยังไม่ให้คะแนน', 'ว่าง', 'ไม่ระบุ']),
);

/** One of the two words; asks where the sheet's own TRIM does not make of it what is read here. */
function readWord(state: 'abstained' | 'conflict', found: string, word: string): ReadEntry {
  const isPlain = found.replace(/^ +| +$/g, '') === word;
  const detail = { code: 'wordVariant', found, word } as const;
  return { entry: { state }, problem: isPlain ? null : { detail, severity: 'warning', repairValue: word } };
}

function readText(text: string, maximum: number): ReadEntry {
  const folded = foldThai(text);
  if (folded === ABSTAINED_WORD) return readWord('abstained', text, ABSTAINED_WORD);
  if (folded === CONFLICT_WORD) return readWord('conflict', text, CONFLICT_WORD);
  if (folded === '') return invalid({ code: 'notANumber', found: text }, null);
  if (PLACEHOLDERS.has(folded.toLowerCase())) return invalid({ code: 'placeholder', found: text }, null);
  const number = readDisguisedNumber(text, maximum);
  if (number === null) return invalid({ code: 'notANumber', found: text });
  const meant = number.disguise === 'percent' ? (number.value * maximum) / 100 : number.value;
  const detail = { code: 'disguisedNumber', disguise: number.disguise, found: text } as const;
  return isScore(meant, maximum) ? invalid(detail, inFifteenDigits(meant)) : invalid(detail);
}

function readCell(cell: CellImage, criterion: Criterion): ReadEntry {
  const { value } = cell;
  if (value === null || value === '') {
    if (cell.formula !== null) return invalid({ code: 'formulaEmpty', found: cell.formula });
    return { entry: { state: 'unscored' }, problem: null };
  }
  if (typeof value === 'number') return readNumber(value, cell, criterion.maximum);
  if (typeof value === 'string') return readText(value, criterion.maximum);
  if (typeof value === 'boolean') return invalid({ code: 'boolean', found: value ? 'TRUE' : 'FALSE' });
  return invalid({ code: 'errorValue', found: value.error });
}

/**
 * Reads one score cell. A blank cell is unscored and no problem in itself; a number within the criterion's range
 * and whole to the hundredth is a score; everything else is invalid, with the reason and, where what was meant is
 * plain, a value to put there instead; never instead of a formula, which may read another cell.
 */
export function readEntry(cell: CellImage, criterion: Criterion): ReadEntry {
  const { entry, problem } = readCell(cell, criterion);
  if (cell.formula === null || problem === null) return { entry, problem };
  const { detail, severity } = problem;
  return { entry, problem: { detail, severity } };
}
