import type { Restoration, SheetContents } from '../core/index.ts';
import { queueBeside } from './beside.ts';
import { block } from './block.ts';
import { PROTECTION } from './protection.ts';
import { writtenContent } from './render-sheet.ts';
import { queueHighlights, queueValidations } from './rules.ts';
import { runExcel } from './run-excel.ts';

function queueRestoration(sheet: Excel.Worksheet, restoration: Restoration): void {
  for (const { row, column, content } of restoration.contents) {
    block(sheet, { row, column, rows: 1, columns: 1 }).formulas = [[writtenContent(content) ?? '']];
  }
  for (const { range, numberFormat, isLocked } of restoration.looks) {
    if (numberFormat !== undefined) block(sheet, range).numberFormat = formats(range, numberFormat);
    if (isLocked !== undefined) block(sheet, range).format.protection.locked = isLocked;
  }
  for (const range of restoration.unvalidated) block(sheet, range).dataValidation.clear();
  queueValidations(sheet, restoration.validations);
  for (const range of restoration.unhighlighted) block(sheet, range).conditionalFormats.clearAll();
  queueHighlights(sheet, restoration.highlights);
  for (const { row, isHidden } of restoration.rows) {
    block(sheet, { row, column: 0, rows: 1, columns: 1 }).rowHidden = isHidden;
  }
  for (const { column, isHidden } of restoration.columns) {
    block(sheet, { row: 0, column, rows: 1, columns: 1 }).columnHidden = isHidden;
  }
}

function formats({ rows, columns }: { rows: number; columns: number }, numberFormat: string): string[][] {
  return Array.from({ length: rows }, () => new Array<string>(columns).fill(numberFormat));
}

/**
 * Runs `queue` on a sheet that may be protected without a password, and leaves it as protected as `protection`
 * says: one round trip.
 *
 * @param sheet with `protection/protected` and `protection/options` loaded
 */
export async function whileOpen(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  protection: Restoration['protection'],
  queue: () => void,
): Promise<void> {
  const wasProtected = sheet.protection.protected;
  // Whoever protected the sheet chose what it allows.
  const options = wasProtected ? sheet.protection.options : PROTECTION;
  if (wasProtected) sheet.protection.unprotect();
  queue();
  const isLeftProtected = protection === 'asItWas' ? wasProtected : protection === 'on';
  if (isLeftProtected) sheet.protection.protect(options);
  try {
    await context.sync();
  } catch (error) {
    if (wasProtected) await protectAgain(context, sheet.id, options);
    throw error;
  }
}

/** A batch ends at its first failure, which may leave the sheet open. */
async function protectAgain(
  context: Excel.RequestContext,
  id: string,
  options: Excel.WorksheetProtectionOptions,
): Promise<void> {
  try {
    context.workbook.worksheets.getItem(id).protection.protect(options);
    await context.sync();
  } catch {
    // It was still protected, or cannot be: what made the batch fail is what the user must hear of.
  }
}

/** Puts back what the restoration holds: two round trips. */
export async function restoreSheet(
  id: string,
  restoration: Restoration,
  beside: SheetContents | null = null,
): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load('id,protection/protected,protection/options');
    await context.sync();
    await whileOpen(context, sheet, restoration.protection, () => {
      queueRestoration(sheet, restoration);
      queueBeside(context, beside);
    });
  });
}
