import { excelCode, workbookError } from '../../src/excel/excel-errors.ts';
import { WorkbookError } from '../../src/workbook/port.ts';
import { openExcel } from './open-excel.ts';

/** The error that the client throws when the host answers with the code. */
async function clientError(code: string): Promise<unknown> {
  const { faults } = openExcel();
  faults.failAction(code, () => true);
  return Excel.run(async (context) => {
    context.workbook.worksheets.load('items/id');
    await context.sync();
  }).catch((error: unknown) => error);
}

describe('an error of Excel', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'cellEditMode'],
    ['AccessDenied', 'accessDenied'],
    ['InactiveWorkbook', 'inactiveWorkbook'],
    ['ItemNotFound', 'sheetNotFound'],
    ['RequestPayloadSizeLimitExceeded', 'payloadTooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'payloadTooLarge'],
    ['ApiNotFound', 'notSupported'],
    ['InvalidOrTimedOutSession', 'connectionLost'],
    ['RequestAborted', 'busy'],
    ['TooManyRequests', 'busy'],
    ['ItemAlreadyExists', 'nameTaken'],
    ['MergedRangeConflict', 'mergedCells'],
    ['UnsupportedOperation', 'notSupported'],
    ['UndoNotSupported', 'notSupported'],
    ['InvalidArgument', 'unexpected'],
    ['GeneralException', 'unexpected'],
    ['SomethingNew', 'unexpected'],
  ])('%s is %s to us', async (code, expected) => {
    const error = await clientError(code);
    expect(workbookError(error)).toMatchObject({ code: expected, cause: error });
  });

  test('never has its own words in ours', async () => {
    const { message } = workbookError(await clientError('GeneralException'));
    expect(message).toBe('unexpected');
  });
});

describe('another error', () => {
  test('is unexpected, and has no code of Excel', () => {
    const error = new TypeError('x');
    expect(workbookError(error)).toMatchObject({ code: 'unexpected', cause: error });
    expect(excelCode(error)).toBeNull();
  });

  test('of ours passes as it is', () => {
    const error = new WorkbookError('nameNotFound');
    expect(workbookError(error)).toBe(error);
  });
});
