import type { Repair } from '../core/index.ts';
import type { WorkbookPort } from './port.ts';

/**
 * Makes one repair that the user asked for, and no other change.
 *
 * @throws WorkbookError where the cell is gone or locked; then nothing is written
 */
export async function makeRepair(port: WorkbookPort, sheetId: string, repair: Repair): Promise<void> {
  await port.editCells(sheetId, [{ name: repair.name, value: repair.value }]);
}
