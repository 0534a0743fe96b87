import {
  type Assessment,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  forEachCriterion,
  judge,
} from '../../src/core/index.ts';
import { decisiveOutcomes, decisiveReadings } from '../../src/taskpane/results/decisive-outcomes.ts';
import { randomAssessment, randomNumbers } from '../formulas/random-assessment.ts';

/** Every criterion at a percent of its maximum. */
function at(percent: number, exceptions: Readonly<Record<string, number>>): Assessment {
  const entries = forEachCriterion((id) => ({
    state: 'scored' as const,
    hundredths: exceptions[id] ?? EDITION_2562.criterion[id].maximum * percent,
  }));
  return { ...EMPTY_ASSESSMENT, entries };
}

describe('the readings that an award hangs on', () => {
  test.each([
    [{ '1': 60_00 }, ['ownCategory'], 2],
    [{ '1': 61_00, '2': 20_00 }, ['otherRows'], 2],
    [{ '1': 60_00, '2': 20_00 }, ['ownCategory', 'otherRows'], 4],
    [{ '1': 61_00 }, [], 1],
  ])('with %j are %j', (exceptions, readings, outcomes) => {
    const [award] = judge(EDITION_2562, at(31, exceptions)).awards;
    expect([award && decisiveReadings(award), award && decisiveOutcomes(award).length]).toEqual([
      readings,
      outcomes,
    ]);
  });

  test('give every outcome that there is', () => {
    const random = randomNumbers(2562);
    const awards = Array.from({ length: 300 }, () => judge(EDITION_2562, randomAssessment(random)).awards);
    for (const finding of awards.flat()) {
      const all = new Set(finding.outcomes.map(({ points }) => points));
      expect(new Set(decisiveOutcomes(finding).map(({ points }) => points))).toEqual(all);
    }
  });
});
