import { workbookError } from './excel-errors.ts';

/** Runs one user action's worth of calls on the workbook; whatever fails comes out as a WorkbookError. */
export async function runExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw workbookError(error);
  }
}

/**
 * Whether Excel's answer to a queued read has come. A failing call ends its batch but the answers before it do
 * arrive, so a read queued at some place tells whether all that was queued before it was carried out.
 */
export function hasArrived(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** The same of a queued question. */
export function isAnswered(question: OfficeExtension.ClientResult<unknown>): boolean {
  return hasArrived(() => question.value);
}
