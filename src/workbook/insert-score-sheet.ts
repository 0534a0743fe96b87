import { type Assessment, createScoreSheet, type Edition } from '../core/index.ts';
import type { SheetReference, WorkbookPort } from './port.ts';

/**
 * Adds a score sheet behind all other sheets and shows it; nothing that exists is touched.
 *
 * @throws WorkbookError where the workbook does not take it; then nothing of it stays behind
 */
export async function insertScoreSheet(
  port: WorkbookPort,
  edition: Edition,
  assessment: Assessment,
): Promise<SheetReference> {
  return port.insertSheet(createScoreSheet(edition, assessment));
}
