import { formatMargin, formatPoints } from './format.ts';

/** A percent as it is shown. */
export interface ShownPercent {
  readonly percent: number;
  /** Whether it needs four decimals, since two would show a threshold that it is not. */
  readonly isFine: boolean;
}

/**
 * How scores are shown that are counted in parts of a hundredth of a point. What is whole to the hundredth is shown as
 * ever. The rest is marked with ≈, and has as many decimals as it takes not to look like what it is compared with.
 */
export interface Figures {
  /** Into how many parts a hundredth is cut; 1 for whole hundredths. */
  readonly parts: number;
  /**
   * `27.50`, `≈ 61.33`, `≈ 60.003` beside 60.
   *
   * @param against what the score is compared with, in the same parts
   */
  readonly points: (score: number, against?: readonly number[]) => string;
  /** A difference with its sign, never 0 where there is one: `+1.50`, `≈ −0.003`. */
  readonly margin: (margin: number) => string;
  /**
   * @param full the most that the score can be, in the same parts
   * @param thresholds percents that it is compared with
   */
  readonly percent: (score: number, full: number, thresholds: readonly number[]) => ShownPercent;
}

const MOST_DECIMALS = 15;

/** So many decimals of a point that none of the distances, in parts of a hundredth, vanishes. */
function decimalsFor(distances: readonly number[], parts: number): number {
  const near = Math.min(...distances.map(Math.abs).filter((distance) => distance > 0));
  let decimals = 2;
  while (decimals < MOST_DECIMALS && near * 10 ** (decimals - 2) < parts) decimals += 1;
  return decimals;
}

function approximate(value: number, decimals: number, parts: number): string {
  const [whole = '0', rest = ''] = (Math.abs(value) / parts / 100).toFixed(decimals).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
}

/** How scores are shown that are counted in so many parts of a hundredth. */
export function figuresIn(parts: number): Figures {
  const isWhole = (value: number): boolean => value % parts === 0;
  return {
    parts,
    points: (score, against = []) => {
      if (isWhole(score)) return formatPoints(score / parts);
      const distances = against.map((each) => score - each);
      return `≈ ${approximate(score, decimalsFor(distances, parts), parts)}`;
    },
    margin: (margin) => {
      if (isWhole(margin)) return formatMargin(margin / parts);
      return `≈ ${margin < 0 ? '−' : '+'}${approximate(margin, decimalsFor([margin], parts), parts)}`;
    },
    percent: (score, full, thresholds) => {
      const percent = (score / full) * 100;
      const shown = Number(percent.toFixed(2));
      const isFine = thresholds.some((each) => shown === each && score * 100 !== each * full);
      return { percent: isFine ? Number(percent.toFixed(4)) : shown, isFine };
    },
  };
}
