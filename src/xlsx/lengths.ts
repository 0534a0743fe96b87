/** Width of the widest digit of the default font of the workbooks that we write, Arial 10, in pixels at 96 dpi. */
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

/**
 * The whole pixels at 96 dpi that Excel gives a column of a stated width (ECMA-376 part 1, 18.3.1.13).
 *
 * @param characters the width in characters of the workbook's default font, padding included
 * @param digitPixels width of that font's widest digit
 */
export function columnPixels(characters: number, digitPixels: number): number {
  const steps = Math.trunc(256 * characters + Math.trunc(128 / digitPixels));
  return Math.trunc((steps / 256) * digitPixels);
}

/** Excel's own limit to the width of a column, in characters of the default font. */
export const WIDEST_CHARACTERS = 255;

/** The widest column, in pixels, of the workbooks that we write; those with a larger default font have wider ones. */
export const WIDEST_PIXELS = columnPixels(WIDEST_CHARACTERS, DIGIT_PIXELS);

/**
 * Width of a font's widest digit in whole pixels at 96 dpi, by which a workbook counts its columns' widths;
 * that of Arial 10 for a font that is not known here.
 *
 * @param points the font's size
 */
export function digitPixels(font: string, points: number): number {
  const ems = DIGIT_EMS.get(font.toLowerCase());
  return ems === undefined ? DIGIT_PIXELS : Math.max(1, Math.round((ems * points) / POINTS_PER_PIXEL));
}

/** Advance of a digit in em, of fonts that workbooks have for their default. */
const DIGIT_EMS: ReadonlyMap<string, number> = new Map([
  ['arial', 1139 / 2048],
  ['liberation sans', 1139 / 2048],
  ['calibri', 1038 / 2048],
  ['carlito', 1038 / 2048],
  ['tahoma', 1118 / 2048],
]);

const POINTS_PER_PIXEL = 0.75;

/** A row's height as the file states it, in points (72 to the inch), from pixels at 96 dpi. */
export function rowPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

/** A row's height in whole pixels at 96 dpi, from points. */
export function rowPixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}
