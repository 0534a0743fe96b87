import type { CalendarDate } from '../assessment/facts.ts';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Days from 1 January of year 1 to 1 January of `year`. */
function daysBefore(year: number): number {
  const before = year - 1;
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
}

/** 30 December 1899, from which Excel's serial numbers count. */
const EPOCH = daysBefore(1899) + 363;

/** A day as Excel's serial number (1900 date system). */
export function toSerial({ year, month, day }: CalendarDate): number {
  let days = daysBefore(year) + day - 1;
  for (let before = 1; before < month; before += 1) days += monthLength(year, before);
  return days - EPOCH;
}

/** Whether such a day is in the calendar. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** The day of a serial number, time of day dropped; `null` before March 1900, where Excel's count has a flaw. */
export function fromSerial(serial: number): CalendarDate | null {
  const whole = Math.floor(serial);
  if (whole < 61 || whole > 2_958_465) return null;
  let rest = whole + EPOCH;
  let year = Math.floor(rest / 366) + 1;
  while (daysBefore(year + 1) <= rest) year += 1;
  rest -= daysBefore(year);
  let month = 1;
  while (rest >= monthLength(year, month)) {
    rest -= monthLength(year, month);
    month += 1;
  }
  return { year, month, day: rest + 1 };
}
