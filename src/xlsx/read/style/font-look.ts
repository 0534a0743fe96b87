import { unescapeText } from '../../escapes.ts';
import { LIMITS } from '../limits.ts';
import type { Attributes } from '../xml-scan.ts';
import { isTrue } from '../workbook-part.ts';
import { type Palette, colourOf } from './palette.ts';

/** What a `<font>` says. */
export interface FontLook {
  readonly name: string | null;
  /** In points. */
  readonly size: number | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly colour: string | null;
  /** Whether it is underlined, struck out, raised or lowered too. */
  readonly hasMore: boolean;
}

/** Excel's own limits, in points. */
const [SMALLEST, LARGEST] = [1, 409];

export const NO_FONT: FontLook = {
  name: null,
  size: null,
  isBold: false,
  isItalic: false,
  colour: null,
  hasMore: false,
};

/** The font as one more element within `<font>` makes it. */
export function withFontElement(
  font: FontLook,
  name: string,
  attributes: Attributes,
  palette: Palette,
): FontLook {
  const value = attributes.get('val');
  const isOn = value === undefined || isTrue(value);
  switch (name) {
    case 'name': {
      const fontName = unescapeText(value ?? '');
      return { ...font, name: fontName === '' || fontName.length > LIMITS.nameLength ? null : fontName };
    }
    case 'sz': {
      const size = Number(value);
      return { ...font, size: size >= SMALLEST && size <= LARGEST ? size : null };
    }
    case 'b':
      return { ...font, isBold: isOn };
    case 'i':
      return { ...font, isItalic: isOn };
    case 'color':
      return { ...font, colour: colourOf(attributes, palette) };
    case 'strike':
      return { ...font, hasMore: font.hasMore || isOn };
    case 'u':
      return { ...font, hasMore: font.hasMore || value !== 'none' };
    case 'vertAlign':
      return { ...font, hasMore: font.hasMore || value !== 'baseline' };
    default:
      return font;
  }
}
