import type { SheetBlueprint } from '../core/index.ts';
import type { SheetReference } from '../workbook/port.ts';
import { uniqueSheetName } from '../workbook/sheet-name.ts';
import { excelCode } from './excel-errors.ts';
import { queueSheet } from './render-sheet.ts';
import { hasArrived, isAnswered, runExcel } from './run-excel.ts';

/** Chart sheets have names too, and are not among the worksheets; and a co-author may be quicker. */
const MOST_ATTEMPTS = 3;

/** Whoever uses the sheet may widen columns and rows to read it. */
const PROTECTION: Excel.WorksheetProtectionOptions = { allowFormatColumns: true, allowFormatRows: true };

/** Takes away a sheet that was begun and could not be finished. */
async function discard(context: Excel.RequestContext, id: string): Promise<void> {
  try {
    context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  } catch {
    // What made the insertion fail is what the user must hear of.
  }
}

async function insert(
  context: Excel.RequestContext,
  blueprint: SheetBlueprint,
  taken: readonly string[],
  attempt: number,
): Promise<SheetReference> {
  const name = uniqueSheetName(blueprint.sheetName, taken);
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheet = context.workbook.worksheets.add(name);
  sheet.load('id,name');
  queueSheet(sheet, blueprint);
  sheet.activate();
  // Protection comes last: where it is refused, the answer before it says that the sheet is complete without.
  const nameCount = sheet.names.getCount();
  if (blueprint.isProtected) sheet.protection.protect(PROTECTION);
  try {
    await context.sync();
  } catch (error) {
    const isBegun = hasArrived(() => sheet.id);
    if (!isBegun && excelCode(error) === 'ItemAlreadyExists' && attempt < MOST_ATTEMPTS) {
      return insert(context, blueprint, [...taken, name], attempt + 1);
    }
    if (!isAnswered(nameCount)) {
      if (isBegun) await discard(context, sheet.id);
      throw error;
    }
  }
  return { id: sheet.id, name: sheet.name };
}

/**
 * Adds the blueprint's sheet behind all others and shows it: two round trips. Fails with a WorkbookError and then
 * leaves nothing behind; a protection that Excel refuses is no failure.
 */
export async function insertSheet(blueprint: SheetBlueprint): Promise<SheetReference> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const taken = sheets.items.map(({ name }) => name);
    return insert(context, blueprint, taken, 1);
  });
}
