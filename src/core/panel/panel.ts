import type { Facts } from '../assessment/facts.ts';
import type { ReadingId, Readings } from '../criteria/reading.ts';
import type { Entries } from '../scoring/entry.ts';
import type { PackedNotes } from './packed-notes.ts';

/** What one assessor brings to a panel. */
export interface Seat {
  /** What the assessor is called in everything that is shown: the name as written, or a code. */
  readonly assessor: string;
  readonly entries: Entries;
  readonly notes: PackedNotes;
}

/** What the score sheets of a panel can contradict each other in. */
export type Disputed = 'kind' | 'flCertificate' | 'priorAwards' | ReadingId;

/** The assessments of several assessors on one agency, award, round and year. */
export interface Panel {
  /** What the score sheets agree in; nothing is said of what they contradict each other in. */
  readonly facts: Facts & { readonly agency: string };
  /** Settled where a score sheet settles it and none settles it otherwise. */
  readonly readings: Readings;
  readonly disputed: readonly Disputed[];
  /** By the assessor's name or code; one at least, each assessor once. */
  readonly seats: readonly Seat[];
}

/**
 * More seats than a panel has anywhere. Up to here the least common multiple of all counts of scores, times the points
 * of an award in hundredths, is a whole number that a computer and a spreadsheet keep exactly.
 */
export const MOST_SEATS = 28;
