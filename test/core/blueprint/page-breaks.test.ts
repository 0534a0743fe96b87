import fc from 'fast-check';
import { breaksBetween } from '../../../src/core/blueprint/page-breaks.ts';

const [PAGE, TITLES] = [100, 10];

describe('where pages begin', () => {
  test('is nowhere while all parts have room on one page', () => {
    expect(breaksBetween([[40, 10], [50]], PAGE, TITLES)).toEqual([]);
  });

  test('is before the part that has no room left', () => {
    expect(breaksBetween([[40, 10], [51], [39]], PAGE, TITLES)).toEqual([2]);
  });

  test('counts the repeated heading on every page but the first, where it is among the rows', () => {
    expect(breaksBetween([[100], [90], [1]], PAGE, TITLES)).toEqual([1, 2]);
  });

  test('is before a part that is longer than a page, which is broken within', () => {
    expect(breaksBetween([[10], [60, 60, 60], [5]], PAGE, TITLES)).toEqual([1]);
  });

  test('tears no part that has room on a page', () => {
    const part = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const starts = [0, ...breaksBetween(parts, PAGE, TITLES)];
        const rows = parts.flat();
        const heights = starts.map((start, index) =>
          rows.slice(start, starts[index + 1]).reduce((sum, each) => sum + each, index === 0 ? 0 : TITLES),
        );
        const ends = parts.map((_, index) => parts.slice(0, index).flat().length);
        expect(heights.filter((height) => height > PAGE)).toEqual([]);
        expect(starts.filter((start) => !ends.includes(start))).toEqual([]);
      }),
    );
  });
});
