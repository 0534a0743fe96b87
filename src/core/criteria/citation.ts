/** A place in the award book of พ.ศ. 2564, in its own words. */
export interface Citation {
  /** First and last line in the book's text. */
  readonly lines: readonly [first: number, last: number];
  /** The sentence, with the damage of the text extraction mended and nothing else changed. */
  readonly quote: string;
}
