import { CommandType, ICommandService, type IMutation } from '@univerjs/core';
import { CopySheetCommand, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { type Book, findPage, namedRanges, setName } from './book.ts';
import { isProtected, protect } from './locked-cells.ts';

/** The ids of a sheet and of the copy that is made of it. */
interface Copying {
  readonly subUnitId: string;
  readonly targetSubUnitId: string;
}

function isCopying(params: object | undefined): params is Copying {
  return params !== undefined && 'subUnitId' in params && 'targetSubUnitId' in params;
}

/** Gives a copy the names and the locked cells of its sheet. */
function completeCopy(book: Book, { subUnitId, targetSubUnitId }: Copying): boolean {
  const source = findPage(book, subUnitId);
  const copy = findPage(book, targetSubUnitId);
  if (source === null || copy === null) return false;
  const reference = { id: copy.sheetId, name: copy.sheet.getName() };
  for (const [name, range] of namedRanges(book, source)) {
    if (range !== null) setName(book, reference, name, range);
  }
  if (isProtected(book, source)) protect(book, copy);
  return true;
}

/** Univer copies a sheet's cells, validations and highlights; this adds what it forgets, as a step of the copying. */
export function completeCopies(book: Book): void {
  const complete: IMutation<Copying> = {
    id: 'pmqa.mutation.complete-copy',
    type: CommandType.MUTATION,
    handler: (_, params) => completeCopy(book, params),
  };
  book.injector.get(ICommandService).registerCommand(complete);
  book.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      const isCopy = id === CopySheetCommand.id && isCopying(params);
      return { redos: isCopy ? [{ id: complete.id, params }] : [], undos: [] };
    },
  });
}
