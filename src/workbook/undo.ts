import {
  type Author,
  cellAt,
  entryWords,
  isAsRestored,
  LOG_WORDS,
  type LoggedChange,
  type Place,
  type Restoration,
  type SheetContents,
  type SheetImage,
} from '../core/index.ts';
import { loggedBeside } from './logging.ts';
import { lookAgain } from './look-again.ts';
import type { CellEdit, WorkbookPort } from './port.ts';

/** What takes a change of ours back. */
export type Undo =
  | {
      readonly kind: 'cells';
      readonly edits: readonly CellEdit[];
      readonly written: readonly CellEdit[];
    }
  | {
      readonly kind: 'part';
      readonly made: Restoration;
      readonly back: Restoration;
      /** The sheet as it stood before. */
      readonly before: SheetImage;
    };

/** What must be written for the cell of a name to hold again what it holds now; `null` where nothing does that. */
function holding(image: SheetImage, name: string): CellEdit | null {
  const range = image.names.get(name);
  if (range == null) return null;
  const { value, formula, format } = cellAt(image, range.row, range.column);
  if (formula !== null) return { name, value: null, formula, format };
  // Nobody can type an error value.
  if (typeof value === 'object' && value !== null) return null;
  return { name, value, format };
}

/** The edit that undoes another; it sets the number format only where the other one did. */
function undoOf(edit: CellEdit, before: CellEdit): CellEdit {
  const { format, ...content } = before;
  return edit.format === undefined || format === undefined ? content : { ...content, format };
}

/**
 * Writes `edits` into the sheet of `image`, as it was just read.
 *
 * @param beside what goes into the log along with it
 * @returns what takes them back; `null` where only the program itself can take back all of them
 * @throws WorkbookError where the sheet takes nothing
 */
export async function editUndoably(
  port: WorkbookPort,
  image: SheetImage,
  edits: readonly CellEdit[],
  beside: SheetContents | null,
): Promise<Undo | null> {
  await port.editCells(image.id, edits, beside);
  const back = edits.flatMap((edit) => {
    const before = holding(image, edit.name);
    return before === null ? [] : [undoOf(edit, before)];
  });
  return back.length === edits.length ? { kind: 'cells', edits: back, written: edits } : null;
}

function areAsWritten(image: SheetImage, written: readonly CellEdit[]): boolean {
  return written.every(({ name, value }) => {
    const range = image.names.get(name);
    return range != null && cellAt(image, range.row, range.column).value === value;
  });
}

/** A cell's content in one line of the log. */
function words({ name, value, formula }: CellEdit): string {
  return formula ?? entryWords(name, value);
}

/** What edits change, each by the place that its cell is. */
export function loggedEdits(
  image: SheetImage,
  edits: readonly { readonly edit: CellEdit; readonly place: Place }[],
  reason: string,
): readonly LoggedChange[] {
  return edits.map(({ edit, place }) => {
    const before = holding(image, edit.name);
    return { place, before: before === null ? '' : words(before), after: words(edit), reason };
  });
}

function undoneChanges(image: SheetImage, undo: Undo, places: readonly Place[]): readonly LoggedChange[] {
  const [first] = places;
  if (first === undefined) return [];
  if (undo.kind === 'part') return [{ place: first, before: '', after: '', reason: LOG_WORDS.undone }];
  const edits = undo.edits.map((edit, index) => ({ edit, place: places[index] ?? first }));
  return loggedEdits(image, edits, LOG_WORDS.undone);
}

/**
 * Takes a change back, unless what it wrote was changed again since, or has moved: then nothing is written.
 *
 * @param places what was changed, in the order in which it was
 * @returns whether it was done
 * @throws WorkbookError where the sheet is gone, or takes nothing
 */
export async function takeBack(
  port: WorkbookPort,
  sheetId: string,
  undo: Undo,
  places: readonly Place[],
  author: Author,
): Promise<boolean> {
  const { image, log } = await lookAgain(port, sheetId);
  const beside = loggedBeside(log, author, image.name, undoneChanges(image, undo, places));
  switch (undo.kind) {
    case 'cells':
      if (!areAsWritten(image, undo.written)) return false;
      await port.editCells(sheetId, undo.edits, beside);
      return true;
    case 'part':
      if (!isAsRestored(undo.before, image, undo.made)) return false;
      await port.restoreSheet(sheetId, undo.back, beside);
      return true;
  }
}
