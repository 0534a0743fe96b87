import { type Assessment, EMPTY_ASSESSMENT } from '../assessment/assessment.ts';
import { type Round, ROUNDS } from '../assessment/facts.ts';

/** The round that comes after one; `null` after the last, and where it is not said which one was. */
export function nextRound(round: Round | null): Round | null {
  return round === null ? null : (ROUNDS[ROUNDS.indexOf(round) + 1] ?? null);
}

/**
 * What a new round begins with: the facts of the last one, what is declared and the readings that are settled; never
 * its scores and words. The date is that of another day, and warnings are switched off for the scores of one sheet,
 * so neither is taken along.
 *
 * @param last the assessment of the round before; it stays as it is
 * @param round the new round; `null` leaves it open
 */
export function beginRound(last: Assessment, round: Round | null): Assessment {
  return {
    ...EMPTY_ASSESSMENT,
    facts: { ...last.facts, round, date: null, mutedWarnings: [] },
    readings: last.readings,
  };
}
