import {
  type Author,
  type CalendarDate,
  CLOSING_NAMES,
  closingOf,
  type ClosingRefusalCode,
  closingState,
  createClosingSheet,
  type Edition,
  entriesLocked,
  entriesOpened,
  LOG_WORDS,
  type LoggedChange,
  type Problem,
  type Restoration,
  type SheetContents,
  type TimeOfDay,
  toSerial,
} from '../core/index.ts';
import { type SheetReference, WorkbookError, type WorkbookPort } from './port.ts';
import { logAmong, loggedBeside } from './logging.ts';
import { closingsOf, readSheets } from './score-sheets.ts';

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

/** A score sheet that was closed. */
export interface Finalised {
  /** The closing sheet. */
  readonly sheet: SheetReference;
  /** Whether the score sheet's cells could be locked; without that the closing holds all the same. */
  readonly isLocked: boolean;
}

/** Locks or opens the cells of a score sheet. The closing does not hang on it: a workbook may refuse it. */
async function tryToLock(
  port: WorkbookPort,
  sheetId: string,
  locks: Restoration,
  beside: SheetContents | null = null,
): Promise<boolean> {
  try {
    await port.restoreSheet(sheetId, locks, beside);
    return true;
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}

function author(by: string, on: CalendarDate, at: TimeOfDay | undefined): Author {
  return { by: by.trim(), on, ...(at && { at }) };
}

function changeOfSheet(reason: string): LoggedChange {
  return { place: { kind: 'sheet' }, before: '', after: '', reason };
}

/**
 * Closes a score sheet as it stands now: adds a sheet with its values and their fingerprint behind all other sheets,
 * and then locks the score sheet's entry cells. Nothing that stands in the score sheet is touched.
 *
 * @param by who closes it, as typed
 * @param at the time of day, for the change log
 * @throws ClosingRefused while it has errors or is closed, or where nobody is named
 * @throws WorkbookError where the sheet is gone or the workbook does not take the new one
 */
export async function finalise(
  port: WorkbookPort,
  edition: Edition,
  sheetId: string,
  by: string,
  on: CalendarDate,
  at?: TimeOfDay,
): Promise<Finalised> {
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
  const sheet = await port.insertSheet(
    createClosingSheet(edition, { closing, source: own.image, assessment }),
  );
  const log = logAmong(sheets.map(({ image }) => image));
  const beside = loggedBeside(log, author(by, on, at), own.image.name, [changeOfSheet(LOG_WORDS.closed)]);
  const isLocked = await tryToLock(port, sheetId, entriesLocked(edition, own.image), beside);
  return { sheet, isLocked };
}

/** Who opens scores again, and why; as typed. */
export interface ReopeningWords {
  readonly by: string;
  readonly reason: string;
}

/**
 * Opens closed scores again: writes who, when and why into the closing sheet, whose values stay, and opens the cells
 * that closing locked.
 *
 * @param closingId the closing sheet
 * @returns whether the score sheet's cells could be opened
 * @throws ClosingRefused without a reason or a name, or where it was opened before
 * @throws WorkbookError where the sheet is gone or takes nothing
 */
export async function reopen(
  port: WorkbookPort,
  edition: Edition,
  closingId: string,
  { by, reason }: ReopeningWords,
  on: CalendarDate,
  at?: TimeOfDay,
): Promise<boolean> {
  if (reason.trim() === '') throw new ClosingRefused('reasonMissing');
  if (by.trim() === '') throw new ClosingRefused('nameMissing');
  const sheets = await readSheets(port, edition, on);
  const own = sheets.find(({ image }) => image.id === closingId);
  if (own?.kind !== 'closing') throw new WorkbookError('sheetNotFound');
  if (own.closing.closing.reopening !== null) throw new ClosingRefused('alreadyReopened');
  const scores = sheets.find(({ kind, image }) => kind === 'scores' && image.name === own.closing.source);
  const name = scores?.image.name ?? own.closing.sheet;
  const log = logAmong(sheets.map(({ image }) => image));
  const change = changeOfSheet(LOG_WORDS.reopened(reason.trim()));
  const beside = loggedBeside(log, author(by, on, at), name, [change]);
  const edits = [
    { name: CLOSING_NAMES.reason, value: reason.trim() },
    { name: CLOSING_NAMES.reopenedBy, value: by.trim() },
    { name: CLOSING_NAMES.reopenedOn, value: toSerial(on) },
  ];
  await port.editCells(closingId, edits, beside);
  return scores !== undefined && tryToLock(port, scores.image.id, entriesOpened(edition, scores.image));
}
