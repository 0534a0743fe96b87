import { EDITION_2562 } from '../../../src/core/index.ts';
import { pointsOf, roundedTo } from '../../../src/core/panel/fraction.ts';
import { scoresOf, spreadPercent, statisticsOf } from '../../../src/core/panel/statistics.ts';
import { assessmentOf, compiled, type Given } from './panels.ts';

function panelOf(...given: readonly Given[]): ReturnType<typeof compiled>['panels'][number]['panel'] {
  const [first] = compiled(given.map((each, seat) => assessmentOf(`A${String(seat)}`, { '1': each }))).panels;
  if (first === undefined) throw new Error('No panel.');
  return first.panel;
}

describe('the statistics of a criterion', () => {
  test('are mean, median, range and spread of the maximum', () => {
    const { scores } = statisticsOf(panelOf(58, 60, 62), '1');
    expect(scores).toMatchObject({ count: 3, lowest: 5_800, highest: 6_200, spread: 400 });
    expect(scores && [pointsOf(scores.mean), pointsOf(scores.median)]).toEqual([60, 60]);
    expect(scores && spreadPercent(EDITION_2562, '1', scores)).toBeCloseTo(3.33, 2);
  });

  test('keep a mean that is no whole hundredth exactly', () => {
    expect(scoresOf([1_000, 1_000, 1_001])?.mean).toEqual({ numerator: 3_001, denominator: 3 });
  });

  test('have the middle of the two middle scores as median of an even number', () => {
    const median = scoresOf([100, 4_000, 300, 200])?.median;
    expect(median && pointsOf(median)).toBe(2.5);
  });

  test('pass over what was set aside, and count it as done', () => {
    const { scores, states } = statisticsOf(panelOf(60, 'abstained', 'conflict', 'unscored'), '1');
    expect(scores).toMatchObject({ count: 1, spread: 0, mean: { numerator: 6_000, denominator: 1 } });
    expect(states).toEqual({ scored: 1, abstained: 1, conflict: 1, unscored: 1, invalid: 0 });
  });

  test('say nothing of a criterion without a score', () => {
    expect(statisticsOf(panelOf('abstained', 'unscored'), '1').scores).toBeNull();
  });
});

describe('rounding', () => {
  test.each([
    [{ numerator: 3_001, denominator: 3 }, 1, 1_000],
    [{ numerator: 2_001, denominator: 2 }, 1, 1_001],
    [{ numerator: 1_005, denominator: 1 }, 10, 1_010],
    [{ numerator: 1_004, denominator: 1 }, 10, 1_000],
    [{ numerator: 5_949, denominator: 1 }, 100, 5_900],
    [{ numerator: 5_950, denominator: 1 }, 100, 6_000],
  ])('takes %j to steps of %i hundredths as %i', (exact, step, rounded) => {
    expect(roundedTo(exact, step)).toEqual({ numerator: rounded, denominator: 1 });
  });
});
