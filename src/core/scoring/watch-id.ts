/** The kinds of warnings that are worth a look and can be switched off for a sheet. */
export const WATCH_IDS = ['samePercent', 'fraction', 'outsideSteps', 'onThreshold', 'roundJump'] as const;

export type WatchId = (typeof WATCH_IDS)[number];
