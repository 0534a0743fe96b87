import type { Entry } from '../../scoring/entry.ts';

/** The words of the picture of the profile. */
export interface ProfileText {
  readonly caption: (award: string) => string;
  /** Heads of the columns. */
  readonly row: string;
  readonly required: string;
  readonly observed: string;
  /** So many points are missing, without the unit; `met` where none are. */
  readonly short: (points: string) => string;
  readonly met: string;
  /** The award asks nothing of the row by itself. */
  readonly noGate: string;
  readonly withoutScore: Readonly<Record<Exclude<Entry['state'], 'scored'>, string>>;
  /** What the three signs of the picture mean. */
  readonly markMeans: string;
  readonly fullMeans: string;
  readonly stripedMeans: string;
}
