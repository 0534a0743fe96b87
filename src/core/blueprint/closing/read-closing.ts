import type { CalendarDate } from '../../assessment/facts.ts';
import type { ClosingSheet, Reopening } from '../../closing/closing.ts';
import { CLOSING_NAMES, CLOSING_SCHEMA, SCHEMA_NAME } from '../names.ts';
import { shownValue } from '../score-sheet/fact-reader.ts';
import { fromSerial } from '../serial-date.ts';
import { type CellImage, cellAt, type CellValue, type SheetImage } from '../sheet-image.ts';
import { sheetReferredTo } from '../source-reference.ts';
import { COLUMN } from './closing-layout.ts';

function cellOf(image: SheetImage, name: string): CellImage | null {
  const range = image.names.get(name);
  return range == null ? null : cellAt(image, range.row, range.column);
}

function wordsOf(image: SheetImage, name: string): string {
  return shownValue(cellOf(image, name)?.value ?? null);
}

const DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

function dayOf(value: CellValue): CalendarDate | null {
  if (typeof value === 'number') return fromSerial(value);
  const day = typeof value === 'string' ? DAY.exec(value.trim()) : null;
  return day === null ? null : { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) };
}

/** Text as it stands: what belongs to a fingerprint is not folded. */
function exactText(value: CellValue): string {
  return typeof value === 'object' ? '' : String(value).replace(/\r\n?/g, '\n');
}

function valuesOf(image: SheetImage): ReadonlyMap<string, string> {
  const range = image.names.get(CLOSING_NAMES.values);
  if (range == null) return new Map();
  const rows = Array.from({ length: range.rows }, (_, index) => range.row + index);
  return new Map(
    rows.flatMap((row) => {
      const key = exactText(cellAt(image, row, range.column + COLUMN.key).value);
      const value = exactText(cellAt(image, row, range.column + COLUMN.value).value);
      return key === '' ? [] : [[key, value] as const];
    }),
  );
}

/** Scores are opened again by a reason alone: without one, a name and a day change nothing. */
function reopeningOf(image: SheetImage): Reopening | null {
  const reason = wordsOf(image, CLOSING_NAMES.reason);
  if (reason === '') return null;
  const on = dayOf(cellOf(image, CLOSING_NAMES.reopenedOn)?.value ?? null);
  return { reason, by: wordsOf(image, CLOSING_NAMES.reopenedBy), on };
}

/** Reads a closing sheet as it stands; `null` where the sheet is none. Never throws on what a person did. */
export function readClosing(image: SheetImage): ClosingSheet | null {
  if (wordsOf(image, SCHEMA_NAME) !== CLOSING_SCHEMA) return null;
  return {
    id: image.id,
    sheet: image.name,
    source: sheetReferredTo(cellOf(image, CLOSING_NAMES.source)?.formula ?? null),
    closing: {
      by: wordsOf(image, CLOSING_NAMES.by),
      on: dayOf(cellOf(image, CLOSING_NAMES.on)?.value ?? null),
      fingerprint: wordsOf(image, CLOSING_NAMES.fingerprint),
      values: valuesOf(image),
      reopening: reopeningOf(image),
    },
  };
}
