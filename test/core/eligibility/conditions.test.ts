import { type Facts } from '../../../src/core/index.ts';
import { together, type Verdict } from '../../../src/core/eligibility/verdict.ts';
import { assessmentOf, findingOf, fullScores } from '../scores.ts';

const VERDICTS: readonly Verdict[] = ['fail', 'undecided', 'dependsOnReading', 'pass'];

describe('the certificate of the Fundamental Level', () => {
  test.each<[Facts['flCertificate'], Verdict]>([
    [{ state: 'yes' }, 'pass'],
    [{ state: 'no' }, 'fail'],
    [{ state: 'unknown' }, 'undecided'],
    [{ state: 'notApplicable', reason: 'องค์การมหาชน' }, 'pass'],
    [{ state: 'notApplicable', reason: null }, 'pass'],
  ])('%j leaves a category award with full points as %s', (flCertificate, verdict) => {
    const finding = findingOf(assessmentOf(fullScores(), {}, { flCertificate }), 'category-3');
    expect([finding.points, finding.declared, finding.verdict]).toEqual(['pass', verdict, verdict]);
    const isWaived = flCertificate.state === 'notApplicable';
    expect(finding.conditions.map((each) => each.isWaived)).toEqual([isWaived]);
  });

  test('is not asked for at the outstanding level', () => {
    const facts = { flCertificate: { state: 'no' }, priorAwards: ['1', '2'] } as const;
    expect(findingOf(assessmentOf(fullScores(), {}, facts), 'outstanding').verdict).toBe('pass');
  });
});

describe('the categories awarded before', () => {
  test.each<[Facts['priorAwards'], Verdict, number | null]>([
    [null, 'undecided', null],
    [[], 'fail', 0],
    [['4'], 'fail', 1],
    [['4', '4'], 'fail', 1],
    [['1', '4'], 'pass', 2],
    [['6', '1', '6'], 'pass', 2],
    [['1', '2', '3', '4', '5', '6'], 'pass', 6],
  ])('%j make the outstanding level %s: %j different', (priorAwards, verdict, different) => {
    const finding = findingOf(assessmentOf(fullScores(), {}, { priorAwards }), 'outstanding');
    const [condition] = finding.conditions;
    expect([finding.declared, condition?.declared, finding.verdict]).toEqual([verdict, different, verdict]);
    expect(condition?.isWaived).toBe(false);
  });

  test('are not asked for at a category award', () => {
    const facts = { flCertificate: { state: 'yes' }, priorAwards: [] } as const;
    expect(findingOf(assessmentOf(fullScores(), {}, facts), 'category-1').verdict).toBe('pass');
  });
});

describe('points and conditions together', () => {
  const pairs = VERDICTS.flatMap((points, a) =>
    VERDICTS.map((declared, b) => ({ points, declared, verdict: VERDICTS[Math.min(a, b)] })),
  );

  test.each(pairs)('$points and $declared are $verdict', ({ points, declared, verdict }) => {
    expect(together([points, declared])).toBe(verdict);
  });

  test.each([
    ['no', 6_000, 'fail'],
    ['unknown', 6_000, 'undecided'],
    ['yes', 6_000, 'dependsOnReading'],
    ['yes', 6_001, 'pass'],
    ['yes', 5_999, 'fail'],
    ['unknown', 5_999, 'fail'],
  ] as const)('certificate %s with %i hundredths in the own category is %s', (state, own, verdict) => {
    const assessment = assessmentOf(fullScores({ '1': own }), {}, { flCertificate: { state } });
    expect(findingOf(assessment, 'category-1').verdict).toBe(verdict);
  });
});
