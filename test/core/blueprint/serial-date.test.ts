import { fromSerial, isCalendarDate, toSerial } from '../../../src/core/blueprint/serial-date.ts';

const DAY = 86_400_000;

/** The days from 1 March 1900 to the end of 2200, by the computer's own calendar. */
const days = Array.from(
  { length: (Date.UTC(2201, 0, 1) - Date.UTC(1900, 2, 1)) / DAY },
  (_, index) => new Date(Date.UTC(1900, 2, 1) + index * DAY),
).map((date, index) => ({
  serial: 61 + index,
  date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
}));

describe('serial dates', () => {
  test('are right on every day from March 1900 to the year 2200', () => {
    expect(days.filter(({ date, serial }) => toSerial(date) !== serial)).toEqual([]);
  });

  test('give back every day from March 1900 to the year 2200', () => {
    const wrong = days.filter(({ date, serial }) => {
      const back = fromSerial(serial);
      return back?.year !== date.year || back.month !== date.month || back.day !== date.day;
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    [61, { year: 1900, month: 3, day: 1 }],
    [36_585, { year: 2000, month: 2, day: 29 }],
    [46_295, { year: 2026, month: 9, day: 30 }],
    [2_958_465, { year: 9999, month: 12, day: 31 }],
  ])('%i is %j, as Excel counts', (serial, date) => {
    expect([fromSerial(serial), toSerial(date)]).toEqual([date, serial]);
  });

  test('leave out the time of day', () => {
    expect(fromSerial(46_295.999)).toEqual({ year: 2026, month: 9, day: 30 });
  });

  test.each([-1, 0, 59, 60, 60.9, 2_958_466])(
    'are none where Excel’s count has a flaw or ends: %d',
    (serial) => {
      expect(fromSerial(serial)).toBeNull();
    },
  );
});

describe('the calendar', () => {
  test.each([
    [2024, 2, 29, true],
    [2025, 2, 29, false],
    [2000, 2, 29, true],
    [2100, 2, 29, false],
    [2026, 4, 31, false],
    [2026, 12, 31, true],
    [2026, 13, 1, false],
    [2026, 0, 1, false],
    [2026, 1, 0, false],
  ])('has the day %i-%i-%i: %s', (year, month, day, isThere) => {
    expect(isCalendarDate({ year, month, day })).toBe(isThere);
  });
});
