import { createScoreSheet, EDITION_2562, EMPTY_ASSESSMENT, type Highlight } from '../../../src/core/index.ts';
import { textsIn } from './formula-anatomy.ts';

const groups = new Map<string, Highlight[]>();
for (const highlight of createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT).highlights) {
  const range = JSON.stringify(highlight.range);
  groups.set(range, [...(groups.get(range) ?? []), highlight]);
}

const ranges = [...groups].map(([range, highlights]) => ({ range, highlights }));
const looksForWord = ({ formula }: Highlight): boolean => /^=(LEFT\()?[A-Z]+\d+/.test(formula);
const byWord = ranges.filter(({ highlights }) => highlights.every(looksForWord));
const byScore = ranges.filter(({ highlights }) => !highlights.every(looksForWord));

/** A formula without the one word or symbol that it looks for. */
const shapeOf = ({ formula }: Highlight): string => formula.replace(/"[^"]*"/, '""');

// Excel does not promise an order among rules, so no two of one range may hold at once.
describe('the highlights of one range', () => {
  test.each(byWord)('on $range look for one word each in the same place, all different', ({ highlights }) => {
    const words = highlights.flatMap(({ formula }) => textsIn(formula));
    expect([new Set(words).size, new Set(highlights.map(shapeOf)).size]).toEqual([highlights.length, 1]);
  });

  test.each(byScore)('on the score cell $range exclude one another in so many words', ({ highlights }) => {
    const [isWrong, isSetAside, ...more] = highlights.map(({ formula }) => formula);
    expect([isWrong?.includes(`NOT(${isSetAside?.slice(1) ?? '?'})`), more]).toEqual([true, []]);
  });

  test('are those of twelve score cells and six columns', () => {
    expect([byScore.length, byWord.length]).toEqual([12, 6]);
  });

  test('look at their own cell alone, which a spreadsheet is sure to look at again', () => {
    const columnOf = ({ formula }: Highlight): readonly string[] => [
      ...new Set(formula.replace(/"[^"]*"/g, '').match(/\b[A-Z]{1,2}\d+\b/g)),
    ];
    expect(
      ranges.flatMap(({ highlights }) => highlights).filter((each) => columnOf(each).length !== 1),
    ).toEqual([]);
  });
});
