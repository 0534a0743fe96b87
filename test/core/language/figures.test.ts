import fc from 'fast-check';
import { figuresIn } from '../../../src/core/language/figures.ts';
import { formatMargin, formatPoints } from '../../../src/core/index.ts';

describe('scores in parts of a hundredth', () => {
  const { points, margin, percent } = figuresIn(3);

  test.each([
    [18_000, [], '60.00'],
    [18_400, [], '≈ 61.33'],
    [300_001, [], '≈ 1,000.00'],
    [18_001, [18_000], '≈ 60.003'],
    [17_999, [18_000], '≈ 59.997'],
    [18_001, [9_000], '≈ 60.00'],
    [18_400, [18_400, 18_000], '≈ 61.33'],
  ] as const)('%i thirds beside %j read %s', (score, against, words) => {
    expect(points(score, against)).toBe(words);
  });

  test('have no more decimals than they need beside what they are compared with', () => {
    expect(figuresIn(10).points(60_001, [60_000])).toBe('≈ 60.001');
  });

  test.each([
    [0, '0.00'],
    [3, '+0.01'],
    [-300, '−1.00'],
    [400, '≈ +1.33'],
    [1, '≈ +0.003'],
    [-1, '≈ −0.003'],
  ] as const)('a difference of %i thirds reads %s', (parts, words) => {
    expect(margin(parts)).toBe(words);
  });

  test('are shown as whole hundredths wherever they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 28 }),
        (hundredths, parts) => {
          const figures = figuresIn(parts);
          expect(figures.points(hundredths * parts)).toBe(formatPoints(hundredths));
          expect(figures.margin(-hundredths * parts)).toBe(formatMargin(-hundredths));
        },
      ),
    );
  });

  test('never look like what they are compared with unless they are the same', () => {
    const near = fc.record({
      required: fc.integer({ min: 100, max: 40_000 }),
      apart: fc.integer({ min: -60, max: 60 }),
      parts: fc.constantFrom(1, 2, 3, 7, 28, 5_040, 80_313_433_200),
    });
    fc.assert(
      fc.property(near, ({ required, apart, parts }) => {
        const asked = required * parts;
        const figures = figuresIn(parts);
        const shown = figures.points(asked + apart, [asked]).replace(/[≈ ,]/g, '');
        expect(Math.sign(Number(shown) - required / 100)).toBe(Math.sign(apart));
        const difference = figures.margin(apart).replace(/[≈ ,]/g, '').replace('−', '-');
        expect(Math.sign(Number(difference))).toBe(Math.sign(apart));
      }),
    );
  });

  test('have a percent that is no threshold unless they are on it', () => {
    expect(percent(18_000, 36_000, [50])).toEqual({ percent: 50, isFine: false });
    expect(percent(18_001, 36_000, [50])).toEqual({ percent: 50.0028, isFine: true });
    expect(percent(18_001, 36_000, [40])).toEqual({ percent: 50, isFine: false });
    expect(percent(18_400, 36_000, [50])).toEqual({ percent: 51.11, isFine: false });
  });
});
