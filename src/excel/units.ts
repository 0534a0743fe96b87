/** At 96 dots per inch a pixel is three quarters of a point. */
const POINTS_PER_PIXEL = 0.75;

/** Excel's row heights and column widths are in points, a blueprint's in pixels at 96 dpi. */
export function pointsFromPixels(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}
