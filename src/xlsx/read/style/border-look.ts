import type { Attributes } from '../xml-scan.ts';
import { type Palette, colourOf } from './palette.ts';

interface Side {
  readonly style: string;
  readonly colour: string;
}

/** What a `<border>` says. */
export interface BorderLook {
  readonly sides: readonly Side[];
  readonly hasDiagonal: boolean;
}

export const NO_BORDER: BorderLook = { sides: [], hasDiagonal: false };

const SIDES: ReadonlySet<string> = new Set(['left', 'right', 'top', 'bottom', 'start', 'end']);
const INK = '#000000';

/** The border as one more element within `<border>` makes it. */
export function withBorderElement(
  border: BorderLook,
  name: string,
  attributes: Attributes,
  palette: Palette,
): BorderLook {
  const style = attributes.get('style') ?? 'none';
  if (name === 'diagonal') return { ...border, hasDiagonal: style !== 'none' };
  if (SIDES.has(name) && style !== 'none' && border.sides.length < 4) {
    return { ...border, sides: [...border.sides, { style, colour: INK }] };
  }
  const last = border.sides.at(-1);
  const colour = name === 'color' && !border.hasDiagonal ? colourOf(attributes, palette) : null;
  // A side's colour follows the side.
  if (last === undefined || colour === null) return border;
  return { ...border, sides: [...border.sides.slice(0, -1), { ...last, colour }] };
}

/** The one colour that stands for all sides: that of the first. `null` without any. */
export function borderColour({ sides }: BorderLook): string | null {
  return sides[0]?.colour ?? null;
}

/** Whether the border is anything but none, or thin lines of one colour all round. */
export function isMixedBorder({ sides, hasDiagonal }: BorderLook): boolean {
  if (hasDiagonal) return true;
  const isEven = sides.every(({ style, colour }) => style === 'thin' && colour === sides[0]?.colour);
  return sides.length > 0 && !(sides.length === 4 && isEven);
}
