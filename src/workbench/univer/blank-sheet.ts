import type { Language, SheetBlueprint } from '../../core/index.ts';
import { NEW_SHEET_PRINT, TAB_COLOUR } from './sheet-keepsake.ts';

const NAMES = { th: 'แผ่นที่ 1', en: 'Sheet 1' } as const;

/** A sheet with nothing on it. */
export function blankSheet(language: Language): SheetBlueprint {
  return {
    sheetName: NAMES[language],
    columns: [],
    rowHeights: [],
    cells: [],
    styles: {},
    merges: [],
    validations: [],
    highlights: [],
    names: [],
    freeze: { rows: 0, columns: 0 },
    tabColour: TAB_COLOUR,
    print: NEW_SHEET_PRINT,
    isProtected: false,
  };
}
