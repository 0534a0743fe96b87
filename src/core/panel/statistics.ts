import type { CriterionId } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import { type Entry, scoreOf } from '../scoring/entry.ts';
import type { Fraction } from './fraction.ts';
import type { Seat } from './panel.ts';

/** A panel as far as its scores go. */
export interface ScoredSeats {
  readonly seats: readonly Pick<Seat, 'entries'>[];
}

/** What a panel's scores of one criterion come to; in hundredths of a point. */
export interface Scores {
  readonly count: number;
  readonly mean: Fraction;
  readonly median: Fraction;
  readonly lowest: number;
  readonly highest: number;
  /** Highest less lowest. */
  readonly spread: number;
}

/** One criterion in the eyes of a panel. */
export interface CriterionStatistics {
  /** `null` while nobody has given a score. */
  readonly scores: Scores | null;
  /** How many entries are of each state. Set aside (`abstained`, `conflict`) is done, and is not averaged. */
  readonly states: Readonly<Record<Entry['state'], number>>;
}

function medianOf(rising: readonly number[]): Fraction {
  const upper = rising[Math.floor(rising.length / 2)] ?? 0;
  const lower = rising[Math.floor((rising.length - 1) / 2)] ?? 0;
  return { numerator: lower + upper, denominator: 2 };
}

/** Mean, median and range of scores in hundredths of a point; `null` for none. */
export function scoresOf(hundredths: readonly number[]): Scores | null {
  const rising = hundredths.toSorted((a, b) => a - b);
  const [lowest] = rising;
  const highest = rising.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  const sum = rising.reduce((total, each) => total + each, 0);
  const mean = { numerator: sum, denominator: rising.length };
  return {
    count: rising.length,
    mean,
    median: medianOf(rising),
    lowest,
    highest,
    spread: highest - lowest,
  };
}

/** What the panel's entries of one criterion come to. */
export function statisticsOf({ seats }: ScoredSeats, id: CriterionId): CriterionStatistics {
  const entries = seats.map((seat) => seat.entries[id]);
  const count = (state: Entry['state']): number => entries.filter((entry) => entry.state === state).length;
  return {
    scores: scoresOf(entries.flatMap((entry) => scoreOf(entry) ?? [])),
    states: {
      scored: count('scored'),
      abstained: count('abstained'),
      conflict: count('conflict'),
      unscored: count('unscored'),
      invalid: count('invalid'),
    },
  };
}

/** The spread in percent of the criterion's maximum. */
export function spreadPercent(edition: Edition, id: CriterionId, { spread }: Scores): number {
  return spread / edition.criterion[id].maximum;
}
