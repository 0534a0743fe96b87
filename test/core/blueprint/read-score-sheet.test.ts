import fc from 'fast-check';
import {
  type Assessment,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  forEachCriterion,
  readScoreSheet,
  scoreName,
  type SheetImage,
} from '../../../src/core/index.ts';
import { arbitraryAssessment } from '../arbitrary-assessment.ts';
import { freshImage, moved, withRowsAbove } from './changed-image.ts';

const read = (image: SheetImage): Assessment => readScoreSheet(EDITION_2562, image).assessment;

describe('a score sheet that is read back', () => {
  test('says what was put into it: scores, words, facts and readings', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        expect(read(freshImage(assessment))).toEqual(assessment);
      }),
    );
  });

  test('leaves an invalid entry blank, since there is nothing that could be written', () => {
    const invalid = { ...EMPTY_ASSESSMENT, entries: forEachCriterion(() => ({ state: 'invalid' }) as const) };
    expect(read(freshImage(invalid))).toEqual(EMPTY_ASSESSMENT);
  });

  test('has no error when it is fresh', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const { problems } = readScoreSheet(EDITION_2562, freshImage(assessment));
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });

  test('says the same wherever the whole sheet has been moved to', () => {
    const anywhere = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }));
    fc.assert(
      fc.property(arbitraryAssessment, anywhere, (assessment, [rows, columns]) => {
        expect(read(moved(freshImage(assessment), rows, columns))).toEqual(assessment);
      }),
      { numRuns: 40 },
    );
  });

  test('says the same after rows were put in anywhere', () => {
    const somewhere = fc.tuple(fc.integer({ min: 0, max: 38 }), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(arbitraryAssessment, somewhere, (assessment, [row, count]) => {
        expect(read(withRowsAbove(freshImage(assessment), row, count))).toEqual(assessment);
      }),
      { numRuns: 40 },
    );
  });

  test('has one note for each row without a score, beside those on what is not said', () => {
    const { problems } = readScoreSheet(EDITION_2562, freshImage(EMPTY_ASSESSMENT));
    expect(problems.map(({ severity, detail, cells }) => [severity, detail.code, cells])).toEqual([
      ...Object.values(forEachCriterion((id) => ['note', 'unscored', scoreName(id)])).toSorted(),
      ['note', 'agencyMissing', 'pmqa_agency'],
      ['note', 'awardMissing', 'pmqa_award'],
    ]);
  });
});
