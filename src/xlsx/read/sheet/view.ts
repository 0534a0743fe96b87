import type { CellRange, LinkPlan, SheetBlueprint, UnkeptPart } from '../../../core/index.ts';
import { LIMITS } from '../limits.ts';
import { type Palette, colourOf } from '../style/palette.ts';
import type { Unkept } from '../unkept.ts';
import { isTrue } from '../workbook-part.ts';
import type { Attributes, XmlVisitor } from '../xml-scan.ts';
import type { AreaCount } from './areas.ts';

/** The colour of a tab that has none: a blueprint has to name one. */
const PLAIN_TAB = '#FFFFFF';

/** Elements of a sheet's part that say of themselves what is not kept. */
const UNKEPT_ELEMENTS: ReadonlyMap<string, UnkeptPart> = new Map([
  ['autoFilter', 'filters'],
  ['protectedRange', 'protectionDetails'],
  ['oleObject', 'embeddedObjects'],
  ['control', 'embeddedObjects'],
  ['picture', 'pictures'],
  ['legacyDrawingHF', 'pageHeaders'],
]);

/** The same of extensions. */
const UNKEPT_EXTENSIONS: ReadonlyMap<string, UnkeptPart> = new Map([
  ['dataValidation', 'otherValidations'],
  ['conditionalFormatting', 'otherHighlights'],
  ['sparklineGroup', 'sparklines'],
  ['slicer', 'pivotTables'],
  ['control', 'embeddedObjects'],
]);

/** The attributes by which a protected sheet has a password. */
const PASSWORDS = ['password', 'hashValue'];

/** Gathers what a sheet's part says of the whole sheet; `open` throws UnreadableFileError `tooLarge`. */
export class ViewTaker implements XmlVisitor {
  readonly merges: CellRange[] = [];
  readonly links: LinkPlan[] = [];
  readonly #palette: Palette;
  readonly #count: AreaCount;
  readonly #unkept: Unkept;
  tabColour: string = PLAIN_TAB;
  freeze: SheetBlueprint['freeze'] = { rows: 0, columns: 0 };
  isProtected = false;
  /** In points; `undefined` where not stated. */
  defaultHeight: string | undefined;

  constructor(palette: Palette, count: AreaCount, unkept: Unkept) {
    this.#palette = palette;
    this.#count = count;
    this.#unkept = unkept;
  }

  open(name: string, attributes: Attributes): void {
    const unkept = UNKEPT_ELEMENTS.get(name);
    if (unkept !== undefined) this.#unkept.add(unkept);
    switch (name) {
      case 'tabColor':
        this.tabColour = colourOf(attributes, this.#palette) ?? PLAIN_TAB;
        break;
      case 'pane':
        if ((attributes.get('state') ?? 'split').startsWith('frozen')) this.freeze = frozenPart(attributes);
        break;
      case 'sheetFormatPr':
        this.defaultHeight = attributes.get('defaultRowHeight');
        if (isTrue(attributes.get('zeroHeight'))) this.#unkept.add('hiddenRows');
        break;
      case 'sheetProtection':
        this.isProtected = isTrue(attributes.get('sheet'));
        if (PASSWORDS.some((password) => attributes.has(password))) this.#unkept.add('protectionDetails');
        break;
      case 'hyperlink':
        this.#takeLink(attributes);
        break;
      case 'mergeCell':
        for (const area of this.#count.read(attributes.get('ref') ?? '')) {
          if (area.rows > 1 || area.columns > 1) this.merges.push(area);
        }
    }
  }

  /** Links that leave the workbook are not kept, nor what cannot be written as it is read. */
  #takeLink(attributes: Attributes): void {
    const to = attributes.get('location') ?? '';
    const areas = this.#count.read(attributes.get('ref') ?? '');
    const isKept = to !== '' && !/\s/.test(to.replaceAll(' ', '')) && !attributes.has('id');
    if (!isKept || areas.length === 0) this.#unkept.add('links');
    else for (const { row, column } of areas) this.links.push({ row, column, to });
  }

  passOver(name: string): void {
    const unkept = UNKEPT_EXTENSIONS.get(name);
    if (unkept !== undefined) this.#unkept.add(unkept);
  }
}

function frozenPart(attributes: Attributes): SheetBlueprint['freeze'] {
  const whole = (stated: string | undefined, limit: number): number => {
    const lines = Math.floor(Number(stated ?? 0));
    return lines > 0 ? Math.min(lines, limit - 1) : 0;
  };
  return {
    rows: whole(attributes.get('ySplit'), LIMITS.rows),
    columns: whole(attributes.get('xSplit'), LIMITS.columns),
  };
}
