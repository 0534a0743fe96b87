import type { CalendarDate } from '../../assessment/facts.ts';
import { formatThaiDate } from '../../language/format.ts';
import { thaiPlace } from '../../language/thai-problems.ts';
import type { Place } from '../../scoring/problem.ts';
import type { CellContent } from '../blueprint.ts';
import { number, text } from '../cell-plans.ts';
import { LOG_COUNT_NAME, LOG_SCHEMA, SCHEMA_NAME } from '../names.ts';
import { cellAt, type CellValue, type SheetImage } from '../sheet-image.ts';
import { FIRST_LOG_ROW, LOG_COUNT_CELL, MOST_LOG_LINES } from './log-sheet.ts';

/** A change log as it was found, and how many lines it has. */
export interface LogSheet {
  readonly id: string;
  readonly sheet: string;
  readonly count: number;
}

/** One change: what was changed, from what to what, and why. */
export interface LoggedChange {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** Who changes something when; `by` as typed. */
export interface Author {
  readonly by: string;
  readonly on: CalendarDate;
}

/** What is written into another sheet, at its addresses. */
export interface SheetContents {
  readonly id: string;
  readonly contents: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: CellContent;
  }[];
}

function valueOf(image: SheetImage, name: string): CellValue {
  const range = image.names.get(name);
  return range == null ? null : cellAt(image, range.row, range.column).value;
}

/** Reads how far a change log has come; `null` where the sheet is none, or its count is lost. */
export function readLog(image: SheetImage): LogSheet | null {
  const count = valueOf(image, LOG_COUNT_NAME);
  const isLog = valueOf(image, SCHEMA_NAME) === LOG_SCHEMA;
  const isCount = typeof count === 'number' && Number.isInteger(count) && count >= 0;
  return isLog && isCount ? { id: image.id, sheet: image.name, count } : null;
}

/** Whether a log takes no more lines. */
export function isLogFull({ count }: LogSheet): boolean {
  return count >= MOST_LOG_LINES;
}

/**
 * What has to be written into a log for it to have these changes of one sheet; `null` where it has no room for all of
 * them.
 *
 * @param sheet the name of the sheet that is changed
 */
export function addedToLog(
  { id, count }: LogSheet,
  { by, on }: Author,
  sheet: string,
  changes: readonly LoggedChange[],
): SheetContents | null {
  if (count + changes.length > MOST_LOG_LINES) return null;
  const lines = changes.flatMap(({ place, before, after, reason }, index) =>
    [formatThaiDate(on), by, sheet, thaiPlace(place), before, after, reason].map((words, column) => ({
      row: FIRST_LOG_ROW + count + index,
      column,
      content: text(words),
    })),
  );
  return { id, contents: [...lines, { ...LOG_COUNT_CELL, content: number(count + changes.length) }] };
}
