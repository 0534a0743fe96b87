import {
  addedToLog,
  type Author,
  createLogSheet,
  isLogFull,
  isScoreSheet,
  LOG_COUNT_NAME,
  type LoggedChange,
  type LogSheet,
  readLog,
  type SheetContents,
  type SheetImage,
  unloggedCount,
  unloggedIn,
} from '../core/index.ts';
import type { SheetReference, WorkbookPort } from './port.ts';

/** The log that the next lines go into, and the score sheets as they were just read with it. */
export interface LogNow {
  readonly log: LogSheet;
  readonly scoreSheets: readonly SheetImage[];
}

/** The log among sheets that were just read: the last one; `null` where the workbook has none. */
export function logAmong(images: readonly SheetImage[]): LogNow | null {
  const log = images.flatMap((image) => readLog(image) ?? []).at(-1);
  return log === undefined ? null : { log, scoreSheets: images.filter(isScoreSheet) };
}

/** How a log stands to what was typed into the score sheets. */
export interface LogState extends LogSheet {
  /** How many lines it would take to have what was typed since the last one. */
  readonly unlogged: number;
  /** How many score sheets it has no place left to watch. */
  readonly unwatched: number;
}

/** Counts what a log does not have. */
export function logState({ log, scoreSheets }: LogNow): LogState {
  const unlogged = unloggedIn(log, scoreSheets);
  const unwatched = log.watched === null ? 0 : scoreSheets.length - unlogged.length;
  return { ...log, unlogged: unloggedCount(unlogged), unwatched };
}

/**
 * What goes into the log along with changes of a sheet, and what was typed before them; `null` where there is
 * nothing to write, no log, or a full one (which the pane says as long as it is so).
 */
export function loggedBeside(
  now: LogNow | null,
  author: Author,
  sheet: string,
  changes: readonly LoggedChange[],
): SheetContents | null {
  if (now === null || isLogFull(now.log)) return null;
  return addedToLog(now.log, author, now.scoreSheets, { sheet, changes })?.beside ?? null;
}

/** The log after what was typed went into it, and how many lines that were. */
export interface LoggedTyping {
  readonly sheet: SheetReference;
  readonly count: number;
}

/**
 * Writes what was typed since the log's last line into the log, in one round trip after the reading.
 *
 * @param reason why it was typed; `''` where nobody says so
 * @returns `null` where there is no log that takes it, or nothing to write
 * @throws WorkbookError where the workbook cannot be read, or the log takes nothing
 */
export async function logTyping(
  port: WorkbookPort,
  author: Author,
  reason: string,
): Promise<LoggedTyping | null> {
  const now = logAmong(await port.findSheets());
  if (now === null || isLogFull(now.log)) return null;
  const { log, scoreSheets } = now;
  const added = addedToLog(log, author, scoreSheets, { sheet: '', changes: [] }, reason.trim());
  if (added === null) return null;
  const edit = { name: LOG_COUNT_NAME, value: log.count + added.count };
  await port.editCells(log.id, [edit], added.beside);
  return { sheet: { id: log.id, name: log.sheet }, count: added.count };
}

/**
 * Adds a log that begins with what the score sheets hold or, where it follows another, with what that one knows.
 *
 * @throws WorkbookError where the workbook cannot be read, or takes no sheet
 */
export async function addLog(port: WorkbookPort): Promise<SheetReference> {
  const images = await port.findSheets();
  const before = logAmong(images)?.log.watched ?? [];
  return port.insertSheet(createLogSheet(images.filter(isScoreSheet), before));
}
