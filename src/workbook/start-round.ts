import { createRoundSheet, type Edition, readScoreSheet, type Round } from '../core/index.ts';
import { type SheetReference, WorkbookError, type WorkbookPort } from './port.ts';

/**
 * Starts a new round from a score sheet as it stands now: adds a sheet with its facts and without its scores behind
 * all other sheets. The score sheet itself is not touched.
 *
 * @param round the new round; `null` leaves it open
 * @throws WorkbookError where the sheet is gone or the workbook does not take the new one
 */
export async function startRound(
  port: WorkbookPort,
  edition: Edition,
  sheetId: string,
  round: Round | null,
): Promise<SheetReference> {
  const source = await port.readSheet(sheetId);
  if (source === null) throw new WorkbookError('sheetNotFound');
  return port.insertSheet(createRoundSheet(edition, readScoreSheet(edition, source).assessment, round));
}
