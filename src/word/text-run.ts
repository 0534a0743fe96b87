import { type IRunOptions, TextRun } from 'docx';

/** What XML can carry; the rest of Unicode is invisible. */
const NOT_XML = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as runs: one a line, and nothing that would break the file. */
export function runsOf(
  words: string,
  look: Omit<IRunOptions, 'children' | 'text' | 'break'> = {},
): TextRun[] {
  return words
    .replace(NOT_XML, '')
    .split('\n')
    .map((text, index) => new TextRun({ ...look, text, ...(index > 0 && { break: 1 }) }));
}
