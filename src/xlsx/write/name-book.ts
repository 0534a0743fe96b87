import type { SheetBlueprint } from '../../core/index.ts';
import { fileNames, type NamedRange } from './sheet.ts';

/** What the names of a sheet are made of. */
type Named = Pick<SheetBlueprint, 'names' | 'print' | 'filter'>;

/** The names of all sheets so far; what many sheets have alike is kept once. */
export interface NameBook {
  readonly add: (blueprint: Named, sheetName: string) => void;
  readonly ranges: () => NamedRange[];
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
    ranges: () => sheets.flatMap(([named, sheetName]) => fileNames(named, sheetName)),
  };
}
