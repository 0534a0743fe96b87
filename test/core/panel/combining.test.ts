import { combine, type Method, type Rounding } from '../../../src/core/index.ts';
import { pointsOf } from '../../../src/core/panel/fraction.ts';
import { assessmentOf, compiled } from './panels.ts';

const [FIRST] = compiled(
  [10, 61, 61.33].map((points, seat) => assessmentOf(`A${String(seat)}`, { '1': points })),
).panels;

describe('the scores 10, 61 and 61.33', () => {
  // Their mean is 44.11, their median 61.
  test.each<[Method, Rounding, number]>([
    ['mean', 'none', 132.33 / 3],
    ['mean', '2', 44.11],
    ['mean', '1', 44.1],
    ['mean', '0', 44],
    ['median', 'none', 61],
    ['median', '0', 61],
    ['agreed-from-mean', 'none', 132.33 / 3],
    ['agreed-from-mean', '1', 44.1],
    ['agreed-from-median', 'none', 61],
  ])('become one by %s, rounded to %s decimals', (method, rounding, points) => {
    if (FIRST === undefined) throw new Error('No panel.');
    const combined = combine(FIRST.panel, { method, rounding })['1'];
    expect(combined && pointsOf(combined)).toBeCloseTo(points, 9);
  });
});
