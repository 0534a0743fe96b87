import { type CanonicalValue, noteKey } from '../../closing/canonical.ts';
import { cellAddress, type CellRange, quoteSheetName } from '../address.ts';
import { NOTE_NAMES, scoreName } from '../names.ts';
import { cellAt, type CellValue, type SheetImage } from '../sheet-image.ts';
import { toSerial } from '../serial-date.ts';
import { isSameScore, isSameText } from '../summary/freshness.ts';

/** The score sheet's cell of a value; `null` where it is gone. */
export function cellOfValue(source: SheetImage, { key, place }: CanonicalValue): CellRange | null {
  if (place.kind !== 'note') return source.names.get(key) ?? null;
  const row = source.names.get(scoreName(place.criterion))?.row;
  const column = source.names.get(NOTE_NAMES[place.note])?.column;
  if (row === undefined || column === undefined || key !== noteKey(place.note, place.criterion)) return null;
  return { row, column, rows: 1, columns: 1 };
}

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const POINTS = /^\d+\.\d\d$/;

/** What a cell holds that is read as this value. */
function contentOf({ place }: CanonicalValue, value: string): CellValue {
  if (place.kind === 'score' && POINTS.test(value)) return Number(value);
  const day = place.kind === 'fact' && place.fact === 'date' ? ISO_DAY.exec(value) : null;
  return day === null
    ? value
    : toSerial({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) });
}

function shown(value: CellValue): string {
  if (value === null || typeof value === 'object') return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/**
 * A formula that is 1 once the score sheet's cell no longer holds what it held when it was closed, else 0.
 *
 * @param now what the score sheet says now
 * @param then the value when it was closed; where it is the same still, the very words of the cell are compared
 */
export function changedFlag(source: SheetImage, now: CanonicalValue, then: string): string {
  const cell = cellOfValue(source, now);
  if (cell === null) return '=1';
  const reference = `${quoteSheetName(source.name)}!${cellAddress(cell.row, cell.column, true)}`;
  const held = cellAt(source, cell.row, cell.column).value;
  const value = now.value === then ? held : contentOf(now, then);
  const same =
    now.place.kind === 'score' ? isSameScore(reference, value) : isSameText(reference, shown(value));
  return `=IF(${same},0,1)`;
}
