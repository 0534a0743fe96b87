import { generateRandomId } from '@univerjs/core';
import { AddConditionalRuleMutation } from '@univerjs/preset-sheets-conditional-formatting';
import { InsertSheetMutation, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';
import { AddDataValidationMutation } from '@univerjs/preset-sheets-data-validation';
import type { SheetBlueprint } from '../../core/index.ts';
import type { SheetReference } from '../../workbook/port.ts';
import { uniqueSheetName } from '../../workbook/sheet-name.ts';
import { type Book, carryOut, pagesOf, requirePage, setName } from './book.ts';
import { protect } from './locked-cells.ts';
import { sheetData } from './sheet-data.ts';
import { FILTER_NAME, PRINT_AREA_NAME } from './sheet-keepsake.ts';
import { univerHighlight, univerValidation } from './sheet-rules.ts';

/** Adds to a sheet what Univer keeps beside it: names, validations, highlights and protection. */
export function attach(book: Book, { id, name }: SheetReference, blueprint: SheetBlueprint): void {
  const unitId = book.workbook.getUnitId();
  const at = { unitId, subUnitId: id };
  const { filter } = blueprint;
  const keepsakes = [
    { name: PRINT_AREA_NAME, range: blueprint.print.area },
    ...(filter === undefined ? [] : [{ name: FILTER_NAME, range: filter }]),
  ];
  const names = blueprint.cells.length === 0 ? [] : [...blueprint.names, ...keepsakes];
  for (const each of names) setName(book, { id, name }, each.name, each.range);
  for (const [index, validation] of blueprint.validations.entries()) {
    const rule = univerValidation(`${id}-validation-${String(index)}`, validation);
    carryOut(book, AddDataValidationMutation.id, { ...at, rule, index });
  }
  // The newest rule comes first in Univer.
  for (const [index, highlight] of [...blueprint.highlights.entries()].toReversed()) {
    const rule = univerHighlight(`${id}-highlight-${String(index)}`, highlight);
    carryOut(book, AddConditionalRuleMutation.id, { ...at, rule });
  }
  if (blueprint.isProtected) {
    protect(book, requirePage(book, id));
  }
}

/**
 * Adds the blueprint's sheet behind all others and shows it. As in Excel there is nothing of it to undo: half a
 * sheet would be left.
 */
export function insertSheet(book: Book, blueprint: SheetBlueprint): SheetReference {
  const pages = pagesOf(book);
  const name = uniqueSheetName(
    blueprint.sheetName,
    pages.map(({ sheet }) => sheet.getName()),
  );
  const id = generateRandomId();
  const unitId = book.workbook.getUnitId();
  carryOut(book, InsertSheetMutation.id, {
    unitId,
    index: pages.length,
    sheet: sheetData(blueprint, id, name),
  });
  attach(book, { id, name }, blueprint);
  carryOut(book, SetWorksheetActiveOperation.id, { unitId, subUnitId: id });
  return { id, name };
}
