import type { Attributes } from '../xml-scan.ts';
import { type Palette, colourOf } from './palette.ts';

/** What a `<fill>` says. */
export interface FillLook {
  /** `solid`, `none`, a pattern's name; `gradient`; `null` where nothing is said. */
  readonly pattern: string | null;
  readonly foreground: string | null;
  readonly background: string | null;
}

export const NO_FILL: FillLook = { pattern: null, foreground: null, background: null };

/** The fill as one more element within `<fill>` makes it. */
export function withFillElement(
  fill: FillLook,
  name: string,
  attributes: Attributes,
  palette: Palette,
): FillLook {
  switch (name) {
    case 'patternFill':
      return { ...fill, pattern: attributes.get('patternType') ?? null };
    case 'gradientFill':
      return { ...fill, pattern: 'gradient' };
    case 'fgColor':
      return { ...fill, foreground: colourOf(attributes, palette) };
    case 'color':
      // The first of a gradient's colours stands for all.
      return { ...fill, foreground: fill.foreground ?? colourOf(attributes, palette) };
    case 'bgColor':
      return { ...fill, background: colourOf(attributes, palette) };
    default:
      return fill;
  }
}

/** The one colour of a cell's fill; of a pattern's two, that of its strokes. `null` for none. */
export function cellFill(fill: FillLook): string | null {
  return fill.pattern === null || fill.pattern === 'none' ? null : fill.foreground;
}

/** Whether one colour is not all that a cell's fill shows. */
export function isPatterned(fill: FillLook): boolean {
  return fill.pattern !== null && fill.pattern !== 'none' && fill.pattern !== 'solid';
}

/** The one colour of a conditional format's fill. A solid one has it as its background, other than in a cell. */
export function highlightFill(fill: FillLook): string | null {
  return fill.pattern === 'none' ? null : (fill.background ?? fill.foreground);
}
