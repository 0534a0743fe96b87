import fc from 'fast-check';
import { EDITION_2562, EMPTY_ASSESSMENT, judge, readRecord, toResult } from '../../../src/core/index.ts';
import { assessmentOf, fullScores } from '../scores.ts';

const read = (record: unknown): ReturnType<typeof readRecord> => readRecord(EDITION_2562, record);

/** Where a record is refused and what is expected there. */
const refusals = (record: unknown): readonly string[] =>
  read(record).problems.map(({ path, expected }) => `${path}: ${expected.kind}`);

describe('a record', () => {
  test('with scores alone is taken, everything else being not said', () => {
    expect(read({ scores: {} })).toEqual({ assessment: EMPTY_ASSESSMENT, problems: [] });
  });

  test('is taken whole', () => {
    const { assessment } = read({
      agency: 'กรมตัวอย่าง',
      kind: 'department',
      award: 'category-1',
      round: 'self-assessment',
      assessor: 'A01',
      flCertified: true,
      priorAwards: ['1', '3'],
      readings: { ownCategory: 'moreThan' },
      scores: { '1': 60.5, '7.6': null },
    });
    expect(assessment?.facts).toMatchObject({ agency: 'กรมตัวอย่าง', priorAwards: ['1', '3'] });
    expect(assessment?.readings).toEqual({ ...EMPTY_ASSESSMENT.readings, ownCategory: 'moreThan' });
    expect(assessment?.entries['1']).toEqual({ state: 'scored', hundredths: 6_050 });
  });

  test.each([
    [true, 'yes'],
    [false, 'no'],
    [null, 'unknown'],
    ['notApplicable', 'notApplicable'],
  ])('that is certified %j reads as %s', (flCertified, state) => {
    expect(read({ flCertified, scores: {} }).assessment?.facts.flCertificate.state).toBe(state);
  });

  test.each<[unknown, readonly string[]]>([
    [null, [': object']],
    [[], [': object']],
    ['{}', [': object']],
    [{}, ['scores: present']],
    [{ scores: [] }, ['scores: object']],
    [{ scores: { '1': 120.01 } }, ['scores.1: score']],
    [{ scores: { '1': -1 } }, ['scores.1: score']],
    [{ scores: { '1': 1.005 } }, ['scores.1: score']],
    [{ scores: { '1': '60' } }, ['scores.1: score']],
    [{ scores: { '8': 1 } }, ['scores.8: knownKey']],
    [{ score: {}, scores: {} }, ['score: knownKey']],
    [{ kind: 'bank', scores: {} }, ['kind: oneOf']],
    [{ award: 'category-7', scores: {} }, ['award: oneOf']],
    [{ flCertified: 'yes', scores: {} }, ['flCertified: oneOf']],
    [{ priorAwards: ['7'], scores: {} }, ['priorAwards: categories']],
    [{ priorAwards: '1', scores: {} }, ['priorAwards: categories']],
    [{ agency: 5, scores: {} }, ['agency: text']],
    [{ readings: { ownCategory: 'whole' }, scores: {} }, ['readings.ownCategory: oneOf']],
    [{ kind: 1, scores: { '1': true, '2': 81 } }, ['kind: oneOf', 'scores.1: score', 'scores.2: score']],
  ])('%j is refused with every reason at once, and nothing of it taken', (record, expected) => {
    expect([refusals(record).toSorted(), read(record).assessment]).toEqual([expected.toSorted(), null]);
  });

  test('of any shape is taken or refused, never crashed on', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (any, scores) => {
        expect(() => [read(any), read({ scores })]).not.toThrow();
      }),
    );
  });
});

describe('a result', () => {
  const assessment = assessmentOf(fullScores({ '1': 6_000, '7.6': null }), {}, { agency: 'กรมตัวอย่าง' });
  const result = toResult(assessment, judge(EDITION_2562, assessment));

  test('gives the total in points and what is missing', () => {
    expect([result.agency, result.total, result.missing]).toEqual(['กรมตัวอย่าง', 870, ['7.6']]);
  });

  test('has a gate with its figures in points, its relations, reading and lines', () => {
    expect(result.awards[0]?.gates[0]).toEqual({
      gate: 'ownCategory-1',
      criteria: ['1'],
      relations: ['moreThan', 'atLeast'],
      reading: 'ownCategory',
      percent: 50,
      required: 60,
      observed: 60,
      best: 60,
      margin: 0,
      shortfall: 0.01,
      missing: [],
      verdict: 'dependsOnReading',
      lines: [207, 207],
    });
  });

  test('says of each award what points, conditions and both together come to', () => {
    const [first] = result.awards;
    expect([first?.award, first?.points, first?.conditions, first?.verdict]).toEqual([
      'category-1',
      'undecided',
      'undecided',
      'undecided',
    ]);
  });

  test('is the same once it was written as JSON and read', () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
