import type { Edition } from '../core/index.ts';
import { type SheetChange, WorkbookError, type WorkbookPort } from './port.ts';
import { findScoreSheets, type ScoreSheet, toScoreSheet } from './score-sheets.ts';

/** How the live check waits; the browser's timers outside tests. */
export interface Timer {
  readonly start: (run: () => void, milliseconds: number) => () => void;
}

export interface LiveCheckListener {
  /** Every score sheet of the workbook as it stands now. */
  readonly onSheets: (sheets: readonly ScoreSheet[]) => void;
  /** The workbook could not be read; the last known sheets may be stale. */
  readonly onTrouble: (error: WorkbookError) => void;
}

export interface LiveCheck {
  /** Looks at the whole workbook again; after a user's own action, for example. */
  readonly refresh: () => void;
  readonly stop: () => Promise<void>;
}

/** A burst of changes (a paste, a fill) is read once, this long after its last change. */
export const QUIET_MILLISECONDS = 120;
/** While a cell is being edited Excel answers nothing; we ask again, unseen. */
export const RETRY_MILLISECONDS = 500;

/** What has to be read again: single sheets, or all of them. */
type Work = 'none' | 'all' | ReadonlySet<string>;

function withChange(work: Work, change: SheetChange): Work {
  if (work === 'all' || change.kind === 'sheets') return 'all';
  return new Set([...(work === 'none' ? [] : work), change.sheetId]);
}

async function readAgain(
  port: WorkbookPort,
  edition: Edition,
  work: Work,
  known: readonly ScoreSheet[],
): Promise<readonly ScoreSheet[]> {
  if (work === 'none') return known;
  const [only, ...more] =
    work === 'all' ? [] : [...work].filter((id) => known.some(({ sheet }) => sheet.id === id));
  if (work !== 'all' && only === undefined) return known;
  if (only === undefined || more.length > 0) return findScoreSheets(port, edition);
  const image = await port.readSheet(only);
  const fresh = image === null ? null : toScoreSheet(edition, image);
  return known.flatMap((each) => (each.sheet.id === only ? (fresh ?? []) : [each]));
}

/**
 * Keeps what is known of the workbook's score sheets up to date: one read per burst of changes, one read under
 * way at a time, and the state after the last change is always the one reported last.
 */
export async function startLiveCheck(
  port: WorkbookPort,
  edition: Edition,
  timer: Timer,
  listener: LiveCheckListener,
): Promise<LiveCheck> {
  let known: readonly ScoreSheet[] = [];
  let work: Work = 'all';
  let cancel: (() => void) | null = null;
  let isReading = false;
  let isStopped = false;
  let isFailing = false;

  const schedule = (milliseconds: number): void => {
    cancel?.();
    cancel = timer.start(() => {
      cancel = null;
      void run();
    }, milliseconds);
  };

  /** What cannot be read now is read again: soon where the cause passes by itself, else at the next change. */
  const fail = (error: WorkbookError): void => {
    if (isStopped) return;
    work = 'all';
    if (error.code === 'cellEditMode' || error.code === 'inactiveWorkbook') {
      schedule(RETRY_MILLISECONDS);
      return;
    }
    isFailing = true;
    listener.onTrouble(error);
  };

  const run = async (): Promise<void> => {
    if (isReading || isStopped) return;
    const taken = work;
    isFailing = false;
    work = 'none';
    isReading = true;
    try {
      const sheets = await readAgain(port, edition, taken, known);
      if (isStopped) return;
      if (sheets !== known) listener.onSheets(sheets);
      known = sheets;
    } catch (error) {
      fail(error instanceof WorkbookError ? error : new WorkbookError('unexpected', { cause: error }));
    } finally {
      isReading = false;
    }
    if (work !== 'none' && cancel === null && !isStopped && !isFailing) schedule(QUIET_MILLISECONDS);
  };

  const stopWatching = await port.watch((change) => {
    isFailing = false;
    work = withChange(work, change);
    schedule(QUIET_MILLISECONDS);
  });
  await run();

  return {
    refresh: () => {
      work = 'all';
      schedule(0);
    },
    stop: async () => {
      isStopped = true;
      cancel?.();
      await stopWatching();
    },
  };
}
