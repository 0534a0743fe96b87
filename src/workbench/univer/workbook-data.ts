import { generateRandomId, type IWorkbookData, LocaleType } from '@univerjs/core';
import { PLAIN_STYLE, type SheetBlueprint } from '../../core/index.ts';
import type { SheetReference } from '../../workbook/port.ts';
import { uniqueSheetName } from '../../workbook/sheet-name.ts';
import { univerStyle } from './cell-look.ts';
import { sheetData } from './sheet-data.ts';

/** A workbook as Univer opens it, and how its sheets are found in it, in the order of the blueprints. */
export interface OpeningWorkbook {
  readonly data: IWorkbookData;
  readonly sheets: readonly SheetReference[];
}

/** A workbook with one sheet per blueprint; what stands beside the sheets is to be attached once it is open. */
export function workbookData(blueprints: readonly SheetBlueprint[]): OpeningWorkbook {
  const sheets: SheetReference[] = [];
  for (const { sheetName } of blueprints) {
    const name = uniqueSheetName(
      sheetName,
      sheets.map((sheet) => sheet.name),
    );
    sheets.push({ id: generateRandomId(), name });
  }
  const data: IWorkbookData = {
    id: generateRandomId(),
    name: '',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    defaultStyle: univerStyle(PLAIN_STYLE),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(
      blueprints.flatMap((blueprint, index) => {
        const sheet = sheets[index];
        return sheet === undefined ? [] : [[sheet.id, sheetData(blueprint, sheet.id, sheet.name)]];
      }),
    ),
  };
  return { data, sheets };
}
