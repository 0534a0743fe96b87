import type { Timer } from '../workbook/live-check.ts';

/** The page's own timer. */
export const PAGE_TIMER: Timer = {
  start: (run, milliseconds) => {
    const id = window.setTimeout(run, milliseconds);
    return () => window.clearTimeout(id);
  },
};
