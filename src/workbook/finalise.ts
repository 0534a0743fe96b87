import {
  type CalendarDate,
  CLOSING_NAMES,
  closingOf,
  closingState,
  createClosingSheet,
  type Edition,
  type Problem,
  readClosing,
  toSerial,
} from '../core/index.ts';
import { type SheetReference, WorkbookError, type WorkbookPort } from './port.ts';
import { closingsOf, readSheets } from './score-sheets.ts';

/** Why scores are not closed, or not opened again. */
export type ClosingRefusalCode =
  /** Nobody is named who does it. */
  | 'nameMissing'
  | 'reasonMissing'
  /** The score sheet has errors, which keep entries out of every verdict. */
  | 'hasErrors'
  /** It is closed: a reason comes first. */
  | 'alreadyClosed'
  | 'alreadyReopened';

/** Scores were not closed, or not opened again; nothing was written. */
export class ClosingRefused extends Error {
  override readonly name = 'ClosingRefused';
  readonly code: ClosingRefusalCode;
  /** The errors that have to be mended first. */
  readonly problems: readonly Problem[];

  constructor(code: ClosingRefusalCode, problems: readonly Problem[] = []) {
    super(code);
    this.code = code;
    this.problems = problems;
  }
}

/**
 * Closes a score sheet as it stands now: adds a sheet with its values and their fingerprint behind all other sheets.
 * The score sheet itself is not touched.
 *
 * @param by who closes it, as typed
 * @throws ClosingRefused while it has errors or is closed, or where nobody is named
 * @throws WorkbookError where the sheet is gone or the workbook does not take the new one
 */
export async function finalise(
  port: WorkbookPort,
  edition: Edition,
  sheetId: string,
  by: string,
  on: CalendarDate,
): Promise<SheetReference> {
  if (by.trim() === '') throw new ClosingRefused('nameMissing');
  const sheets = await readSheets(port, edition, on);
  const own = sheets.find((each) => each.kind === 'scores' && each.image.id === sheetId);
  if (own?.kind !== 'scores') throw new WorkbookError('sheetNotFound');
  const { assessment, problems } = own.scoreSheet.reading;
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ClosingRefused('hasErrors', errors);
  const state = closingState(assessment, closingsOf(sheets, own.image.name));
  if (state.kind !== 'open') throw new ClosingRefused('alreadyClosed');
  const closing = closingOf(assessment, by.trim(), on);
  return port.insertSheet(createClosingSheet(edition, { closing, source: own.image, assessment }));
}

/**
 * Opens closed scores again: writes who, when and why into the closing sheet, whose values stay. Three cells, in one
 * round trip after the one that reads.
 *
 * @param closingId the closing sheet
 * @throws ClosingRefused without a reason or a name, or where it was opened before
 * @throws WorkbookError where the sheet is gone or takes nothing
 */
export async function reopen(
  port: WorkbookPort,
  closingId: string,
  { by, reason }: { readonly by: string; readonly reason: string },
  on: CalendarDate,
): Promise<void> {
  if (reason.trim() === '') throw new ClosingRefused('reasonMissing');
  if (by.trim() === '') throw new ClosingRefused('nameMissing');
  const image = await port.readSheet(closingId);
  const read = image === null ? null : readClosing(image);
  if (read === null) throw new WorkbookError('sheetNotFound');
  if (read.closing.reopening !== null) throw new ClosingRefused('alreadyReopened');
  await port.editCells(closingId, [
    { name: CLOSING_NAMES.reason, value: reason.trim() },
    { name: CLOSING_NAMES.reopenedBy, value: by.trim() },
    { name: CLOSING_NAMES.reopenedOn, value: toSerial(on) },
  ]);
}
