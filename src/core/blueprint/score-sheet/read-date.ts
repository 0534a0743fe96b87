import { isAfter } from '../../assessment/calendar.ts';
import type { CalendarDate } from '../../assessment/facts.ts';
import { foldFullWidth, foldSpaces, foldThaiDigits } from '../../scoring/fold-text.ts';
import { FACT_NAMES } from '../names.ts';
import { fromSerial, isCalendarDate, toSerial } from '../serial-date.ts';
import type { CellValue } from '../sheet-image.ts';
import { type FactReader, shownValue } from './fact-reader.ts';

/** Before it a year has lost its century, or is no year. */
const EARLIEST_YEAR = 1900;
/** Between the Buddhist era and the Gregorian one. */
const ERA = 543;
/** How far back from today a day of another era is looked for. */
const YEARS_BACK = 30;

/** The day as it was typed, in whichever era. */
function dateFromText(text: string): CalendarDate | null {
  const match = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/.exec(
    foldFullWidth(foldThaiDigits(foldSpaces(text))),
  );
  if (match === null) return null;
  const [first = 0, month = 0, last = 0] = match.slice(1).map(Number);
  return first > 31 ? { year: first, month, day: last } : { year: last, month, day: first };
}

function typedDate(value: Exclude<CellValue, null>): CalendarDate | null {
  if (typeof value === 'number') return fromSerial(value);
  return typeof value === 'string' ? dateFromText(value) : null;
}

/** A date typed in the Buddhist era is a year above 2400 in a calendar that counts from Christ, with that year's leap
 *  day: whether there is such a day is seen in the year that is meant. */
function inGregorian(typed: CalendarDate): CalendarDate {
  return typed.year > 2400 ? { ...typed, year: typed.year - ERA } : typed;
}

function shifted(date: CalendarDate, years: number): CalendarDate {
  return { ...date, year: date.year + years };
}

/** From the year that a program makes of two digits, 1969 of 69, to that of the Buddhist era: 2569, which is 2026. */
const LOST_CENTURY = 600 - ERA;

/** The day 543 years off, or of the Buddhist year with those two digits, that lies in the last years before today;
 *  `null` where there is none. */
function otherEra(date: CalendarDate, today: CalendarDate, firstYear: number): CalendarDate | null {
  const isTwoDigits = date.year >= 1900 && date.year < 2000;
  const shifts = isTwoDigits ? [LOST_CENTURY] : [-ERA, ERA];
  const days = shifts.map((years) => shifted(date, years)).filter(isCalendarDate);
  const earliest = isTwoDigits ? firstYear : today.year - YEARS_BACK + 1;
  return days.find((day) => !isAfter(day, today) && day.year >= earliest) ?? null;
}

/**
 * Reads the date of the assessment; what cannot be read is reported and counts as not said.
 *
 * @param criteriaYear of the edition (พ.ศ.): no assessment is older than its criteria
 * @param today `null` where it is not known; then no day is too late
 */
export function readDate(
  reader: FactReader,
  criteriaYear: number,
  today: CalendarDate | null,
): CalendarDate | null {
  const firstYear = criteriaYear - ERA;
  const place = { kind: 'fact', fact: 'date' } as const;
  const value = reader.value(place, FACT_NAMES.date);
  if (value === null || value === '') return null;
  const typed = typedDate(value);
  const date = typed === null ? null : inGregorian(typed);
  const isReadable = date !== null && date.year >= EARLIEST_YEAR && isCalendarDate(date);
  const isLate = isReadable && today !== null && isAfter(date, today);
  const isStrange = date !== null && (!isReadable || isLate || date.year < firstYear);
  const meant = isStrange && today !== null ? otherEra(date, today, firstYear) : null;
  const found = shownValue(value);
  if (meant !== null) {
    reader.report(place, FACT_NAMES.date, { code: 'dateEra', found, meant }, 'warning', toSerial(meant));
  } else if (!isReadable) {
    reader.report(place, FACT_NAMES.date, { code: 'dateUnreadable', found }, 'error');
  } else if (isLate) {
    reader.report(place, FACT_NAMES.date, { code: 'dateFuture', date }, 'warning');
  } else if (date.year < firstYear) {
    reader.report(place, FACT_NAMES.date, { code: 'dateEarly', date, criteriaYear }, 'warning');
  }
  return isReadable ? date : null;
}
