import type { WatchDetail } from './problem.ts';

/** The kinds of warnings that are worth a look and can be switched off for a sheet. */
export const WATCH_IDS = [
  'samePercent',
  'outsideSteps',
  'onThreshold',
  'roundJump',
] as const satisfies readonly WatchDetail['code'][];

export type WatchId = (typeof WATCH_IDS)[number];
