/**
 * A colour made lighter or darker by changing its lightness alone (ECMA-376 part 1, 18.8.19).
 *
 * @param rgb `RRGGBB`
 * @param tint from -1, black, over 0, no change, to 1, white; beyond is taken for the end, no number for 0
 */
export function tinted(rgb: string, tint: number): string {
  const change = Number.isNaN(tint) ? 0 : Math.max(-1, Math.min(1, tint));
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const wanted = change < 0 ? lightness * (1 + change) : lightness * (1 - change) + change;
  // Hue and saturation stay: each part keeps its share of the span between the darkest and the brightest.
  const span = most === least ? 0 : ((most - least) * spread(wanted)) / spread(lightness);
  const darkest = wanted - span / 2;
  return [red, green, blue]
    .map((part) => darkest + (most === least ? 0 : ((part - least) / (most - least)) * span))
    .map((part) => Math.round(Math.max(0, Math.min(1, part)) * 255))
    .map((part) => part.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

/** How far apart the darkest and the brightest part can be at a lightness. */
function spread(lightness: number): number {
  return 1 - Math.abs(2 * lightness - 1);
}
