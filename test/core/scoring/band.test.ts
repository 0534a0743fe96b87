import { bandOf, bandWord, EDITION_2562, thresholdsOf } from '../../../src/core/index.ts';
import { BOOK_ROWS } from '../rule-book.ts';

const THRESHOLDS = [25, 30, 40, 50];

const boundaries = BOOK_ROWS.flatMap(({ id, maximum }) =>
  THRESHOLDS.map((percent, index) => ({ id, maximum, percent, level: index + 1 })),
);

describe('the bands', () => {
  test('lie between the percents that the gates ask for', () => {
    expect(thresholdsOf(EDITION_2562)).toEqual(THRESHOLDS);
  });

  test.each(boundaries)('of row $id turn at $percent % of $maximum', ({ maximum, percent, level }) => {
    const at = percent * maximum;
    expect([at - 1, at, at + 1].map((hundredths) => bandOf(hundredths, maximum, THRESHOLDS))).toEqual([
      { level: level - 1, isExact: false },
      { level, isExact: true },
      { level, isExact: false },
    ]);
  });

  test('have nine words, all different', () => {
    const words = [0, 1, 2, 3, 4].flatMap((level) =>
      [true, false].map((is) => bandWord(level, is, THRESHOLDS)),
    );
    expect(new Set(words).size).toBe(9);
  });
});
