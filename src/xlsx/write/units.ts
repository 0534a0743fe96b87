/** Width of the widest digit of a workbook's default font, Calibri 11, in pixels at 96 dpi. */
const DIGIT_PIXELS = 7;

/**
 * A column's width as the file states it: in characters of the default font, padding included, cut to 1/256
 * as Excel does. Excel shows the very number of pixels again.
 *
 * @param pixels whole pixels at 96 dpi
 */
export function columnCharacters(pixels: number): number {
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** A row's height as the file states it, in points (72 to the inch), from pixels at 96 dpi. */
export function rowPoints(pixels: number): number {
  return pixels * 0.75;
}
