import type { TroubleCode } from '../core/index.ts';
import { WorkbookError } from '../workbook/port.ts';

/** Excel's error codes, which are the same in every language; its messages are not, and are never shown. */
const CODES: ReadonlyMap<string, TroubleCode> = new Map([
  ['InvalidOperationInCellEditMode', 'cellEditMode'],
  ['AccessDenied', 'accessDenied'],
  ['ReadOnlyWorkbook', 'accessDenied'],
  ['InactiveWorkbook', 'inactiveWorkbook'],
  ['ItemNotFound', 'sheetNotFound'],
  ['RequestPayloadSizeLimitExceeded', 'payloadTooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'payloadTooLarge'],
  ['ApiNotFound', 'notSupported'],
  ['ApiNotAvailable', 'notSupported'],
  ['ConnectionFailure', 'connectionLost'],
  ['Timeout', 'connectionLost'],
  ['InvalidOrTimedOutSession', 'connectionLost'],
  ['ServiceNotAvailable', 'connectionLost'],
  ['Unauthenticated', 'connectionLost'],
  ['NotImplemented', 'notSupported'],
  ['UnsupportedFeature', 'notSupported'],
  ['UnsupportedOperation', 'notSupported'],
  ['UnsupportedSheet', 'notSupported'],
  ['UndoNotSupported', 'notSupported'],
  ['ActivityLimitReached', 'busy'],
  ['Conflict', 'busy'],
  ['RequestAborted', 'busy'],
  ['TooManyRequests', 'busy'],
  ['ItemAlreadyExists', 'nameTaken'],
  ['MergedRangeConflict', 'mergedCells'],
]);

/** Excel's code for an error; `null` for an error that is not Excel's. */
export function excelCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** Any error that came up at the Excel edge, as one of the port's; the first error stays its cause. */
export function workbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  return new WorkbookError(CODES.get(excelCode(error) ?? '') ?? 'unexpected', { cause: error });
}
