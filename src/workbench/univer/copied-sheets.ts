import { CommandType, ICommandService, type IMutation } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import { CopySheetCommand, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { type Book, carryOut, findPage, namedRanges, type Page, setName } from './book.ts';
import { protectLike } from './locked-cells.ts';

/** The ids of a sheet and of the copy that is made of it. */
interface Copying {
  readonly subUnitId: string;
  readonly targetSubUnitId: string;
}

function isCopying(params: object | undefined): params is Copying {
  return params !== undefined && 'subUnitId' in params && 'targetSubUnitId' in params;
}

/** Univer adds the highlights of a copy one by one, and the newest comes first: they stand the wrong way round. */
function orderHighlights(book: Book, source: Page, copy: Page): void {
  const model = book.injector.get(ConditionalFormattingRuleModel);
  const { unitId, sheetId } = copy;
  const at = { unitId, subUnitId: sheetId };
  for (const { cfId } of [...(model.getSubunitRules(unitId, sheetId) ?? [])]) {
    carryOut(book, DeleteConditionalRuleMutation.id, { ...at, cfId });
  }
  for (const rule of [...(model.getSubunitRules(unitId, source.sheetId) ?? [])].toReversed()) {
    carryOut(book, AddConditionalRuleMutation.id, { ...at, rule });
  }
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
  orderHighlights(book, source, copy);
  protectLike(book, source, copy);
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
