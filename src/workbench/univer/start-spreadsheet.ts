import { IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import { type Language, SCHEMA_NAME, type SheetBlueprint } from '../../core/index.ts';
import type { SheetChange } from '../../workbook/port.ts';
import type { StartSpreadsheet } from '../spreadsheet.ts';
import { blankSheet } from './blank-sheet.ts';
import { type Book, namedRanges, pagesOf } from './book.ts';
import { attach } from './carry-out.ts';
import { completeCopies } from './copied-sheets.ts';
import { Listeners } from './listeners.ts';
import { watchForQuiet } from './quiet-end.ts';
import { readBlueprint } from './read-blueprint.ts';
import { LOCALES, startUniver } from './start-univer.ts';
import { breakThaiLines } from './thai-line-breaks.ts';
import { TypedAhead } from './typed-ahead.ts';
import { createUniverPort } from './univer-port.ts';
import { watch } from './watch.ts';
import { workbookData } from './workbook-data.ts';

interface OpenBook extends Book {
  readonly close: () => void;
}

/** Where one workbook is shown: all of the element, in front of one that is about to close. */
function createPlace(): HTMLElement {
  const place = document.createElement('div');
  place.style.position = 'absolute';
  place.style.inset = '0';
  return place;
}

/** Starts Univer in the element, with one sheet per blueprint. */
function openBook(element: HTMLElement, language: Language, blueprints: readonly SheetBlueprint[]): OpenBook {
  const place = createPlace();
  element.append(place);
  const typedAhead = new TypedAhead(place);
  const { univer, api } = startUniver(place, language);
  const whenQuiet = watchForQuiet({ api, injector: univer.__getInjector() });
  const { data, sheets } = workbookData(blueprints);
  const workbook = univer.createUnit<typeof data, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const book = { api, injector: univer.__getInjector(), workbook };
  for (const [index, blueprint] of blueprints.entries()) {
    const sheet = sheets[index];
    if (sheet !== undefined) attach(book, sheet, blueprint);
  }
  const front = pagesOf(book).find((page) => namedRanges(book, page).has(SCHEMA_NAME));
  if (front !== undefined) workbook.setActiveSheet(front.sheet);
  completeCopies(book);
  breakThaiLines(book);
  typedAhead.attach(book);
  const close = (): void => {
    typedAhead.stop();
    place.style.visibility = 'hidden';
    place.inert = true;
    void whenQuiet().then(() => {
      univer.dispose();
      place.remove();
    });
  };
  return { ...book, close };
}

/** Starts a spreadsheet on Univer. Each workbook gets a Univer of its own: one that has had another keeps traces. */
export const startSpreadsheet: StartSpreadsheet = (element, firstLanguage) => {
  element.style.position = 'relative';
  let language = firstLanguage;
  const changes = new Listeners<SheetChange>();
  const edits = new Listeners<undefined>();
  const open = (blueprints: readonly SheetBlueprint[]): OpenBook => {
    const book = openBook(element, language, blueprints);
    const stopWatching = watch(book, (change, isKept) => {
      changes.tell(change);
      if (isKept) edits.tell(undefined);
    });
    const close = (): void => {
      stopWatching();
      book.close();
    };
    return { ...book, close };
  };
  let current = open([blankSheet(language)]);
  return Promise.resolve({
    port: createUniverPort(
      () => current,
      (onChange) => changes.add(onChange),
    ),
    sheets: () => pagesOf(current).map((page) => readBlueprint(current, page)),
    open: (sheets) => {
      const next = open(sheets.length === 0 ? [blankSheet(language)] : sheets);
      current.close();
      current = next;
      changes.tell({ kind: 'sheets' });
    },
    finishEditing: async () => {
      await current.api.getActiveWorkbook()?.endEditingAsync(true);
    },
    undo: () => void current.api.undo(),
    redo: () => void current.api.redo(),
    onEdit: (callback) =>
      edits.add(() => {
        callback();
      }),
    focus: () => {
      current.injector.get(IUniverInstanceService).focusUnit(current.workbook.getUnitId());
      current.injector.get(ILayoutService).focus();
    },
    setLanguage: (next) => {
      language = next;
      current.api.setLocale(LOCALES[next]);
    },
    dispose: () => {
      current.close();
    },
  });
};
