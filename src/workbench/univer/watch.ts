import { CommandType, type ICommandInfo, ICommandService, type IExecutionOptions } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/preset-sheets-core';
import type { SheetChange } from '../../workbook/port.ts';
import type { Book } from './book.ts';

const OF_SHEETS: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetActiveOperation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);

/** What the formula engine tells itself; what it calculates comes as values of cells. */
const OF_CALCULATION = /^formula\.mutation\.(?!set-defined-name|remove-defined-name)/;

function property(params: object | undefined, name: string): unknown {
  return Object.entries(params ?? {}).find(([key]) => key === name)?.[1];
}

/** What a command that Univer has carried out changes in the workbook; `null` where nothing that we read. */
function changeOf({ id, type, params }: ICommandInfo, unitId: string): SheetChange | null {
  if (property(params, 'unitId') !== unitId) return null;
  if (OF_SHEETS.has(id)) return { kind: 'sheets' };
  if (type !== CommandType.MUTATION || OF_CALCULATION.test(id)) return null;
  const sheetId = property(params, 'subUnitId');
  return typeof sheetId === 'string' ? { kind: 'cells', sheetId } : { kind: 'sheets' };
}

/** A change, and whether it is one that a file would keep: not what was calculated, nor which sheet is in front. */
export type OnChange = (change: SheetChange, isKept: boolean) => void;

/**
 * Calls back after every change of the open workbook: typed, pasted, filled, undone, calculated or ours.
 *
 * @returns ends it
 */
export function watch(book: Book, onChange: OnChange): () => void {
  const listening = book.injector
    .get(ICommandService)
    .onCommandExecuted((command, options?: IExecutionOptions) => {
      const change = changeOf(command, book.workbook.getUnitId());
      if (change === null) return;
      const isKept = command.type === CommandType.MUTATION && options?.['fromFormula'] !== true;
      onChange(change, isKept);
    });
  return () => {
    listening.dispose();
  };
}
