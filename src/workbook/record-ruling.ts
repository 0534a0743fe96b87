import {
  type Author,
  type Edition,
  LOG_WORDS,
  type Place,
  READING_IDS,
  READING_NAMES,
  type ReadingId,
  type Readings,
  readingWord,
  readScoreSheet,
} from '../core/index.ts';
import { loggedBeside } from './logging.ts';
import { lookAgain } from './look-again.ts';
import type { CellEdit, WorkbookPort } from './port.ts';
import { editUndoably, loggedEdits, type Undo } from './undo.ts';

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

/** What a ruling changes, in the order in which it does. */
export function placesOfRuling(ruling: Ruling): readonly Place[] {
  return ruledReadings(ruling).map((reading) => ({ kind: 'reading', reading }));
}

function editsOf(ruling: Ruling): readonly CellEdit[] {
  return ruledReadings(ruling).map((id) => ({
    name: READING_NAMES[id],
    value: readingWord(id, ruling.after[id]),
  }));
}

/** What came of a ruling. */
export type Ruled =
  /** `undo` is `null` where only the program can undo it. */
  | { readonly kind: 'ruled'; readonly undo: Undo | null }
  /** Another ruling stands there by now: nothing was written. */
  | { readonly kind: 'overtaken' }
  /** The scores are closed, and have to be opened again first: nothing was written. */
  | { readonly kind: 'sheetClosed' };

/**
 * Writes a ruling into the sheet's cells for the readings. Reads the sheet once more before: where another ruling
 * stands there by now, nothing is written over it.
 *
 * @throws WorkbookError where the sheet is gone, or takes nothing
 */
export async function recordRuling(
  port: WorkbookPort,
  edition: Edition,
  sheetId: string,
  ruling: Ruling,
  author: Author,
): Promise<Ruled> {
  const { image, isClosed, log } = await lookAgain(port, sheetId);
  if (isClosed) return { kind: 'sheetClosed' };
  const { readings } = readScoreSheet(edition, image).assessment;
  const isOvertaken = ruledReadings(ruling).some((id) => readings[id] !== ruling.before[id]);
  if (isOvertaken) return { kind: 'overtaken' };
  const edits = editsOf(ruling);
  const places = placesOfRuling(ruling);
  const changes = edits.flatMap((edit, index) => {
    const place = places[index];
    return place === undefined ? [] : [{ edit, place }];
  });
  const logged = loggedEdits(image, changes, LOG_WORDS.ruled);
  const beside = loggedBeside(log, author, image.name, logged);
  return { kind: 'ruled', undo: await editUndoably(port, image, edits, beside) };
}
