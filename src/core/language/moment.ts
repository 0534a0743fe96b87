import type { CalendarDate } from '../assessment/facts.ts';
import { formatThaiDate } from './format.ts';

/** A time of day to the minute, by the clock of whoever asks; `hour` from 0 to 23. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** `30 กันยายน 2569 14:05 น.`; the day alone where no time is known. */
export function formatThaiMoment(on: CalendarDate, at?: TimeOfDay): string {
  const day = formatThaiDate(on);
  if (at === undefined) return day;
  const [hour, minute] = [at.hour, at.minute].map((part) => String(part).padStart(2, '0'));
  return `${day} ${hour ?? ''}:${minute ?? ''} น.`;
}
