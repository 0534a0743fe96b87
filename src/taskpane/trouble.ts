import type { TroubleCode } from '../core/index.ts';
import { WorkbookError } from '../workbook/port.ts';

/** The key of the sentence for whatever was thrown. */
export function troubleOf(error: unknown): TroubleCode {
  return error instanceof WorkbookError ? error.code : 'unexpected';
}

/** Whether it ends as soon as the user goes on working. */
export function passesByItself(code: TroubleCode): boolean {
  return code === 'cellEditMode' || code === 'inactiveWorkbook';
}
