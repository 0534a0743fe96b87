import type { SheetChange, WorkbookPort } from '../../workbook/port.ts';
import { type Book, findPage, pagesOf } from './book.ts';
import { insertSheet } from './carry-out.ts';
import { editCells, showCells, writeBeside } from './edit-cells.ts';
import { readImage } from './read-image.ts';
import { restoreSheet } from './restore-sheet.ts';
import { answering } from './univer-errors.ts';

/**
 * The workbook that is open in Univer; fails only with WorkbookErrors.
 *
 * @param book gives the one that is open at that time
 * @param watch calls back after every change and ends when the function that it gives is called
 */
export function createUniverPort(
  book: () => Book,
  watch: (onChange: (change: SheetChange) => void) => () => void,
): WorkbookPort {
  return {
    findSheets: () =>
      answering(() => {
        const open = book();
        return pagesOf(open).flatMap((page) => readImage(open, page) ?? []);
      }),
    readSheet: (id) =>
      answering(() => {
        const open = book();
        const page = findPage(open, id);
        return page && readImage(open, page);
      }),
    insertSheet: async (blueprint) => {
      // Of many sheets in a row none keeps the page from drawing, nor from hearing that no more are wanted.
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
      return answering(() => insertSheet(book(), blueprint));
    },
    editCells: (id, edits, beside) =>
      answering(() => {
        editCells(book(), id, edits);
        writeBeside(book(), beside ?? null);
      }),
    restoreSheet: (id, restoration, beside) =>
      answering(() => {
        restoreSheet(book(), id, restoration);
        writeBeside(book(), beside ?? null);
      }),
    showCells: (id, name, at) => answering(() => showCells(book(), id, name, at)),
    watch: (onChange) =>
      answering(() => {
        const stop = watch(onChange);
        return () => answering(stop);
      }),
  };
}
