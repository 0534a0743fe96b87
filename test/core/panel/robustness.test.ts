import { type Robustness } from '../../../src/core/panel/robustness.ts';
import { assessmentOf, compiled, type Given } from './panels.ts';

function robustnessOf(given: readonly Given[], isSettled = true): Robustness | null | undefined {
  const sheets = given.map((each, seat) => {
    const assessment = assessmentOf(`A0${String(seat + 1)}`, { '1': each, '2': 60 });
    return isSettled
      ? {
          ...assessment,
          readings: { ...assessment.readings, ownCategory: 'moreThan', otherRows: 'atLeast' } as const,
        }
      : assessment;
  });
  return compiled(sheets).panels[0]?.robustness;
}

describe('the robustness of a verdict', () => {
  test('is the same in every case where nobody is near the threshold', () => {
    expect(robustnessOf([70, 75, 80, 72])).toMatchObject({
      award: 'category-1',
      of: 8,
      same: 8,
      changes: [],
    });
  });

  test('names the assessor without whom it changes, and by which method', () => {
    const found = robustnessOf([59, 59, 90, 59]);
    expect(found).toMatchObject({ of: 8 });
    expect(
      found?.changes.map(({ without, method, insteadOf, verdict }) => [without, method, insteadOf, verdict]),
    ).toEqual([
      ['A01', 'median', 'pass', 'fail'],
      ['A02', 'median', 'pass', 'fail'],
      ['A03', 'mean', 'pass', 'fail'],
      ['A03', 'median', 'pass', 'fail'],
      ['A04', 'median', 'pass', 'fail'],
    ]);
    expect(found?.same).toBe(3);
  });

  test('is asked under each reading that is open', () => {
    expect(robustnessOf([70, 75], false)).toMatchObject({ of: 16, same: 16 });
    expect(
      robustnessOf([60, 60.5], false)?.changes.map(({ without, readings }) => [
        without,
        readings.ownCategory,
      ]),
    ).toContainEqual(['A02', 'moreThan']);
  });

  test('has no answer for a single assessor', () => {
    expect(robustnessOf([60])).toBeNull();
  });
});

describe('how an assessor scores against the others', () => {
  const leanings = (given: readonly number[]): readonly (number | null)[] => {
    const sheets = given.map((share, seat) =>
      assessmentOf(`A${String(seat)}`, { '1': share * 120, '2': share * 80, '4': 'abstained' }),
    );
    return compiled(sheets).panels[0]?.leanings.map(({ percentagePoints }) => percentagePoints) ?? [];
  };

  test('is said from three assessors on', () => {
    expect(leanings([0.5, 0.6])).toEqual([null, null]);
    expect(leanings([0.5, 0.5, 0.8])[2]).toBeGreaterThan(0);
  });

  test('is the difference from the mean of the others in percentage points of the maxima', () => {
    // 200 of 900 points of maxima (all but criterion 4) differ by 30 percentage points.
    const [severe, , mild] = leanings([0.5, 0.5, 0.8]);
    expect(mild).toBeCloseTo((30 * 200) / 900, 10);
    expect(severe).toBeCloseTo((-15 * 200) / 900, 10);
  });
});
