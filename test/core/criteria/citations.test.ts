import { EDITION_2562 } from '../../../src/core/index.ts';
import { CITATIONS } from '../../../src/core/criteria/citations-2562.ts';
import { BOOK_LINES, bookWords, withoutSpaces } from '../award-book.ts';

describe('the quotations', () => {
  test.each(Object.entries(CITATIONS))('%s stands word for word at its lines', (_, { lines, quote }) => {
    expect(bookWords(lines)).toContain(withoutSpaces(quote));
  });

  test.each(Object.entries(CITATIONS))('%s begins and ends at the lines it names', (_, { lines, quote }) => {
    const [first, last] = lines;
    const inner = BOOK_LINES.filter(({ number }) => number > first && number <= last);
    const outer = BOOK_LINES.filter(({ number }) => number >= first && number < last);
    const joined = (part: typeof inner): string => withoutSpaces(part.map(({ words }) => words).join(''));
    expect(joined(inner)).not.toContain(withoutSpaces(quote));
    expect(joined(outer)).not.toContain(withoutSpaces(quote));
  });

  test('stand with every gate, condition and reading', () => {
    const known = new Set<unknown>(Object.values(CITATIONS));
    const gates = EDITION_2562.awards.flatMap((award) => [...award.gates, ...award.conditions]);
    const readings = Object.values(EDITION_2562.readings).flatMap(({ citations }) => [...citations]);
    const cited = [...gates.map(({ citation }) => citation), ...readings];
    expect(cited.filter((citation) => !known.has(citation))).toEqual([]);
  });
});

describe('the names of the categories', () => {
  const categories = EDITION_2562.criteria.filter(({ id }) => !id.includes('.'));

  test.each(categories)('of category $id is the one in the book', ({ id, thaiName }) => {
    const line = BOOK_LINES.find(({ words }) => words === `หมวด ${id} ${thaiName}`);
    expect(line?.number).toBe(190 + 2 * Number(id));
  });

  test.each(EDITION_2562.criteria.filter(({ id }) => id.includes('.')))(
    'of row $id is that of category 7, since the book names the row no further',
    ({ thaiName }) => {
      expect(bookWords([209, 211])).toContain(withoutSpaces(thaiName));
    },
  );
});
