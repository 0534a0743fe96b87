import { createScoreSheet, type Edition, examples } from '../core/index.ts';
import type { SheetReference, WorkbookPort } from './port.ts';
import { type Task, UNATTENDED } from './task.ts';

/**
 * Adds the example score sheets behind all other sheets and shows the last; nothing that exists is touched.
 *
 * @returns the sheets that were added: fewer than there are examples where the task was cancelled
 * @throws WorkbookError where the workbook does not take one; those before it stay
 */
export async function insertExamples(
  port: WorkbookPort,
  edition: Edition,
  task: Task = UNATTENDED,
): Promise<readonly SheetReference[]> {
  const wanted = examples();
  const inserted: SheetReference[] = [];
  for (const { sheetName, assessment } of wanted) {
    if (task.isCancelled()) break;
    task.report({ done: inserted.length, of: wanted.length });
    inserted.push(await port.insertSheet({ ...createScoreSheet(edition, assessment), sheetName }));
  }
  return inserted;
}
