import type { ColumnPlan } from '../../../core/index.ts';
import { columnPixels, digitPixels, WIDEST_CHARACTERS, WIDEST_PIXELS } from '../../lengths.ts';
import { LIMITS } from '../limits.ts';
import type { Unkept } from '../unkept.ts';
import { isTrue } from '../workbook-part.ts';
import type { Attributes, XmlVisitor } from '../xml-scan.ts';
import type { Extent } from './extent.ts';

interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly isHidden: boolean;
  /** Whether the columns differ from those of which nothing is said. */
  readonly isStated: boolean;
}

/** Characters of a column of which nothing is said, and the pixels around them. */
const [USUAL_CHARACTERS, PADDING] = [8, 5];

/** Gathers the widths of a sheet's columns. */
export class ColumnsTaker implements XmlVisitor {
  readonly #digit: number;
  readonly #unkept: Unkept;
  readonly #spans: ColumnSpan[] = [];
  #usual: number;

  /** @param font the workbook's default font, by whose digits widths are counted */
  constructor(font: { readonly name: string; readonly size: number }, unkept: Unkept) {
    this.#digit = digitPixels(font.name, font.size);
    this.#unkept = unkept;
    this.#usual = usualPixels(USUAL_CHARACTERS, this.#digit);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'sheetFormatPr') {
      const base = Number(attributes.get('baseColWidth') ?? USUAL_CHARACTERS);
      const usual = base > 0 && base <= WIDEST_CHARACTERS ? usualPixels(base, this.#digit) : this.#usual;
      this.#usual = this.#pixels(attributes.get('defaultColWidth')) ?? usual;
    }
    if (name === 'col') this.#take(attributes);
  }

  /**
   * The columns from A on, up to the last that is used or about which something is said.
   *
   * @param used of the sheet's cells
   * @param kept beyond which nothing is
   */
  build(used: Extent, kept: Extent): readonly ColumnPlan[] {
    const stated = this.#spans.filter(({ first, isStated }) => isStated && first < kept.columns);
    const length = stated.reduce(
      (most, { last }) => Math.max(most, Math.min(last + 1, kept.columns)),
      used.columns,
    );
    const columns: ColumnPlan[] = Array.from({ length }, () => ({ width: this.#usual }));
    for (const { first, last, width, isHidden } of this.#spans) {
      columns.fill(isHidden ? { width, isHidden } : { width }, first, last + 1);
    }
    return columns;
  }

  #take(attributes: Attributes): void {
    const first = Number(attributes.get('min')) - 1;
    const last = Math.min(Number(attributes.get('max')), LIMITS.columns) - 1;
    // Spans follow one another; what goes back is damage, and would cost time.
    const isNext = Number.isInteger(first) && first > (this.#spans.at(-1)?.last ?? -1) && last >= first;
    if (!isNext) return;
    const isHidden = isTrue(attributes.get('hidden'));
    const width = this.#pixels(attributes.get('width')) ?? this.#usual;
    const isStated = isHidden || isTrue(attributes.get('customWidth'));
    this.#spans.push({ first, last, width, isHidden, isStated });
    if (Number(attributes.get('outlineLevel') ?? 0) > 0) this.#unkept.add('outlines');
    if (Number(attributes.get('style') ?? 0) > 0) this.#unkept.add('looks');
  }

  /** A stated width in whole pixels; `null` for none, or for that of a column pressed flat. */
  #pixels(characters: string | undefined): number | null {
    const pixels = columnPixels(Math.min(Number(characters ?? 0), WIDEST_CHARACTERS), this.#digit);
    if (pixels > WIDEST_PIXELS) this.#unkept.add('looks');
    return pixels > 0 ? Math.min(pixels, WIDEST_PIXELS) : null;
  }
}

/** Excel makes the usual width a multiple of eight pixels. */
function usualPixels(characters: number, digit: number): number {
  return Math.ceil((characters * digit + PADDING) / 8) * 8;
}
