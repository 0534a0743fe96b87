import { EMPTY_ASSESSMENT } from '../../assessment/assessment.ts';
import { type CanonicalValue, canonicalValues } from '../../closing/canonical.ts';
import { fingerprintOf } from '../../closing/fingerprint.ts';
import { formatThaiDate, shortened } from '../../language/format.ts';
import { cellOfValue } from '../closing/value-formulas.ts';
import { FACT_NAMES } from '../names.ts';
import { fromSerial } from '../serial-date.ts';
import { cellAt, type CellValue, type SheetImage } from '../sheet-image.ts';

/** What stood in the entry cells of a score sheet, by their keys. A key is missing where nobody knows. */
export type KeptEntries = ReadonlyMap<string, string>;

/** The entries that are watched: all that count, in their fixed order. */
const WATCHED: readonly CanonicalValue[] = canonicalValues(EMPTY_ASSESSMENT);

/** What stands in an entry cell, in words that are the same as long as nobody changes it. */
export function entryWords(key: string, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  const day = key === FACT_NAMES.date && typeof value === 'number' ? fromSerial(value) : null;
  return day === null ? String(value).replace(/\r\n?/g, '\n') : formatThaiDate(day);
}

/** Words as they are kept: long ones cut, with a line more by which another text with the same beginning is told. */
export function keptForm(words: string): string {
  const short = shortened(words);
  return short === words ? words : `${short}\n${fingerprintOf([{ key: 'kept', value: words }]).slice(0, 16)}`;
}

/** The words of what was kept. */
export function shownForm(kept: string): string {
  return kept.split('\n', 1)[0] ?? '';
}

/** What one entry of a score sheet is now, as it is kept. */
export interface EntryNow {
  readonly key: string;
  readonly place: CanonicalValue['place'];
  readonly kept: string;
}

/** All entries of a score sheet as they stand; those whose cells are gone are left out. */
export function entriesNow(image: SheetImage): readonly EntryNow[] {
  return WATCHED.flatMap((watched): readonly EntryNow[] => {
    const cell = cellOfValue(image, watched);
    if (cell === null) return [];
    const { key, place } = watched;
    return [{ key, place, kept: keptForm(entryWords(key, cellAt(image, cell.row, cell.column).value)) }];
  });
}

/** Kept entries as one cell holds them. */
export function writtenEntries(kept: KeptEntries): string {
  return JSON.stringify(Object.fromEntries(kept));
}

/** Reads what `writtenEntries` made; whatever else stands there is nothing known. */
export function readEntries(words: CellValue): KeptEntries {
  if (typeof words !== 'string') return new Map();
  let found: unknown;
  try {
    found = JSON.parse(words);
  } catch {
    return new Map();
  }
  if (typeof found !== 'object' || found === null) return new Map();
  const entries = new Map<string, unknown>(Object.entries(found));
  return new Map([...entries].flatMap(([key, kept]) => (typeof kept === 'string' ? [[key, kept]] : [])));
}
