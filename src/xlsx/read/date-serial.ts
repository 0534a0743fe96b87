const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const DAY_MS = 86_400_000;
/** Days from day 0 of Excel's count to 1970-01-01. */
const UNIX_EPOCH_FROM_1900 = 25_569;
const UNIX_EPOCH_FROM_1904 = 24_107;

/**
 * The serial number that Excel gives a date, `2026-11-22` or `2026-11-22T09:30:00`, whole days and fractions,
 * in the count that the workbook uses; `null` for other text and for dates before March 1900, where Excel
 * counts a day that never was.
 */
export function dateSerial(text: string, countsFrom1904: boolean): number | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0'] = match;
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day)) + seconds * 1000;
  // The thirtieth of February would be taken for the second of March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== `${year}-${month}-${day}`)
    return null;
  const serial = time / DAY_MS + (countsFrom1904 ? UNIX_EPOCH_FROM_1904 : UNIX_EPOCH_FROM_1900);
  return serial < (countsFrom1904 ? 0 : 61) ? null : serial;
}
