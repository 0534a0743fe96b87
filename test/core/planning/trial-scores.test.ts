import { EDITION_2562, judge, readTrialScore, withTrialScores } from '../../../src/core/index.ts';
import { assessmentOf, fullScores } from '../scores.ts';

const { criterion } = EDITION_2562;

describe('scores to try', () => {
  test('take the place of the real ones, which stay as they are', () => {
    const real = assessmentOf(fullScores({ '1': 10_00, '2': null }), { ownCategory: 'moreThan' });
    const before = structuredClone(real);
    const tried = withTrialScores(real, { '1': 60_01, '2': 0 });
    expect(tried.entries['1']).toEqual({ state: 'scored', hundredths: 60_01 });
    expect(tried.entries['2']).toEqual({ state: 'scored', hundredths: 0 });
    expect(tried.entries['3']).toBe(real.entries['3']);
    expect(judge(EDITION_2562, tried).total.missing).toEqual([]);
    expect(real).toEqual(before);
  });

  test('change nothing where there are none', () => {
    const real = assessmentOf(fullScores());
    expect(withTrialScores(real, {})).toEqual(real);
  });

  test.each([
    ['60.01', 60_01],
    ['120', 120_00],
    ['0', 0],
    ['๖๐.๕', 60_50],
    ['27,5', 27_50],
    ['50%', 60_00],
    [' 60 ', 60_00],
  ])('are read from %j', (text, hundredths) => {
    expect(readTrialScore(text, criterion['1'])).toBe(hundredths);
  });

  test.each(['', '-1', '120.01', '60.001', 'sixty', '101%'])('are not read from %j', (text) => {
    expect(readTrialScore(text, criterion['1'])).toBeNull();
  });
});
