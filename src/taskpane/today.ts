import type { CalendarDate } from '../core/index.ts';

/** The day that it is where the user is. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
