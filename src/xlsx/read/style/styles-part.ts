import { LIMITS } from '../limits.ts';
import { UnreadableFileError } from '../unreadable-file-error.ts';
import { isTrue } from '../workbook-part.ts';
import { type Attributes, scanXml } from '../xml-scan.ts';
import { type BorderLook, NO_BORDER, withBorderElement } from './border-look.ts';
import { type FillLook, NO_FILL, withFillElement } from './fill-look.ts';
import { type FontLook, NO_FONT, withFontElement } from './font-look.ts';
import { OFFICE_PALETTE, type Palette, changedIndexed } from './palette.ts';

/** A cell format: which font, fill and border, and how the content lies. */
export interface CellFormat {
  readonly fontIndex: number;
  readonly fillIndex: number;
  readonly borderIndex: number;
  readonly alignment: Attributes;
  readonly isLocked: boolean;
}

/** What a conditional format makes of a cell. */
export interface HighlightLook {
  readonly font: FontLook;
  readonly fill: FillLook;
  /** Whether it changes border, number format, slant or the like too. */
  readonly hasMore: boolean;
}

/** What the workbook's styles say. */
export interface StylesPart {
  readonly fonts: readonly FontLook[];
  readonly fills: readonly FillLook[];
  readonly borders: readonly BorderLook[];
  readonly formats: readonly CellFormat[];
  readonly highlights: readonly HighlightLook[];
  readonly palette: Palette;
}

export const NO_STYLES: StylesPart = {
  fonts: [],
  fills: [],
  borders: [],
  formats: [],
  highlights: [],
  palette: OFFICE_PALETTE,
};

/** The lists of the part, and the element of each that is one item. */
const ITEMS: ReadonlyMap<string, string> = new Map([
  ['fonts', 'font'],
  ['fills', 'fill'],
  ['borders', 'border'],
  ['cellXfs', 'xf'],
  ['dxfs', 'dxf'],
]);

const NO_ATTRIBUTES: Attributes = new Map();

/** The items of a `dxf` that a highlight knows; any other is more than it can keep. */
const KNOWN: ReadonlySet<string> = new Set(['font', 'fill']);

/**
 * Reads `xl/styles.xml` but for its number formats.
 *
 * @param theme the colours of the workbook's theme
 * @throws UnreadableFileError
 */
export function readStyles(xml: string, part: string, theme: readonly string[]): StylesPart {
  const palette: Palette = { theme, indexed: readIndexed(xml, part) };
  const fonts: FontLook[] = [];
  const fills: FillLook[] = [];
  const borders: BorderLook[] = [];
  const formats: CellFormat[] = [];
  const highlights: HighlightLook[] = [];
  const lists = [fonts, fills, borders, formats, highlights];
  let list = '';
  /** The child of a `dxf` that is being read. */
  let within = '';
  let font = NO_FONT;
  let fill = NO_FILL;
  let border = NO_BORDER;
  let format: CellFormat | null = null;
  let hasMore = false;
  scanXml(xml, part, {
    open(name, attributes) {
      if (ITEMS.has(name)) list = name;
      else if (list === '') return;
      else if (name === ITEMS.get(list)) {
        [font, fill, border, within, hasMore] = [NO_FONT, NO_FILL, NO_BORDER, '', false];
        format = formatOf(attributes);
      } else if (list === 'dxfs' && within === '') {
        within = name;
        if (!KNOWN.has(name)) hasMore = true;
      } else if (list === 'fonts' || within === 'font') {
        font = withFontElement(font, name, attributes, palette);
      } else if (list === 'fills' || within === 'fill') {
        fill = withFillElement(fill, name, attributes, palette);
      } else if (list === 'borders') {
        border = withBorderElement(border, name, attributes, palette);
      } else if (format !== null && name === 'alignment') {
        format = { ...format, alignment: attributes };
      } else if (format !== null && name === 'protection') {
        format = { ...format, isLocked: isTrue(attributes.get('locked') ?? '1') };
      }
    },
    close(name) {
      if (name === list) list = '';
      if (name === within) within = '';
      if (name !== ITEMS.get(list)) return;
      if (list === 'fonts') fonts.push(font);
      else if (list === 'fills') fills.push(fill);
      else if (list === 'borders') borders.push(border);
      else if (list === 'dxfs')
        highlights.push({ font, fill, hasMore: hasMore || font.hasMore || font.isItalic });
      else if (format !== null) formats.push(format);
      if (lists.some(({ length }) => length > LIMITS.looks)) {
        throw new UnreadableFileError('tooLarge', { what: 'looks', part, limit: LIMITS.looks });
      }
    },
  });
  return { fonts, fills, borders, formats, highlights, palette };
}

function formatOf(attributes: Attributes): CellFormat {
  return {
    fontIndex: Number(attributes.get('fontId') ?? 0),
    fillIndex: Number(attributes.get('fillId') ?? 0),
    borderIndex: Number(attributes.get('borderId') ?? 0),
    alignment: NO_ATTRIBUTES,
    isLocked: true,
  };
}

/** The old palette stands at the end of the part, after all that names its colours. */
function readIndexed(xml: string, part: string): readonly string[] {
  const colours: (string | undefined)[] = [];
  if (xml.includes('rgbColor')) {
    scanXml(xml, part, {
      open(name, attributes) {
        if (name === 'rgbColor' && colours.length <= LIMITS.looks) colours.push(attributes.get('rgb'));
      },
    });
  }
  return changedIndexed(colours, part);
}
