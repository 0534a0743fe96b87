/** What a part of a record has to be. */
export type Expectation =
  | { readonly kind: 'json' }
  | { readonly kind: 'object' }
  | { readonly kind: 'present' }
  | { readonly kind: 'knownKey'; readonly keys: readonly string[] }
  /** A text of so many characters at most, or null. */
  | { readonly kind: 'text'; readonly longest: number }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'categories' }
  | { readonly kind: 'score'; readonly maximum: number };

/** Something in a record that cannot be taken, and where. */
export interface RecordProblem {
  /** `scores.7.6`, `readings.ownCategory`; `''` for the record itself. */
  readonly path: string;
  /** What stands there, shortened. */
  readonly found: string;
  readonly expected: Expectation;
}
