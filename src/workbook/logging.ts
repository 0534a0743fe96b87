import {
  addedToLog,
  type Author,
  isLogFull,
  type LoggedChange,
  type LogSheet,
  readLog,
  type SheetContents,
  type SheetImage,
} from '../core/index.ts';

/** The log that the next change goes into: the last one; `null` where the workbook has none. */
export function logAmong(images: readonly SheetImage[]): LogSheet | null {
  return images.flatMap((image) => readLog(image) ?? []).at(-1) ?? null;
}

/**
 * What goes into the log along with changes of a sheet; `null` where there is no log, or it is full (which the pane
 * says as long as it is so).
 */
export function loggedBeside(
  log: LogSheet | null,
  author: Author,
  sheet: string,
  changes: readonly LoggedChange[],
): SheetContents | null {
  return log === null || isLogFull(log) ? null : addedToLog(log, author, sheet, changes);
}
