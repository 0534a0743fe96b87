import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle, Highlight } from '../../core/index.ts';

/** The Thai character set and the family of fonts without serifs, by which Excel replaces a missing font. */
const THAI_CHARSET = 222;
const SANS_SERIF = 2;

/** A cell's look as hucre takes it. */
export function fileStyle(style: CellStyle): FileStyle {
  const side = style.border === undefined ? undefined : { style: 'thin' as const, color: rgb(style.border) };
  return {
    font: {
      name: style.font.name,
      size: style.font.size,
      ...(style.font.isBold === true && { bold: true }),
      ...(style.font.isItalic === true && { italic: true }),
      color: rgb(style.font.colour),
      charset: THAI_CHARSET,
      family: SANS_SERIF,
    },
    ...(style.fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(style.fill) },
    }),
    ...(side !== undefined && { border: { top: side, right: side, bottom: side, left: side } }),
    alignment: {
      horizontal: style.horizontal,
      ...(style.indent === undefined ? {} : { indent: style.indent }),
      vertical: style.vertical,
      ...(style.wraps && { wrapText: true }),
    },
    ...(style.numberFormat !== 'General' && { numFmt: style.numberFormat }),
    protection: { locked: style.isLocked },
  };
}

/** The look of a conditional format. Its fill colour is the pattern's background, other than in a cell. */
export function highlightStyle(look: Highlight['look']): FileStyle {
  return {
    font: { color: rgb(look.colour), ...(look.isBold && { bold: true }) },
    fill: { type: 'pattern', pattern: 'solid', bgColor: rgb(look.fill) },
  };
}

/** A colour `#RRGGBB` as hucre takes it. */
export function rgb(colour: string): { readonly rgb: string } {
  return { rgb: colour.slice(1).toUpperCase() };
}
