/** Height of a line of 14-point Thai, and widths of letters, in the widest font that stands in for TH Sarabun New. */
const LINE = 30.5;
const PADDING = 3;
const THAI_LETTER = 9.4;
const LATIN_LETTER = 9.2;
/** A digit, a space, a mark. */
const OTHER_LETTER = 7.4;
const MARKS_WITHOUT_WIDTH = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

const words = new Intl.Segmenter('th', { granularity: 'word' });

function widthOf(line: string): number {
  const letters = line.replace(MARKS_WITHOUT_WIDTH, '');
  const thai = letters.match(/[\u0E00-\u0E7F]/g)?.length ?? 0;
  const latin = letters.match(/[A-Za-z]/g)?.length ?? 0;
  return thai * THAI_LETTER + latin * LATIN_LETTER + (letters.length - thai - latin) * OTHER_LETTER;
}

/** One line of a text, wrapped between words as a program wraps it; a word wider than the block is broken anywhere. */
function wrapped(line: string, room: number): readonly string[] {
  if (widthOf(line) <= room) return [line];
  const lines: string[] = [];
  let [current, width] = ['', 0];
  for (const { segment } of words.segment(line)) {
    const parts = widthOf(segment) > room ? Array.from(segment) : [segment];
    for (const part of parts) {
      const more = widthOf(part);
      // A space at the end of a line takes no room.
      if (current !== '' && width + more > room && part.trim() !== '') {
        lines.push(current);
        [current, width] = ['', 0];
      }
      current += part;
      width += more;
    }
  }
  return [...lines, current];
}

function wrappedText(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapped(line, width - 24));
}

/** How many lines a text takes in a block of so many pixels, an estimate to the safe side. */
export function linesOf(text: string, width: number): number {
  return wrappedText(text, width).length;
}

/** Excel takes no row above 409.5 points. */
export const HIGHEST_ROW = 540;

/** The height that so many lines need, in pixels, be it more than a row can have. */
export function neededHeight(lines: number): number {
  return Math.ceil(lines * LINE + PADDING);
}

/** The height of a row of so many lines, in pixels. */
export function heightOfLines(lines: number): number {
  return Math.min(HIGHEST_ROW, neededHeight(lines));
}

/**
 * Cuts a text where it takes more lines than one row can show, between two words.
 *
 * @param width of the block that it stands in, in pixels
 */
export function piecesOf(text: string, width: number): readonly string[] {
  const most = Math.floor((HIGHEST_ROW - PADDING) / LINE);
  const lines = wrappedText(text, width);
  if (lines.length <= most) return [text];
  const count = Math.ceil(lines.length / most);
  return Array.from({ length: count }, (_, index) => lines.slice(index * most, (index + 1) * most).join(''));
}
