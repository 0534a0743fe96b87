import type { CellStyle } from '../../../core/index.ts';
import { LIMITS } from '../limits.ts';
import type { Unkept } from '../unkept.ts';
import { isTrue } from '../workbook-part.ts';
import { borderColour, isMixedBorder, NO_BORDER } from './border-look.ts';
import { cellFill, isPatterned, NO_FILL } from './fill-look.ts';
import { NO_FONT } from './font-look.ts';
import type { StylesPart } from './styles-part.ts';

/** How content lies whose alignment is left to the program. */
export type NaturalAlignment = CellStyle['horizontal'];

/** Excel's font where a workbook names none. */
const DEFAULT_FONT = { name: 'Calibri', size: 11 };
const GENERAL = 'General';
const INK = '#000000';
/** Excel's own limit, in steps. */
const MOST_INDENT = 250;

/** The looks of a workbook's cell formats, each made once. */
export class CellLooks {
  readonly #styles: StylesPart;
  readonly #numberFormats: readonly string[];
  readonly #made = new Map<string, { style: CellStyle; isWhole: boolean }>();

  /** @param numberFormats by the index of the cell format */
  constructor(styles: StylesPart, numberFormats: readonly string[]) {
    this.#styles = styles;
    this.#numberFormats = numberFormats;
  }

  /**
   * The look of a cell format; that of a plain cell for an index without one.
   *
   * @param unkept is told where a blueprint's style is not all of the look
   */
  style(format: number, natural: NaturalAlignment, unkept: Unkept): CellStyle {
    const index = format in this.#styles.formats ? format : -1;
    const key = `${String(index)} ${natural}`;
    const made = this.#made.get(key) ?? this.#make(index, natural);
    this.#made.set(key, made);
    if (!made.isWhole) unkept.add('looks');
    return made.style;
  }

  /** The font by which the workbook counts its columns' widths. */
  get defaultFont(): { readonly name: string; readonly size: number } {
    const { name, size } = this.#styles.fonts[0] ?? NO_FONT;
    return { name: name ?? DEFAULT_FONT.name, size: size ?? DEFAULT_FONT.size };
  }

  #make(index: number, natural: NaturalAlignment): { style: CellStyle; isWhole: boolean } {
    const { borders, fills, fonts, formats } = this.#styles;
    const format = formats[index];
    const font = fonts[format?.fontIndex ?? 0] ?? NO_FONT;
    const fill = fills[format?.fillIndex ?? 0] ?? NO_FILL;
    const border = borders[format?.borderIndex ?? 0] ?? NO_BORDER;
    const alignment = format?.alignment;
    const [fillColour, line] = [cellFill(fill), borderColour(border)];
    const indent = Math.min(Number(alignment?.get('indent') ?? 0), MOST_INDENT);
    const numberFormat = this.#numberFormats[index] ?? GENERAL;
    const isTurned = (alignment?.get('textRotation') ?? '0') !== '0';
    const style: CellStyle = {
      font: {
        name: font.name ?? DEFAULT_FONT.name,
        size: font.size ?? DEFAULT_FONT.size,
        ...(font.isBold && { isBold: true }),
        ...(font.isItalic && { isItalic: true }),
        colour: font.colour ?? INK,
      },
      ...(fillColour !== null && { fill: fillColour }),
      ...(line !== null && { border: line }),
      horizontal: horizontalOf(alignment?.get('horizontal'), natural),
      ...(indent >= 1 && { indent: Math.floor(indent) }),
      // Excel's own alignment, at the bottom, is that of a row no higher than its text.
      vertical: alignment?.get('vertical') === 'top' ? 'top' : 'center',
      wraps: isTrue(alignment?.get('wrapText')),
      numberFormat: numberFormat.length > LIMITS.nameLength ? GENERAL : numberFormat,
      isLocked: format?.isLocked ?? true,
    };
    return { style, isWhole: !(font.hasMore || isPatterned(fill) || isMixedBorder(border) || isTurned) };
  }
}

function horizontalOf(stated: string | undefined, natural: NaturalAlignment): CellStyle['horizontal'] {
  switch (stated) {
    case undefined:
    case 'general':
      return natural;
    case 'right':
      return 'right';
    case 'center':
    case 'centerContinuous':
    case 'distributed':
      return 'center';
    default:
      return 'left';
  }
}
