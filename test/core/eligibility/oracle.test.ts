import fc from 'fast-check';
import { AWARD_IDS, EDITION_2562, judge } from '../../../src/core/index.ts';
import { randomAssessment, randomNumbers } from '../../formulas/random-assessment.ts';
import { arbitraryAssessment } from '../arbitrary-assessment.ts';
import { declaredByRule, pointsByRule, verdictByRule } from './oracle.ts';

describe('the verdicts', () => {
  test('are those of the rules gone through one by one, under every reading', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const judged = judge(EDITION_2562, assessment).awards;
        expect(
          judged.map(({ award, points, declared, verdict }) => [award.id, points, declared, verdict]),
        ).toEqual(
          AWARD_IDS.map((award) => [
            award,
            pointsByRule(assessment, award),
            declaredByRule(assessment, award),
            verdictByRule(assessment, award),
          ]),
        );
      }),
      { numRuns: 1_500 },
    );
  });

  test('meet all four words for every award among such assessments, so that the comparison means something', () => {
    const random = randomNumbers(2_564);
    const assessments = Array.from({ length: 1_000 }, () => randomAssessment(random));
    const met = assessments.flatMap((assessment) =>
      AWARD_IDS.map((award) => `${award} ${pointsByRule(assessment, award)}`),
    );
    expect(new Set(met).size).toBe(AWARD_IDS.length * 4);
  });
});
