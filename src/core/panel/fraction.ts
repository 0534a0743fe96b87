/**
 * Hundredths of a point that need not be whole, kept exactly: the mean of 10, 10 and 11 hundredths is 31/3. Both parts
 * are whole, the denominator is above 0.
 */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** The smallest whole number that all of `numbers` (whole, above 0) divide; 1 for none. */
export function leastCommonMultiple(numbers: readonly number[]): number {
  return numbers.reduce((multiple, each) => (multiple / greatestCommonDivisor(multiple, each)) * each, 1);
}

/** The nearest multiple of `step`, the higher one from the middle. */
export function roundedTo({ numerator, denominator }: Fraction, step: number): Fraction {
  const part = step * denominator;
  return { numerator: step * Math.floor((2 * numerator + part) / (2 * part)), denominator: 1 };
}

/** Hundredths of a point as points, for showing; never for comparing. */
export function pointsOf({ numerator, denominator }: Fraction): number {
  return numerator / denominator / 100;
}
