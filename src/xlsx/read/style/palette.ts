import { UnreadableFileError } from '../unreadable-file-error.ts';
import { type Attributes, scanXml } from '../xml-scan.ts';
import { isTrue } from '../workbook-part.ts';
import { tinted } from './tint.ts';

/** The colours that a workbook names by number: `RRGGBB`. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const RGB = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/;

/** Excel's own theme, in the order in which a colour names them: paper and ink before their seconds. */
const OFFICE_THEME =
  `FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72`.split(' ');

/** The colours 8 to 63 of the old palette (ECMA-376 part 1, 18.8.27); 0 to 7 are 8 to 15 once more. */
const OLD_PALETTE = `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000
  800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00
  00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC
  99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
  /\s+/,
);

const INDEXED: readonly string[] = [...OLD_PALETTE.slice(0, 8), ...OLD_PALETTE];

/** The window's own ink and paper. */
const SYSTEM: ReadonlyMap<number, string> = new Map([
  [64, '000000'],
  [65, 'FFFFFF'],
]);

export const OFFICE_PALETTE: Palette = { theme: OFFICE_THEME, indexed: INDEXED };

const THEME_NAMES = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/**
 * The colours of the workbook's theme, in the order in which a colour names them. One that the theme does not
 * give is Excel's own.
 *
 * @throws UnreadableFileError
 */
export function readTheme(xml: string, part: string): readonly string[] {
  const theme = [...OFFICE_THEME];
  let schemes = 0;
  let isInScheme = false;
  let index = -1;
  scanXml(xml, part, {
    open(name, attributes) {
      if (name === 'clrScheme') {
        schemes += 1;
        // What follows are schemes to choose from.
        isInScheme = schemes === 1;
      }
      if (!isInScheme) return;
      if (THEME_NAMES.includes(name)) index = THEME_NAMES.indexOf(name);
      const stated = name === 'sysClr' ? attributes.get('lastClr') : attributes.get('val');
      const colour = name === 'sysClr' || name === 'srgbClr' ? rgbOf(stated) : null;
      if (index >= 0 && colour !== null) theme[index] = colour;
    },
    close(name) {
      if (name === 'clrScheme') isInScheme = false;
    },
  });
  return theme;
}

/**
 * The old palette as a workbook's `rgbColor` elements change it.
 *
 * @throws UnreadableFileError `damaged` for more colours than it has
 */
export function changedIndexed(colours: readonly (string | undefined)[], part: string): readonly string[] {
  if (colours.length > INDEXED.length) {
    throw new UnreadableFileError('damaged', { what: 'indexed colours', part, found: colours.length });
  }
  return INDEXED.map((colour, index) => rgbOf(colours[index]) ?? colour);
}

/**
 * The colour that an element such as `<color theme="1" tint="0.5"/>` states, as `#RRGGBB`; `null` where it
 * leaves it to the program, or states none.
 */
export function colourOf(attributes: Attributes, palette: Palette): string | null {
  if (isTrue(attributes.get('auto'))) return null;
  const index = Number(attributes.get('indexed') ?? NaN);
  const rgb =
    rgbOf(attributes.get('rgb')) ??
    palette.theme[Number(attributes.get('theme') ?? NaN)] ??
    palette.indexed[index] ??
    SYSTEM.get(index);
  if (rgb === undefined) return null;
  const tint = Number(attributes.get('tint') ?? 0);
  return `#${tint === 0 ? rgb : tinted(rgb, tint)}`;
}

function rgbOf(stated: string | undefined): string | null {
  return RGB.exec(stated?.toUpperCase() ?? '')?.[1] ?? null;
}
