import type { Citation } from './citation.ts';
import type { Relation } from './relation.ts';

/** Where the book leaves room, and the choices that it leaves. */
export interface ReadingChoices {
  /** The own category at exactly 50 %. */
  readonly ownCategory: Relation;
  /** The other criteria at exactly 25 %. */
  readonly otherRows: Relation;
  /** 40 % of category 7 for the outstanding level: of each row 7.1-7.6, or of the category as a whole. */
  readonly outstandingCategory7: 'eachRow' | 'whole';
}

export type ReadingId = keyof ReadingChoices;

export const READING_IDS = [
  'ownCategory',
  'otherRows',
  'outstandingCategory7',
] as const satisfies readonly ReadingId[];

/** What the committee has settled; an `open` reading is judged under each of its choices. */
export type Readings = { readonly [R in ReadingId]: ReadingChoices[R] | 'open' };

export const OPEN_READINGS: Readings = {
  ownCategory: 'open',
  otherRows: 'open',
  outstandingCategory7: 'open',
};

export interface Reading<R extends ReadingId = ReadingId> {
  readonly id: R;
  /** The strict choice first: whoever passes under it passes under the other. */
  readonly choices: readonly [strict: ReadingChoices[R], lenient: ReadingChoices[R]];
  /** The choice that the words favour most; shown as advice, never applied unasked. */
  readonly favoured: ReadingChoices[R];
  readonly citations: readonly Citation[];
}
