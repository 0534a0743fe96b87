import { CRITERION_IDS, type CriterionId } from '../criteria/criterion.ts';
import { OPEN_READINGS, type Readings } from '../criteria/reading.ts';
import type { Entries, Entry } from '../scoring/entry.ts';
import { type Facts, NO_FACTS } from './facts.ts';

/** The words beside a score; empty where nothing is written. */
export interface Notes {
  readonly strengths: string;
  /** Opportunities for improvement. */
  readonly ofi: string;
  readonly evidence: string;
}

/** One assessor's assessment of one agency: what a score sheet holds. */
export interface Assessment {
  readonly facts: Facts;
  readonly readings: Readings;
  readonly entries: Entries;
  readonly notes: Readonly<Record<CriterionId, Notes>>;
}

/** Makes a value for each of the twelve criteria. */
export function forEachCriterion<T>(make: (id: CriterionId) => T): Record<CriterionId, T> {
  const [a, b, c, d, e, f, g, h, i, j, k, l] = CRITERION_IDS;
  return {
    [a]: make(a),
    [b]: make(b),
    [c]: make(c),
    [d]: make(d),
    [e]: make(e),
    [f]: make(f),
    [g]: make(g),
    [h]: make(h),
    [i]: make(i),
    [j]: make(j),
    [k]: make(k),
    [l]: make(l),
  };
}

const UNSCORED: Entry = { state: 'unscored' };
const NO_NOTES: Notes = { strengths: '', ofi: '', evidence: '' };

/** Nothing entered, nothing declared, every reading open. */
export const EMPTY_ASSESSMENT: Assessment = {
  facts: NO_FACTS,
  readings: OPEN_READINGS,
  entries: forEachCriterion(() => UNSCORED),
  notes: forEachCriterion(() => NO_NOTES),
};
