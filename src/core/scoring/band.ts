/** Where a score stands among the thresholds: how many it reaches, and whether it is exactly on the highest of them. */
export interface Band {
  /** 0 below all thresholds, 1 from the first on, and so on. */
  readonly level: number;
  readonly isExact: boolean;
}

/**
 * The band of a score, by whole-number comparison.
 *
 * @param hundredths the score in hundredths of a point
 * @param maximum the criterion's maximum in points
 * @param thresholds percents, rising
 */
export function bandOf(hundredths: number, maximum: number, thresholds: readonly number[]): Band {
  const reached = thresholds.filter((percent) => hundredths >= percent * maximum);
  const highest = reached.at(-1);
  return { level: reached.length, isExact: highest !== undefined && hundredths === highest * maximum };
}
