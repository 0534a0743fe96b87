import {
  type Edition,
  READING_IDS,
  READING_NAMES,
  type ReadingId,
  type Readings,
  readingWord,
  readScoreSheet,
} from '../core/index.ts';
import { type CellEdit, WorkbookError, type WorkbookPort } from './port.ts';
import { editUndoably, type Undo } from './undo.ts';

/** How the committee settles readings on a sheet. */
export interface Ruling {
  /** What was in force as the committee decided. */
  readonly before: Readings;
  readonly after: Readings;
}

/** The readings that a ruling settles or opens again. */
export function ruledReadings({ before, after }: Ruling): readonly ReadingId[] {
  return READING_IDS.filter((id) => before[id] !== after[id]);
}

function editsOf(ruling: Ruling): readonly CellEdit[] {
  return ruledReadings(ruling).map((id) => ({
    name: READING_NAMES[id],
    value: readingWord(id, ruling.after[id]),
  }));
}

/**
 * Writes a ruling into the sheet's cells for the readings. Reads the sheet once more before: where another ruling
 * stands there by now, nothing is written over it.
 *
 * @returns what takes it back (`null` where only the program itself can); `null` where nothing was written
 * @throws WorkbookError where the sheet is gone, or takes nothing
 */
export async function recordRuling(
  port: WorkbookPort,
  edition: Edition,
  sheetId: string,
  ruling: Ruling,
): Promise<{ readonly undo: Undo | null } | null> {
  const image = await port.readSheet(sheetId);
  if (image === null) throw new WorkbookError('sheetNotFound');
  const { readings } = readScoreSheet(edition, image).assessment;
  const isOvertaken = ruledReadings(ruling).some((id) => readings[id] !== ruling.before[id]);
  return isOvertaken ? null : { undo: await editUndoably(port, image, editsOf(ruling)) };
}
