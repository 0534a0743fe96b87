import type { SheetBlueprint, SheetContents } from '../core/index.ts';
import type { SheetReference } from '../workbook/port.ts';
import { uniqueSheetName } from '../workbook/sheet-name.ts';
import { queueBeside } from './beside.ts';
import { queueCharts } from './charts.ts';
import { excelCode } from './excel-errors.ts';
import { queuePrintLayout } from './print-layout.ts';
import { PROTECTION } from './protection.ts';
import { queueSheet } from './render-sheet.ts';
import { hasArrived, isAnswered, runExcel } from './run-excel.ts';

/** Chart sheets have names too, and are not among the worksheets; and a co-author may be quicker. */
const MOST_ATTEMPTS = 3;

/** One more thing to do with a sheet after a batch has failed; if it fails as well, that is not worth a word. */
async function attemptLater(
  context: Excel.RequestContext,
  id: string,
  act: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  try {
    act(context.workbook.worksheets.getItemOrNullObject(id));
    await context.sync();
  } catch {
    // What made the batch fail is what the user must hear of.
  }
}

async function insert(
  context: Excel.RequestContext,
  blueprint: SheetBlueprint,
  beside: SheetContents | null,
  taken: readonly string[],
  attempt: number,
): Promise<SheetReference> {
  const name = uniqueSheetName(blueprint.sheetName, taken);
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheet = context.workbook.worksheets.add(name);
  sheet.load('id,name');
  queueSheet(sheet, blueprint);
  sheet.activate();
  queueBeside(context, beside);
  // Charts and protection can fail where the build or a policy refuses them, the layout where no printer is set up.
  // None is worth losing the sheet for: they come last, each behind a question whose answer says that all before it
  // is done.
  const isMade = sheet.names.getCount();
  queueCharts(sheet, blueprint.charts ?? []);
  const isDrawn = sheet.names.getCount();
  queuePrintLayout(sheet, blueprint.print);
  const isLaidOut = sheet.names.getCount();
  if (blueprint.isProtected) sheet.protection.protect(PROTECTION);
  try {
    await context.sync();
  } catch (error) {
    const isBegun = hasArrived(() => sheet.id);
    if (!isBegun && excelCode(error) === 'ItemAlreadyExists' && attempt < MOST_ATTEMPTS) {
      return insert(context, blueprint, beside, [...taken, name], attempt + 1);
    }
    if (!isAnswered(isMade)) {
      if (isBegun) await attemptLater(context, sheet.id, (begun) => begun.delete());
      throw error;
    }
    if (!isAnswered(isDrawn)) {
      await attemptLater(context, sheet.id, (made) => queuePrintLayout(made, blueprint.print));
    }
    if (blueprint.isProtected && !isAnswered(isLaidOut)) {
      await attemptLater(context, sheet.id, (made) => made.protection.protect(PROTECTION));
    }
  }
  return { id: sheet.id, name: sheet.name };
}

/**
 * Adds the blueprint's sheet behind all others and shows it: two round trips. Fails with a WorkbookError and then
 * leaves nothing behind; a chart, a print layout or a protection that Excel refuses is no failure.
 */
export async function insertSheet(
  blueprint: SheetBlueprint,
  beside: SheetContents | null = null,
): Promise<SheetReference> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const taken = sheets.items.map(({ name }) => name);
    return insert(context, blueprint, beside, taken, 1);
  });
}
