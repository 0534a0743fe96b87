import type { PrintPlan } from '../../../core/index.ts';
import { unescapeText } from '../../escapes.ts';
import { LIMITS } from '../limits.ts';
import type { Unkept } from '../unkept.ts';
import { isTrue } from '../workbook-part.ts';
import type { Attributes, XmlVisitor } from '../xml-scan.ts';
import { footerParts } from './footer.ts';

/** What a sheet's part says of the printed page; the rest of the plan are names. */
export type Page = Omit<PrintPlan, 'area' | 'titleRows' | 'titleColumns'>;

const A4 = '9';
const [SMALLEST_PERCENT, LARGEST_PERCENT] = [10, 400];
/** In inches; far more than a sheet of paper. */
const WIDEST_MARGIN = 49;

/** Excel's own, in inches. */
const USUAL_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };

/** The other texts above and below a page. */
const OTHER_TEXTS: ReadonlySet<string> = new Set([
  ...['oddHeader', 'evenHeader', 'evenFooter'],
  ...['firstHeader', 'firstFooter'],
]);

/** Gathers what a sheet's part says of the printed page. */
export class PageTaker implements XmlVisitor {
  readonly #unkept: Unkept;
  readonly #breaks = { rowBreaks: new Set<number>(), colBreaks: new Set<number>() };
  #setup: Attributes = new Map();
  #isFitted = false;
  #margins: PrintPlan['margins'] = USUAL_MARGINS;
  #footer = '';
  #reading = '';

  constructor(unkept: Unkept) {
    this.#unkept = unkept;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'pageSetUpPr') this.#isFitted = isTrue(attributes.get('fitToPage'));
    else if (name === 'pageMargins') this.#margins = marginsOf(attributes);
    else if (name === 'pageSetup') this.#setup = attributes;
    else if (name === 'brk') this.#takeBreak(attributes);
    else this.#reading = name;
  }

  text(text: string): void {
    if (this.#reading === 'oddFooter') this.#footer += text;
    else if (OTHER_TEXTS.has(this.#reading) && text.trim() !== '') this.#unkept.add('pageHeaders');
  }

  close(name: string): void {
    if (name === this.#reading) this.#reading = '';
  }

  build(): Page {
    const footer = footerParts(unescapeText(this.#footer));
    if (footer === null) this.#unkept.add('pageHeaders');
    const percent = Math.round(Number(this.#setup.get('scale') ?? 100));
    const fits = [this.#setup.get('fitToWidth') ?? '1', this.#setup.get('fitToHeight') ?? '1'];
    const isOtherFit = this.#isFitted && fits.join() !== '1,0';
    if ((this.#setup.get('paperSize') ?? A4) !== A4 || isOtherFit) this.#unkept.add('pageLayout');
    return {
      paper: 'A4',
      orientation: this.#setup.get('orientation') === 'landscape' ? 'landscape' : 'portrait',
      scale: this.#isFitted
        ? 'fitToWidth'
        : { percent: Math.max(SMALLEST_PERCENT, Math.min(LARGEST_PERCENT, percent || 100)) },
      rowBreaks: ascending(this.#breaks.rowBreaks),
      columnBreaks: ascending(this.#breaks.colBreaks),
      margins: this.#margins,
      footer: footer ?? { left: '', center: '', right: '' },
    };
  }

  #takeBreak(attributes: Attributes): void {
    // Others are where the program itself broke the page.
    if (!isTrue(attributes.get('man'))) return;
    const breaks = this.#reading === 'colBreaks' ? this.#breaks.colBreaks : this.#breaks.rowBreaks;
    const limit = this.#reading === 'colBreaks' ? LIMITS.columns : LIMITS.rows;
    // The file names the row before the break counted from one: the very row after it counted from zero.
    const after = Number(attributes.get('id'));
    const isInside = Number.isInteger(after) && after > 0 && after < limit;
    if (isInside && breaks.size < LIMITS.pageBreaks) breaks.add(after);
  }
}

function ascending(breaks: ReadonlySet<number>): readonly number[] {
  return [...breaks].sort((first, second) => first - second);
}

function marginsOf(attributes: Attributes): PrintPlan['margins'] {
  const inches = (side: keyof PrintPlan['margins']): number => {
    const stated = Number(attributes.get(side) ?? NaN);
    return stated >= 0 && stated <= WIDEST_MARGIN ? stated : USUAL_MARGINS[side];
  };
  return {
    top: inches('top'),
    bottom: inches('bottom'),
    left: inches('left'),
    right: inches('right'),
    header: inches('header'),
    footer: inches('footer'),
  };
}
