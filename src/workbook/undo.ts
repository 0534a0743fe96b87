import { type CellRepair, cellAt, isAsRestored, type Restoration, type SheetImage } from '../core/index.ts';
import { type CellEdit, WorkbookError, type WorkbookPort } from './port.ts';

/** What takes a repair back. */
export type Undo =
  | {
      readonly kind: 'cells';
      readonly edits: readonly CellEdit[];
      readonly written: readonly CellRepair[];
    }
  | {
      readonly kind: 'part';
      readonly made: Restoration;
      readonly back: Restoration;
      /** The sheet as it stood before. */
      readonly before: SheetImage;
    };

function areAsWritten(image: SheetImage, written: readonly CellRepair[]): boolean {
  return written.every(({ name, value }) => {
    const range = image.names.get(name);
    return range != null && cellAt(image, range.row, range.column).value === value;
  });
}

/**
 * Takes a repair back, unless what it wrote was changed again since, or has moved: then nothing is written.
 *
 * @throws WorkbookError where the sheet is gone, or takes nothing
 */
export async function undoRepair(port: WorkbookPort, sheetId: string, undo: Undo): Promise<boolean> {
  const image = await port.readSheet(sheetId);
  if (image === null) throw new WorkbookError('sheetNotFound');
  switch (undo.kind) {
    case 'cells':
      if (!areAsWritten(image, undo.written)) return false;
      await port.editCells(sheetId, undo.edits);
      return true;
    case 'part':
      if (!isAsRestored(undo.before, image, undo.made)) return false;
      await port.restoreSheet(sheetId, undo.back);
      return true;
  }
}
