import { combine, EDITION_2562, type Combining, type Verdict } from '../../../src/core/index.ts';
import type { AgreedScores } from '../../../src/core/panel/combining.ts';
import { judgePanel } from '../../../src/core/panel/judge-panel.ts';
import { assessmentOf, compiled, type Given } from './panels.ts';

const MEAN: Combining = { method: 'mean', rounding: 'none' };

/** The verdict by points on category award 1 of a panel whose scores of criterion 1 are these. */
function verdictOf(
  given: readonly Given[],
  combining: Combining = MEAN,
  agreed: AgreedScores = {},
): Verdict | undefined {
  const [first] = compiled(given.map((each, seat) => assessmentOf(`A${String(seat)}`, { '1': each }))).panels;
  if (first === undefined) throw new Error('No panel.');
  const combined = combine(first.panel, combining, agreed);
  return judgePanel(EDITION_2562, first.panel, combined).findings.awards[0]?.points;
}

describe('a panel’s verdict', () => {
  test('depends on the reading where the mean is exactly at 50 %', () => {
    expect(verdictOf([59.99, 60, 60.01])).toBe('dependsOnReading');
  });

  test('fails a third of a hundredth below, and passes a third above', () => {
    expect(verdictOf([59.99, 60, 60])).toBe('fail');
    expect(verdictOf([60.01, 60, 60])).toBe('pass');
  });

  test('is the rounded score’s once the committee rounds', () => {
    const rounded: Combining = { method: 'mean', rounding: '2' };
    expect(verdictOf([59.99, 60, 60], rounded)).toBe('dependsOnReading');
    expect(verdictOf([59.99, 59.99, 60], rounded)).toBe('fail');
  });

  test('goes by the median where the committee wants it', () => {
    expect(verdictOf([10, 61, 61], { method: 'median', rounding: 'none' })).toBe('pass');
    expect(verdictOf([10, 61, 61])).toBe('fail');
  });

  test('is undecided while nobody has given a score', () => {
    expect(verdictOf(['abstained', 'unscored'])).toBe('undecided');
  });

  test('does not hang on an assessor who set the criterion aside', () => {
    expect(verdictOf([61, 'conflict'])).toBe('pass');
  });

  test('adds up means of different numbers of scores exactly', () => {
    // 300 points in all but for criterion 1, whose mean of three is a third of a hundredth short.
    const low = { '2': 20, '3': 27.5, '4': 25, '5': 22.5, '6': 25, '7.1': 18, '7.2': 17.5 } as const;
    const rest = { ...low, '7.3': 17.5, '7.4': 21, '7.5': 15, '7.6': 17.5 } as const;
    const total = (last: number): Verdict | undefined => {
      const [panel] = compiled([
        assessmentOf('A', { ...rest, '1': 73.5, '2': 'abstained' }),
        assessmentOf('B', { ...rest, '1': 73.5 }),
        assessmentOf('C', { ...rest, '1': last }),
      ]).panels;
      if (panel === undefined) throw new Error('No panel.');
      const [award] = judgePanel(EDITION_2562, panel.panel, panel.combined).findings.awards;
      return award?.gates.find(({ gate }) => gate.kind === 'total')?.verdict;
    };
    expect([total(73.49), total(73.5), total(73.51)]).toEqual(['fail', 'pass', 'pass']);
  });
});

describe('an agreed score', () => {
  const agreeing: Combining = { method: 'agreed-from-mean', rounding: 'none' };
  const agreed = (reason: string): AgreedScores => ({ '1': { hundredths: 6_100, reason } });

  test('stands in place of the mean with its reason', () => {
    expect(verdictOf([50, 52], agreeing, agreed('เห็นหลักฐานในพื้นที่'))).toBe('pass');
  });

  test('does not count without a reason', () => {
    expect(verdictOf([50, 52], agreeing, agreed('  '))).toBe('fail');
  });

  test('does not count under a method that takes none', () => {
    expect(verdictOf([50, 52], MEAN, agreed('เห็นหลักฐานในพื้นที่'))).toBe('fail');
  });

  test('is pre-filled from the method', () => {
    expect(verdictOf([61, 61], agreeing)).toBe('pass');
  });
});
