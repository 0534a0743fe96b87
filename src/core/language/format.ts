import type { CalendarDate } from '../assessment/facts.ts';
import { THAI_MONTHS } from './sheet-words.ts';

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Hundredths of a point as points with two decimals: 2750 is `27.50`, 100000 is `1,000.00`. */
export function formatPoints(hundredths: number): string {
  const [whole = '0', decimals = '00'] = (Math.abs(hundredths) / 100).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${hundredths < 0 ? '−' : ''}${grouped}.${decimals}`;
}

/** A difference with its sign: `+12.50`, `−0.01`, `0.00`. */
export function formatMargin(hundredths: number): string {
  return hundredths > 0 ? `+${formatPoints(hundredths)}` : formatPoints(hundredths);
}

/** A part of a whole as percent with two decimals at most: `25 %`, `60.42 %`. */
export function formatPercent(part: number, whole: number): string {
  return `${String(Number(((part / whole) * 100).toFixed(2)))} %`;
}

/** `30 กันยายน 2569`: the Buddhist era. */
export function formatThaiDate({ year, month, day }: CalendarDate): string {
  return `${String(day)} ${THAI_MONTHS[month - 1] ?? ''} ${String(year + 543)}`;
}

/** `30 September 2026 (B.E. 2569)`. */
export function formatEnglishDate({ year, month, day }: CalendarDate): string {
  return `${String(day)} ${ENGLISH_MONTHS[month - 1] ?? ''} ${String(year)} (B.E. ${String(year + 543)})`;
}

/** The most letters of a user's words that a sentence quotes. */
const LONGEST_QUOTE = 60;

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** Words on one line, cut with `…` where they are long, never inside what a reader sees as one letter. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const letters = Array.from(graphemes.segment(line), ({ segment }) => segment);
  return letters.length <= LONGEST_QUOTE ? line : `${letters.slice(0, LONGEST_QUOTE).join('').trimEnd()}…`;
}
