import type { SheetBlueprint } from '../../core/index.ts';
import { escapeMarkup } from '../escapes.ts';
import { PackedGradually, unpacked } from './packed-gradually.ts';
import type { PackedPart } from './packed-parts.ts';
import { fileNames } from './sheet.ts';

/** What the names of a sheet are made of. */
type Named = Pick<SheetBlueprint, 'names' | 'print' | 'filter'>;

/** The names of all sheets so far; what many sheets have alike is kept once. */
export interface NameBook {
  /** Of the sheet that comes after those before. */
  readonly add: (blueprint: Named, sheetName: string) => void;
  /** The workbook's part with the names, of one that was written without. */
  readonly workbook: (part: PackedPart) => Omit<PackedPart, 'path'>;
}

function namesOf(named: Named, sheetName: string, sheet: number): string {
  return fileNames(named, sheetName)
    .map(
      ({ name, range }) =>
        `<definedName name="${name}" localSheetId="${String(sheet)}">${escapeMarkup(range)}</definedName>`,
    )
    .join('');
}

/** An empty book of names. */
export function createNameBook(): NameBook {
  const kinds = new Map<string, Named>();
  const sheets: (readonly [Named, string])[] = [];
  return {
    add: ({ names, print, filter }, sheetName) => {
      const own: Named = { names, print, ...(filter !== undefined && { filter }) };
      const key = JSON.stringify(own);
      const named = kinds.get(key) ?? own;
      kinds.set(key, named);
      sheets.push([named, sheetName]);
    },
    workbook: (part) => {
      const [head = '', foot = ''] = unpacked(part).split(/(?<=<\/sheets>)/);
      const whole = new PackedGradually();
      whole.add(`${head}<definedNames>`);
      for (const [index, [named, sheetName]] of sheets.entries()) whole.add(namesOf(named, sheetName, index));
      whole.add(`</definedNames>${foot}`);
      return whole.end();
    },
  };
}
