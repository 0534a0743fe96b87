/** Height of a line of 14-point Thai, and widths of letters, in the widest font that stands in for TH Sarabun New. */
const LINE = 29;
const THAI_LETTER = 9.4;
const OTHER_LETTER = 7.4;
const MARKS_WITHOUT_WIDTH = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

function widthOf(line: string): number {
  const letters = line.replace(MARKS_WITHOUT_WIDTH, '');
  const others = letters.replace(/[\u0E00-\u0E7F]/g, '').length;
  return (letters.length - others) * THAI_LETTER + others * OTHER_LETTER;
}

/** How many lines a text takes in a block of so many pixels, an estimate to the safe side. */
export function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(widthOf(line) / (width - 24))))
    .reduce((sum, lines) => sum + lines, 0);
}

/** Excel takes no row above 409.5 points. */
export const HIGHEST_ROW = 540;

/** The height of a row of so many lines, in pixels. */
export function heightOfLines(lines: number): number {
  return Math.min(HIGHEST_ROW, lines * LINE + 5);
}
