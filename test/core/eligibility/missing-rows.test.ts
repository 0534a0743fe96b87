import { assessmentOf, findingOf, fullScores, gateFindingOf, type Scores, scoresAt } from '../scores.ts';

type Words = Readonly<Record<'open' | 'strict' | 'lenient', string>>;

/** The points verdict of an award with every reading open, strict and lenient. */
function verdicts(scores: Scores, award: 'category-1' | 'outstanding'): Words {
  const points = (readings: Parameters<typeof assessmentOf>[1]): string =>
    findingOf(assessmentOf(scores, readings), award).points;
  return {
    open: points({}),
    strict: points({ ownCategory: 'moreThan', otherRows: 'moreThan', outstandingCategory7: 'eachRow' }),
    lenient: points({ ownCategory: 'atLeast', otherRows: 'atLeast', outstandingCategory7: 'whole' }),
  };
}

describe('a category award', () => {
  const of = (scores: Scores): Words => verdicts(scores, 'category-1');

  test('is undecided while the last row may still be too low', () => {
    expect(of(fullScores({ '7.6': null }))).toEqual({
      open: 'undecided',
      strict: 'undecided',
      lenient: 'undecided',
    });
  });

  test('fails at once where a row that is scored is too low, whatever is missing', () => {
    expect(of(fullScores({ '2': 1_999, '7.6': null }))).toEqual({
      open: 'fail',
      strict: 'fail',
      lenient: 'fail',
    });
  });

  test.each([
    [22_999, 'fail'],
    [23_000, 'undecided'],
  ])('has a total of %i hundredths and 70 points to come come out as %s', (total, verdict) => {
    const low = scoresAt(20, { '7.6': null });
    const added = total - 18_600;
    const assessment = assessmentOf({ ...low, '1': (low['1'] ?? 0) + added });
    expect(gateFindingOf(assessment, 'category-1', 'total').verdict).toBe(verdict);
  });

  test('is undecided while one reading fails it and another leaves it open', () => {
    expect(of(fullScores({ '1': 6_000, '7.6': null }))).toEqual({
      open: 'undecided',
      strict: 'fail',
      lenient: 'undecided',
    });
  });

  test('depends on the reading once the readings alone keep it from a verdict', () => {
    expect(of(fullScores({ '1': 6_000 }))).toEqual({
      open: 'dependsOnReading',
      strict: 'fail',
      lenient: 'pass',
    });
  });

  test('is undecided with no score at all', () => {
    expect(
      of(scoresAt(0, Object.fromEntries(Object.keys(fullScores()).map((id) => [id, null] as const)))),
    ).toEqual({ open: 'undecided', strict: 'undecided', lenient: 'undecided' });
  });

  test('takes no score for 0 points only as long as it is missing: a 0 that is entered fails', () => {
    expect(of(fullScores({ '7.6': 0 })).open).toBe('fail');
  });
});

describe('the outstanding level', () => {
  const of = (scores: Scores): Words => verdicts(scores, 'outstanding');

  test('passes as a whole before a result row is scored, and is undecided row by row', () => {
    expect(of(fullScores({ '7.6': null }))).toEqual({
      open: 'undecided',
      strict: 'undecided',
      lenient: 'pass',
    });
  });

  test('fails row by row and is undecided as a whole while a row could still make up for another', () => {
    expect(of(scoresAt(40, { '7.1': 0, '7.6': null }))).toEqual({
      open: 'undecided',
      strict: 'fail',
      lenient: 'undecided',
    });
  });

  test('depends on the reading though a row is missing, where that row can change nothing', () => {
    expect(of(fullScores({ '7.1': 0, '7.6': null }))).toEqual({
      open: 'dependsOnReading',
      strict: 'fail',
      lenient: 'pass',
    });
  });

  test('fails under every reading where what is missing cannot make up category 7', () => {
    const empty = scoresAt(50, { '7.1': 0, '7.2': 0, '7.3': 0, '7.4': 0, '7.5': 0, '7.6': null });
    expect(of(empty)).toEqual({ open: 'fail', strict: 'fail', lenient: 'fail' });
  });

  test('is undecided while a category from 1 to 6 is missing, though all else is full', () => {
    expect(of(fullScores({ '3': null }))).toEqual({
      open: 'undecided',
      strict: 'undecided',
      lenient: 'undecided',
    });
  });
});

describe('an entry without a score', () => {
  test.each(['unscored', 'abstained', 'conflict', 'invalid'] as const)(
    'that is %s leaves the award undecided',
    (state) => {
      const full = assessmentOf(fullScores());
      const assessment = { ...full, entries: { ...full.entries, '4': { state } } };
      expect(findingOf(assessment, 'category-1').points).toBe('undecided');
    },
  );
});
