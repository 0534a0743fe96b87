import type { SheetChange } from '../workbook/port.ts';
import { workbookError } from './excel-errors.ts';
import { runExcel } from './run-excel.ts';

/**
 * Calls back after any sheet has changed, was added, deleted or brought to the front. Excel tells nothing of a new
 * name at this floor of its API; whoever renames a sheet comes back to it, which is told. Ends when the returned
 * function is called.
 */
export async function watchSheets(onChange: (change: SheetChange) => void): Promise<() => Promise<void>> {
  let isWatching = true;
  const report = (change: SheetChange): Promise<void> => {
    if (isWatching) onChange(change);
    return Promise.resolve();
  };
  const reportSheets = (): Promise<void> => report({ kind: 'sheets' });
  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(({ worksheetId }) => report({ kind: 'cells', sheetId: worksheetId })),
      worksheets.onAdded.add(reportSheets),
      worksheets.onDeleted.add(reportSheets),
      worksheets.onActivated.add(reportSheets),
    ];
    await context.sync();
    return { context, remove: added.map((handler) => () => handler.remove()) };
  });
  return async () => {
    isWatching = false;
    try {
      // Excel takes a handler off only in the context that put it on.
      await Excel.run(handlers.context, async (context) => {
        for (const remove of handlers.remove) remove();
        await context.sync();
      });
    } catch (error) {
      throw workbookError(error);
    }
  };
}
