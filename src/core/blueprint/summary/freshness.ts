import { cellAddress, quoteSheetName, rangeAddress } from '../address.ts';
import type { CellValue, SheetImage } from '../sheet-image.ts';
import { cellAt } from '../sheet-image.ts';
import { quoted } from '../score-sheet/criterion-formulas.ts';
import { FLAG_COLUMN, FRESHNESS_ROW } from './summary-layout.ts';

/** More rows than a summary ever has. */
export const MOST_ROWS = 200;

function referenceTo(source: SheetImage, name: string): string | null {
  const range = source.names.get(name);
  if (range == null) return null;
  return `${quoteSheetName(source.name)}!${cellAddress(range.row, range.column, true)}`;
}

function valueAt(source: SheetImage, name: string): CellValue {
  const range = source.names.get(name);
  return range == null ? null : cellAt(source, range.row, range.column).value;
}

/** A value as `&""` makes a text of it. */
export function asText(value: CellValue): string {
  if (value === null || typeof value === 'object') return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** A hidden formula that is 1 unless all of these hold. */
export function staleFlag(same: readonly string[]): string {
  return `=IF(AND(${['TRUE', ...same].join(',')}),0,1)`;
}

/** The part of a formula that says whether a score cell holds what it holds now; blank is not 0. */
export function isSameScore(reference: string, value: CellValue): string {
  if (typeof value === 'number') return `IF(ISNUMBER(${reference}),${reference}=${String(value)},FALSE)`;
  if (typeof value !== 'string' || value === '') return `LEN(${reference})=0`;
  return `IF(ISTEXT(${reference}),EXACT(${reference},${quoted(value)}),FALSE)`;
}

/** 1 once the entry in the cell of the name is another than it is now; `null` where there is no such cell. */
export function staleScoreFlag(source: SheetImage, name: string): string | null {
  const reference = referenceTo(source, name);
  return reference === null ? null : staleFlag([isSameScore(reference, valueAt(source, name))]);
}

/** Longer texts would not fit into a formula side by side; Excel takes 8,192 characters. */
const LONGEST_WATCHED = 1_000;

/** The part of a formula that says whether a cell holds a text; a formula takes no single text of more than 255 characters. */
export function isSameText(reference: string, words: string): string {
  if (words.length > LONGEST_WATCHED) return `LEN(${reference})=${String(words.length)}`;
  const pieces = words.match(/[^]{1,120}/gu) ?? [''];
  return `EXACT(${reference}&"",${pieces.map(quoted).join('&')})`;
}

/** 1 once any of the texts in the cells of the names is another than it is now (a very long one: of another length). */
export function staleTextFlag(source: SheetImage, names: readonly string[]): string {
  const same = names.flatMap((name) => {
    const reference = referenceTo(source, name);
    const value = valueAt(source, name);
    return reference === null ? [] : [isSameText(reference, asText(value))];
  });
  return staleFlag(same);
}

/** What a summary says of the sheet that it was made of. */
export type FreshnessWords = Readonly<Record<'fresh' | 'stale' | 'lost', string>>;

/** Says in words whether the sheet still holds what the summary was made of. */
export function freshnessFormula({ fresh, stale, lost }: FreshnessWords): string {
  const flags = rangeAddress({ row: FRESHNESS_ROW, column: FLAG_COLUMN, rows: MOST_ROWS, columns: 1 }, true);
  return `=IFERROR(IF(SUM(${flags})=0,${quoted(fresh)},${quoted(stale)}),${quoted(lost)})`;
}
