import { type Dispatch, useCallback, useEffect, useRef } from 'react';
import type { CalendarDate, Edition } from '../core/index.ts';
import {
  type LiveCheck,
  type LiveCheckListener,
  RETRY_MILLISECONDS,
  startLiveCheck,
} from '../workbook/live-check.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { PAGE_TIMER } from './page-timer.ts';
import type { PaneEvent } from './state.ts';
import { passesByItself, troubleOf } from './trouble.ts';

/**
 * Keeps the state's sheets up to date for as long as the pane is shown.
 *
 * @param today must stay the same function
 * @param watchNumber a new number starts the watch afresh
 * @returns looks at the whole workbook again
 */
export function useLiveCheck(
  port: WorkbookPort,
  edition: Edition,
  today: () => CalendarDate,
  watchNumber: number,
  dispatch: Dispatch<PaneEvent>,
): () => void {
  const current = useRef<LiveCheck | null>(null);

  useEffect(() => {
    let isOver = false;
    let cancelRetry: (() => void) | null = null;
    const listener: LiveCheckListener = {
      onSheets: (sheets, { orphans, log, laterAwards, panels }) => {
        if (isOver) return;
        dispatch({ type: 'sheetsRead', sheets });
        dispatch({ type: 'orphansRead', orphans });
        dispatch({ type: 'logRead', log });
        dispatch({ type: 'panelsRead', panels });
        dispatch({ type: 'laterAwardsRead', laterAwards });
      },
      onTrouble: ({ code }) => {
        if (!isOver) dispatch({ type: 'readFailed', code });
      },
    };
    /** Stopping can fail where Excel has gone away; then there is nothing left to stop. */
    const stop = (check: LiveCheck | null): void => {
      check?.stop().catch(() => undefined);
    };
    const start = async (): Promise<void> => {
      try {
        const started = await startLiveCheck(port, edition, today, PAGE_TIMER, listener);
        if (isOver) stop(started);
        else current.current = started;
      } catch (error) {
        const code = troubleOf(error);
        if (passesByItself(code)) retry();
        else if (!isOver) dispatch({ type: 'readFailed', code });
      }
    };
    const retry = (): void => {
      if (!isOver) cancelRetry = PAGE_TIMER.start(() => void start(), RETRY_MILLISECONDS);
    };
    void start();
    return () => {
      isOver = true;
      cancelRetry?.();
      stop(current.current);
      current.current = null;
    };
  }, [port, edition, today, watchNumber, dispatch]);

  return useCallback(() => current.current?.refresh(), []);
}
