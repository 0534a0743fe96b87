import type { PrintPlan } from './blueprint.ts';

/** Height of an A4 sheet upright, in inches; a length in a sheet is counted at 96 pixels an inch. */
const A4_HEIGHT = 11.69;
const PIXELS_PER_INCH = 96;

/** How much of a page is counted on: programs set rows a little higher or lower than they are told. */
const SAFE_PART = 0.95;

/** How many pixels of rows an upright A4 page has room for. */
export function pageRoom({ top, bottom }: PrintPlan['margins'], percent: number, titles: number): number {
  const room = ((A4_HEIGHT - top - bottom) * PIXELS_PER_INCH * 100) / percent;
  return room * SAFE_PART - titles;
}

/**
 * The rows before which a page has to begin so that no part is torn that has room on a page; a longer one begins on
 * a page of its own and is broken where it must be.
 *
 * @param parts heights of the rows of each part, in pixels
 * @param room what a page has room for, in pixels
 */
export function breaksBetween(parts: readonly (readonly number[])[], room: number): readonly number[] {
  const breaks: number[] = [];
  let row = 0;
  let used = 0;
  for (const heights of parts) {
    const height = heights.reduce((sum, each) => sum + each, 0);
    if (row > 0 && used + height > room) {
      breaks.push(row);
      used = 0;
    }
    used = (used + height) % room;
    row += heights.length;
  }
  return breaks;
}
