import { ICommandService, type Injector, type Workbook, type Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  type IDefinedNamesServiceParam,
  IDefinedNamesService,
  SetDefinedNameMutation,
} from '@univerjs/preset-sheets-core';
import { type CellRange, parseReference, quoteSheetName, rangeAddress } from '../../core/index.ts';
import { type SheetReference, WorkbookError } from '../../workbook/port.ts';
import { isKeepsakeName } from './sheet-keepsake.ts';

/** The workbook that is open in Univer, and the services that its parts are kept by. */
export interface Book {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: Workbook;
}

/** A sheet of the book. */
export interface Page {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly unitId: string;
  readonly sheetId: string;
}

function pageOf(workbook: Workbook, sheet: Worksheet): Page {
  return { workbook, sheet, unitId: workbook.getUnitId(), sheetId: sheet.getSheetId() };
}

/** Every sheet of the book, in its order. */
export function pagesOf(book: Book): readonly Page[] {
  const workbook = book.workbook;
  return workbook.getSheets().map((sheet) => pageOf(workbook, sheet));
}

/** The sheet with this id; `null` once it is deleted. */
export function findPage(book: Book, id: string): Page | null {
  const workbook = book.workbook;
  const sheet = workbook.getSheetBySheetId(id);
  return sheet ? pageOf(workbook, sheet) : null;
}

/** @throws WorkbookError `sheetNotFound` once the sheet is deleted */
export function requirePage(book: Book, id: string): Page {
  const page = findPage(book, id);
  if (page === null) throw new WorkbookError('sheetNotFound');
  return page;
}

/** Carries out one of Univer's commands or mutations now; false where it was refused. */
export function carryOut(book: Book, id: string, params: object): boolean {
  return book.injector.get(ICommandService).syncExecuteCommand(id, params);
}

/** Gives a block of the sheet's cells a name of the sheet's own scope. */
export function setName(
  book: Book,
  { id, name: sheetName }: SheetReference,
  name: string,
  range: CellRange,
): void {
  carryOut(book, SetDefinedNameMutation.id, {
    unitId: book.workbook.getUnitId(),
    id: `${id}-${name}`,
    name,
    formulaOrRefString: `${quoteSheetName(sheetName)}!${rangeAddress(range, true)}`,
    localSheetId: id,
    hidden: isKeepsakeName(name),
  });
}

/** The names of the sheet's own scope, as Univer keeps them. */
function definedNames({ injector }: Book, { unitId, sheetId }: Page): readonly IDefinedNamesServiceParam[] {
  const all = injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
  return Object.values(all).filter(({ localSheetId }) => localSheetId === sheetId);
}

/** Where each of the sheet's own names points to; `null` where its cells are gone. */
export function namedRanges(book: Book, page: Page): ReadonlyMap<string, CellRange | null> {
  return new Map(
    definedNames(book, page).map(({ name, formulaOrRefString }) => [
      name,
      parseReference(formulaOrRefString),
    ]),
  );
}
