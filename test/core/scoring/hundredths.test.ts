import fc from 'fast-check';
import { toHundredths } from '../../../src/core/scoring/read-entry.ts';

const upTo120Points = Array.from({ length: 12_001 }, (_, hundredths) => hundredths);

describe('points in hundredths', () => {
  test('are exact for every hundredth from 0 to 120 points', () => {
    expect(upTo120Points.filter((hundredths) => toHundredths(hundredths / 100) !== hundredths)).toEqual([]);
  });

  test('are exact for every hundredth as it is written', () => {
    const written = (hundredths: number): number =>
      Number(`${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`);
    expect(upTo120Points.filter((hundredths) => toHundredths(written(hundredths)) !== hundredths)).toEqual(
      [],
    );
  });

  test('are none for a thousandth beside any hundredth', () => {
    const beside = upTo120Points.filter((hundredths) => toHundredths((hundredths * 10 + 1) / 1_000) !== null);
    expect(beside).toEqual([]);
  });

  test('are never minus nought', () => {
    expect(Object.is(toHundredths(-0), 0)).toBe(true);
  });

  test('are none for what is no number', () => {
    expect(toHundredths(NaN)).toBeNull();
  });

  test('are whole wherever there are any', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1_000, noNaN: true }), (points) => {
        const hundredths = toHundredths(points);
        expect(hundredths === null || Number.isInteger(hundredths)).toBe(true);
      }),
    );
  });
});
