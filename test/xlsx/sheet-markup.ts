import type { SheetBlueprint } from '../../src/core/index.ts';
import { type WorkbookContents, readSheets } from '../../src/xlsx/read-sheets.ts';
import { type Parts, smallestParts, zipParts } from './package.ts';

/** The one sheet of a workbook, and what the workbook cannot keep. */
export type OnlySheet = SheetBlueprint & Pick<WorkbookContents, 'unkept'>;

/** The one sheet that a file holds. */
export function onlySheet(bytes: Uint8Array): OnlySheet {
  const { sheets, unkept } = readSheets(bytes);
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('No sheet.');
  return { ...sheet, unkept };
}

/** A sheet's rows, and the markup before and after them. */
export interface SheetMarkup {
  readonly data?: string;
  readonly before?: string;
  readonly after?: string;
}

/** A workbook with such a sheet, other parts being added or changed. */
export function markupWorkbook(sheet: SheetMarkup, parts: Parts = {}): Uint8Array {
  const { data = '', before = '', after = '' } = sheet;
  return zipParts({
    ...smallestParts(''),
    'xl/worksheets/sheet1.xml': `<worksheet>${before}<sheetData>${data}</sheetData>${after}</worksheet>`,
    ...parts,
  });
}

/** What the sheet of such a workbook reads as. */
export function read(markup: SheetMarkup, parts: Parts = {}): OnlySheet {
  return onlySheet(markupWorkbook(markup, parts));
}

/** The workbook's styles. */
export function styles(markup: string): Parts {
  return { 'xl/styles.xml': `<styleSheet>${markup}</styleSheet>` };
}

/** The workbook's own part with these names. */
export function workbook(names: string, properties = ''): Parts {
  return {
    'xl/workbook.xml': `<workbook>${properties}<sheets><sheet name="ก ข" sheetId="7" id="rId1"/></sheets><definedNames>${names}</definedNames></workbook>`,
  };
}
