import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { type CellStyle, PLAIN_STYLE } from '../../core/index.ts';

/** One of Excel's steps of indent, in pixels. */
const INDENT_PIXELS = 9;

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const GENERAL = 'General';

/** A blueprint's look of a cell, for Univer; whether it is locked is not part of it. */
export function univerStyle(style: CellStyle): IStyleData {
  const { font, fill, border, indent = 0 } = style;
  const line = border === undefined ? null : { s: BorderStyleTypes.THIN, cl: { rgb: border } };
  const space = indent * INDENT_PIXELS;
  return {
    ff: font.name,
    fs: font.size,
    cl: { rgb: font.colour },
    ht: HORIZONTAL[style.horizontal],
    vt: style.vertical === 'top' ? VerticalAlign.TOP : VerticalAlign.MIDDLE,
    tb: style.wraps ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(font.isBold === true && { bl: BooleanNumber.TRUE }),
    ...(font.isItalic === true && { it: BooleanNumber.TRUE }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(line !== null && { bd: { t: line, r: line, b: line, l: line } }),
    ...(space > 0 && { pd: style.horizontal === 'right' ? { r: space } : { l: space } }),
    ...(style.numberFormat !== GENERAL && { n: { pattern: style.numberFormat } }),
  };
}

/** The number format of a cell. */
export function numberFormatOf(style: Nullable<IStyleData>): string {
  return style?.n?.pattern ?? GENERAL;
}

function horizontalOf(align: Nullable<HorizontalAlign>, isNumber: boolean): CellStyle['horizontal'] {
  switch (align) {
    case HorizontalAlign.LEFT:
      return 'left';
    case HorizontalAlign.CENTER:
      return 'center';
    case HorizontalAlign.RIGHT:
      return 'right';
    default:
      return isNumber ? 'right' : 'left';
  }
}

const HEX = /^#[0-9A-F]{6}$/i;
const RGB = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})/;

/** A colour of Univer's as `#RRGGBB`; `null` for none and for what is no colour. */
function colourOf(rgb: Nullable<string>): string | null {
  if (rgb === null || rgb === undefined) return null;
  if (HEX.test(rgb)) return rgb.toUpperCase();
  const match = RGB.exec(rgb);
  if (match === null) return null;
  const hex = match.slice(1, 4).map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'));
  return `#${hex.join('').toUpperCase()}`;
}

/** Univer's look of a cell, for a blueprint: what {@link univerStyle} made comes back the same. */
export function cellStyle(
  style: Nullable<IStyleData>,
  { isNumber, isLocked }: { readonly isNumber: boolean; readonly isLocked: boolean },
): CellStyle {
  const fill = colourOf(style?.bg?.rgb);
  const { t, r, b, l } = style?.bd ?? {};
  const border = colourOf((t ?? r ?? b ?? l)?.cl.rgb);
  const horizontal = horizontalOf(style?.ht, isNumber);
  const indent = Math.round(((horizontal === 'right' ? style?.pd?.r : style?.pd?.l) ?? 0) / INDENT_PIXELS);
  return {
    font: {
      name: style?.ff ?? PLAIN_STYLE.font.name,
      size: style?.fs ?? PLAIN_STYLE.font.size,
      ...(style?.bl === BooleanNumber.TRUE && { isBold: true }),
      ...(style?.it === BooleanNumber.TRUE && { isItalic: true }),
      colour: colourOf(style?.cl?.rgb) ?? PLAIN_STYLE.font.colour,
    },
    ...(fill !== null && { fill }),
    ...(border !== null && { border }),
    horizontal,
    ...(indent > 0 && { indent }),
    vertical: style?.vt === VerticalAlign.TOP ? 'top' : 'center',
    wraps: style?.tb === WrapStrategy.WRAP,
    numberFormat: numberFormatOf(style),
    isLocked,
  };
}
