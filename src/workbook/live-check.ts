import type { CalendarDate, ClosingSheet, Edition, LaterAwardsSheet } from '../core/index.ts';
import { logAmong, logState, type LogState } from './logging.ts';
import { type SheetChange, WorkbookError, type WorkbookPort } from './port.ts';
import {
  heldTogether,
  laterAwardsAmong,
  orphansAmong,
  panelsAmong,
  type PanelSheet,
  type ReadSheet,
  readSheets,
  type ScoreSheet,
  toReadSheet,
} from './score-sheets.ts';

/** How the live check waits; the browser's timers outside tests. */
export interface Timer {
  readonly start: (run: () => void, milliseconds: number) => () => void;
}

/** What a workbook has beside its score sheets. */
export interface OtherSheets {
  /** Closings whose score sheet is gone. */
  readonly orphans: readonly ClosingSheet[];
  readonly log: LogState | null;
  readonly laterAwards: readonly LaterAwardsSheet[];
  readonly panels: readonly PanelSheet[];
}

export interface LiveCheckListener {
  /** Every score sheet of the workbook as it stands now, and what else there is. */
  readonly onSheets: (sheets: readonly ScoreSheet[], others: OtherSheets) => void;
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
  today: CalendarDate,
  work: Work,
  known: readonly ReadSheet[],
): Promise<readonly ReadSheet[]> {
  if (work === 'none') return known;
  const [only, ...more] =
    work === 'all' ? [] : [...work].filter((id) => known.some(({ image }) => image.id === id));
  if (work !== 'all' && only === undefined) return known;
  if (only === undefined || more.length > 0) return readSheets(port, edition, today);
  const image = await port.readSheet(only);
  const fresh = image === null ? null : toReadSheet(edition, image, today);
  return known.flatMap((each) => (each.image.id === only ? (fresh ?? []) : [each]));
}

/** The loop behind a live check: what is known, what is left to read, and whether it is reading. */
class Loop {
  private known: readonly ReadSheet[] = [];
  private work: Work = 'all';
  private cancel: (() => void) | null = null;
  private isReading = false;
  private isStopped = false;
  private readonly port: WorkbookPort;
  private readonly edition: Edition;
  private readonly today: () => CalendarDate;
  private readonly timer: Timer;
  private readonly listener: LiveCheckListener;

  constructor(
    port: WorkbookPort,
    edition: Edition,
    today: () => CalendarDate,
    timer: Timer,
    listener: LiveCheckListener,
  ) {
    this.port = port;
    this.edition = edition;
    this.today = today;
    this.timer = timer;
    this.listener = listener;
  }

  notice(change: SheetChange): void {
    this.work = withChange(this.work, change);
    this.schedule(QUIET_MILLISECONDS);
  }

  refresh(): void {
    this.work = 'all';
    this.schedule(0);
  }

  stop(): void {
    this.isStopped = true;
    this.cancel?.();
  }

  /** Reads what is left to read; while a read is under way its end looks after what has come since. */
  async run(): Promise<void> {
    if (this.isReading) return;
    const taken = this.work;
    this.work = 'none';
    this.isReading = true;
    try {
      this.take(await readAgain(this.port, this.edition, this.today(), taken, this.known));
    } catch (error) {
      this.fail(error instanceof WorkbookError ? error : new WorkbookError('unexpected', { cause: error }));
    } finally {
      this.isReading = false;
    }
  }

  private take(sheets: readonly ReadSheet[]): void {
    if (this.isStopped) return;
    if (sheets !== this.known) {
      const log = logAmong(sheets.map(({ image }) => image));
      const orphans = orphansAmong(sheets);
      const laterAwards = laterAwardsAmong(sheets);
      const state = log === null ? null : logState(log);
      const others = { orphans, log: state, laterAwards, panels: panelsAmong(sheets) };
      this.listener.onSheets(heldTogether(this.edition, sheets), others);
    }
    this.known = sheets;
    if (this.work !== 'none') this.schedule(QUIET_MILLISECONDS);
  }

  /** What cannot be read now is read again: soon where the cause passes by itself, else at the next change. */
  private fail(error: WorkbookError): void {
    if (this.isStopped) return;
    const hasNewWork = this.work !== 'none';
    const isPassing = error.code === 'cellEditMode' || error.code === 'inactiveWorkbook';
    this.work = 'all';
    if (!isPassing) this.listener.onTrouble(error);
    if (isPassing) this.schedule(RETRY_MILLISECONDS);
    else if (hasNewWork) this.schedule(QUIET_MILLISECONDS);
  }

  private schedule(milliseconds: number): void {
    this.cancel?.();
    if (this.isStopped) return;
    this.cancel = this.timer.start(() => {
      this.cancel = null;
      void this.run();
    }, milliseconds);
  }
}

/**
 * Keeps what is known of the workbook's score sheets up to date: one read per burst of changes, one read under
 * way at a time, and the state after the last change is always the one reported last.
 *
 * @param today the day of each read, which no assessment can be later than
 */
export async function startLiveCheck(
  port: WorkbookPort,
  edition: Edition,
  today: () => CalendarDate,
  timer: Timer,
  listener: LiveCheckListener,
): Promise<LiveCheck> {
  const loop = new Loop(port, edition, today, timer, listener);
  const stopWatching = await port.watch((change) => {
    loop.notice(change);
  });
  await loop.run();
  return {
    refresh: () => {
      loop.refresh();
    },
    stop: async () => {
      loop.stop();
      await stopWatching();
    },
  };
}
