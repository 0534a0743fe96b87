import book from '../cases/award-book-2564.json';

/** A line of the award book as it was mended. */
export interface BookLine {
  readonly number: number;
  readonly words: string;
}

/** The lines of the award book that rules rest on, in their order. */
export const BOOK_LINES: readonly BookLine[] = Object.entries(book.lines)
  .map(([number, words]) => ({ number: Number(number), words }))
  .sort((a, b) => a.number - b.number);

/** The words without white space: the book breaks its lines anywhere, in the middle of a word too. */
export function withoutSpaces(words: string): string {
  return words.replace(/\s+/g, '');
}

/** All words from the first to the last of these lines, without white space. */
export function bookWords([first, last]: readonly [number, number]): string {
  const lines = BOOK_LINES.filter(({ number }) => number >= first && number <= last);
  return withoutSpaces(lines.map(({ words }) => words).join(''));
}
