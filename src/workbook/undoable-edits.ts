import { cellAt, type SheetImage } from '../core/index.ts';
import { type CellEdit, WorkbookError, type WorkbookPort } from './port.ts';

/** What must be written for the cell of a name to hold again what it holds now. */
function holding(image: SheetImage, name: string): CellEdit | null {
  const range = image.names.get(name);
  if (range == null) return null;
  const { value, formula, format } = cellAt(image, range.row, range.column);
  const plain = typeof value === 'object' ? null : value;
  return formula === null ? { name, value: plain, format } : { name, value: plain, formula, format };
}

/** The edit that undoes another; it sets the number format only where the other one did. */
function undoOf(edit: CellEdit, before: CellEdit): CellEdit {
  const { format, ...content } = before;
  return edit.format === undefined || format === undefined ? content : { ...content, format };
}

/**
 * Writes `edits` into the sheet of `image`, as it was just read.
 *
 * @returns what puts back what the cells held
 * @throws WorkbookError where the sheet takes nothing
 */
export async function editUndoably(
  port: WorkbookPort,
  image: SheetImage,
  edits: readonly CellEdit[],
): Promise<readonly CellEdit[]> {
  const undo = edits.flatMap((edit) => {
    const before = holding(image, edit.name);
    return before === null ? [] : [undoOf(edit, before)];
  });
  await port.editCells(image.id, edits);
  return undo;
}

/**
 * Takes edits back, unless a cell was changed again since.
 *
 * @param undo as `editUndoably` gave it
 * @param written what was written
 * @returns whether it was done
 */
export async function undoEdits(
  port: WorkbookPort,
  sheetId: string,
  undo: readonly CellEdit[],
  written: readonly Pick<CellEdit, 'name' | 'value'>[],
): Promise<boolean> {
  const image = await port.readSheet(sheetId);
  if (image === null) throw new WorkbookError('sheetNotFound');
  const isAsWritten = written.every(({ name, value }) => {
    const range = image.names.get(name);
    return range != null && cellAt(image, range.row, range.column).value === value;
  });
  if (!isAsWritten) return false;
  await port.editCells(sheetId, undo);
  return true;
}
