import { WorkbookError } from '../../workbook/port.ts';

/** Answers as the port does: with a promise, and of errors only with the port's own. */
export async function answering<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError('unexpected', { cause: error });
  }
}
