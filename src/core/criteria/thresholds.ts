import type { Edition } from './edition.ts';

/**
 * The percents that any gate of the edition asks of a single criterion, rising: 25, 30, 40, 50 in the edition of
 * พ.ศ. 2562. They divide the scores into the bands that a score sheet shows.
 */
export function thresholdsOf(edition: Edition): readonly number[] {
  const percents = edition.awards.flatMap((award) =>
    award.gates.flatMap((gate) => (gate.required.unit === 'percent' ? [gate.required.percent] : [])),
  );
  return [...new Set(percents)].sort((a, b) => a - b);
}
