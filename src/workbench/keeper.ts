import type { Timer } from '../workbook/live-check.ts';

/** Work is kept this long, in milliseconds, after the last change. */
const KEEPING_PAUSE = 1000;

/** Keeps the work of a page, some time after each change. */
export interface Keeper {
  /** Something has changed. */
  readonly touch: () => void;
  /** The page may go any moment: what has changed is kept at once. */
  readonly flush: () => void;
  readonly stop: () => void;
}

/**
 * Starts to keep work: once after a burst of changes, one at a time, and the last state last.
 *
 * @param keep keeps the work as it stands when it is called; rejects where it cannot
 * @param onOutcome whether it could, each time
 */
export function startKeeper(
  keep: () => Promise<void>,
  timer: Timer,
  onOutcome: (isKept: boolean) => void,
): Keeper {
  let cancel: (() => void) | null = null;
  let isKeeping = false;
  let isStopped = false;

  const schedule = (): void => {
    cancel?.();
    cancel = timer.start(run, KEEPING_PAUSE);
  };
  const attempt = async (): Promise<void> => {
    try {
      await keep();
      if (!isStopped) onOutcome(true);
    } catch {
      if (!isStopped) onOutcome(false);
    } finally {
      isKeeping = false;
    }
  };
  const run = (): void => {
    cancel?.();
    cancel = null;
    if (isStopped) return;
    if (isKeeping) {
      schedule();
      return;
    }
    isKeeping = true;
    void attempt();
  };
  return {
    touch: () => {
      if (!isStopped) schedule();
    },
    flush: () => {
      if (cancel !== null) run();
    },
    stop: () => {
      isStopped = true;
      cancel?.();
    },
  };
}
