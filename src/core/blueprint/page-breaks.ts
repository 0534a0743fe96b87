import type { PrintPlan } from './blueprint.ts';

/** Height of an A4 sheet upright, in inches; a length in a sheet is counted at 96 pixels an inch. */
const A4_HEIGHT = 11.69;
const PIXELS_PER_INCH = 96;

/** How much of a page is counted on: programs set rows a little higher or lower than they are told. */
const SAFE_PART = 0.95;

/** How many pixels of rows an upright A4 page has room for. */
export function pageRoom({ top, bottom }: PrintPlan['margins'], percent: number): number {
  return ((A4_HEIGHT - top - bottom) * PIXELS_PER_INCH * 100 * SAFE_PART) / percent;
}

/**
 * The rows before which a page has to begin so that no part is torn that has room on a page; a longer one begins on
 * a page of its own and is broken where it must be.
 *
 * @param parts heights of the rows of each part, in pixels
 * @param page what a page has room for, in pixels
 * @param titles the height of the first rows, which every page repeats
 */
export function breaksBetween(
  parts: readonly (readonly number[])[],
  page: number,
  titles: number,
): readonly number[] {
  const breaks: number[] = [];
  const room = page - titles;
  let row = 0;
  let used = -titles;
  for (const heights of parts) {
    const height = heights.reduce((sum, each) => sum + each, 0);
    if (row > 0 && used + height > room) {
      breaks.push(row);
      used = 0;
    }
    used = used + height > room ? (used + height) % room : used + height;
    row += heights.length;
  }
  return breaks;
}
