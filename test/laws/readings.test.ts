import fc from 'fast-check';
import { type Assessment, EDITION_2562, judge, OPEN_READINGS, type Readings } from '../../src/core/index.ts';
import { arbitraryAssessment } from '../core/arbitrary-assessment.ts';

const { ownCategory, otherRows, outstandingCategory7 } = EDITION_2562.readings;

const COMBINATIONS: readonly Readings[] = ownCategory.choices.flatMap((own) =>
  otherRows.choices.flatMap((other) =>
    outstandingCategory7.choices.map((category7) => ({
      ownCategory: own,
      otherRows: other,
      outstandingCategory7: category7,
    })),
  ),
);

/** The points verdicts of the seven awards, joined with their index so that they can be told apart. */
function pointsUnder(assessment: Assessment, readings: Readings): readonly string[] {
  return judge(EDITION_2562, { ...assessment, readings }).awards.map(({ points }) => points);
}

describe('the open readings', () => {
  test.each(['pass', 'fail'])('give %s exactly where every settled combination gives it', (verdict) => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const settled = COMBINATIONS.map((readings) => pointsUnder(assessment, readings));
        const unanimous = (award: number): boolean =>
          settled.every((verdicts) => verdicts[award] === verdict);
        const open = pointsUnder(assessment, OPEN_READINGS);
        expect(open.map((points) => points === verdict)).toEqual(open.map((_, award) => unanimous(award)));
      }),
    );
  });

  test('never give “depends on the reading” once all are settled', () => {
    fc.assert(
      fc.property(arbitraryAssessment, fc.constantFrom(...COMBINATIONS), (assessment, readings) => {
        expect(pointsUnder(assessment, readings)).not.toContain('dependsOnReading');
      }),
    );
  });

  test('pass under the lenient choice whatever passes under the strict one', () => {
    const strict: Readings = {
      ownCategory: ownCategory.choices[0],
      otherRows: otherRows.choices[0],
      outstandingCategory7: outstandingCategory7.choices[0],
    };
    const lenient: Readings = {
      ownCategory: ownCategory.choices[1],
      otherRows: otherRows.choices[1],
      outstandingCategory7: outstandingCategory7.choices[1],
    };
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const underLenient = pointsUnder(assessment, lenient);
        const lost = pointsUnder(assessment, strict).filter(
          (points, award) => points === 'pass' && underLenient[award] !== 'pass',
        );
        expect(lost).toEqual([]);
      }),
    );
  });
});
