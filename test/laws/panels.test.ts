import fc from 'fast-check';
import {
  type Assessment,
  compile,
  type CompiledResult,
  compiledJson,
  EDITION_2562,
  type FileOutcome,
  judge,
  PANEL_SENTENCES,
} from '../../src/core/index.ts';
import { arbitraryAssessment } from '../core/arbitrary-assessment.ts';
import { fileOf, PLAIN_WISH } from '../core/panel/panels.ts';

/** Assessments that say of whom and whose they are, on few agencies by few assessors, so that they meet. */
const arbitraryFiles: fc.Arbitrary<readonly FileOutcome[]> = fc
  .array(
    fc.tuple(
      arbitraryAssessment,
      fc.constantFrom('กรมหนึ่ง', 'กรม หนึ่ง', 'กรมสอง'),
      fc.constantFrom('A', 'B', 'C', 'D'),
      fc.constantFrom('category-1', 'outstanding'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) =>
    all.map(([assessment, agency, assessor, award], index) => {
      const facts = { ...assessment.facts, agency, assessor, award, round: null, awardYear: null } as const;
      return fileOf({ ...assessment, facts }, `${String(index)}.xlsx`);
    }),
  );

const arbitraryRefused: fc.Arbitrary<FileOutcome> = fc.constantFrom<FileOutcome>(
  { status: 'refused', file: '!.xlsx', refusal: { code: 'damaged' } },
  { status: 'refused', file: 'z.xlsx', refusal: { code: 'agencyMissing', sheet: 'x' } },
);

function resultOf(files: readonly FileOutcome[]): CompiledResult {
  const compilation = compile(EDITION_2562, files, PLAIN_WISH);
  return JSON.parse(
    [...compiledJson(EDITION_2562, compilation, PANEL_SENTENCES.th)].join(''),
  ) as CompiledResult;
}

describe('compiling', () => {
  test('gives the same whatever order the files come in', () => {
    const turned = arbitraryFiles.chain((files) =>
      fc.tuple(fc.constant(files), fc.shuffledSubarray([...files], { minLength: files.length })),
    );
    fc.assert(
      fc.property(turned, ([files, shuffled]) => {
        expect(resultOf(shuffled)).toEqual(resultOf(files));
      }),
    );
  });

  test('gives of one assessment what the assessment itself gives', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (some) => {
        const facts = { ...some.facts, agency: 'กรม', assessor: 'A' };
        const assessment: Assessment = { ...some, facts };
        const { awards, total } = judge(EDITION_2562, assessment);
        const [panel] = resultOf([fileOf(assessment)]).agencies;
        expect(panel?.total).toBe(total.worst / 100);
        expect(panel?.awards).toEqual(
          awards.map(({ award, points, declared, verdict }) => ({
            award: award.id,
            points,
            conditions: declared,
            verdict,
          })),
        );
        expect(panel?.agenda).toEqual([]);
      }),
    );
  });

  test('is not changed by a file that is refused for its own sake', () => {
    fc.assert(
      fc.property(arbitraryFiles, arbitraryRefused, (files, refused) => {
        const { files: lines, ...rest } = resultOf([...files, refused]);
        const before = resultOf(files);
        expect(rest).toEqual({ agencies: before.agencies, nearNames: before.nearNames });
        expect(lines.filter(({ file }) => file !== refused.file)).toEqual(before.files);
      }),
    );
  });

  test('has every mean, median and combined score between the lowest and the highest', () => {
    fc.assert(
      fc.property(arbitraryFiles, (files) => {
        const rows = resultOf(files).agencies.flatMap(({ rows: each }) => Object.values(each));
        const outside = rows.filter(
          ({ min, max, mean, median, combined }) =>
            min !== null &&
            max !== null &&
            [mean, median, combined].some(
              (value) => value === null || value < min - 1e-9 || value > max + 1e-9,
            ),
        );
        expect(outside).toEqual([]);
      }),
    );
  });
});
