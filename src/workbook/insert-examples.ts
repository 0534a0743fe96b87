import { createScoreSheet, type Edition, examples } from '../core/index.ts';
import type { SheetReference, WorkbookPort } from './port.ts';

/**
 * Adds the example score sheets behind all other sheets and shows the last; nothing that exists is touched.
 *
 * @throws WorkbookError where the workbook does not take one; those before it stay
 */
export async function insertExamples(
  port: WorkbookPort,
  edition: Edition,
): Promise<readonly SheetReference[]> {
  const inserted: SheetReference[] = [];
  for (const { sheetName, assessment } of examples()) {
    inserted.push(await port.insertSheet({ ...createScoreSheet(edition, assessment), sheetName }));
  }
  return inserted;
}
