import type { CalendarDate, TimeOfDay } from '../core/index.ts';

/** The day that it is where the user is. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The time of day that it is where the user is. */
export function timeOfDay(): TimeOfDay {
  const now = new Date();
  return { hour: now.getHours(), minute: now.getMinutes() };
}
