import { BOOK_ROWS, maximumOf, outstandingMinimumOf, RULES } from '../rule-book.ts';
import { assessmentOf, findingOf, fullScores, gateFindingOf, scoresAt } from '../scores.ts';

const STATES = ['open', 'eachRow', 'whole'] as const;

/** The points verdicts of the outstanding level under the three states of the reading of category 7. */
function verdicts(scores: Parameters<typeof assessmentOf>[0]): readonly string[] {
  return STATES.map(
    (state) => findingOf(assessmentOf(scores, { outstandingCategory7: state }), 'outstanding').points,
  );
}

const rows = BOOK_ROWS.map(({ id }) => ({ id, minimum: outstandingMinimumOf(id) }));

describe.each(rows)('row $id at $minimum hundredths', ({ id, minimum }) => {
  const at = (hundredths: number): readonly string[] => verdicts(fullScores({ [id]: hundredths }));

  test('one hundredth below fails, but for a result row where category 7 counts as a whole', () => {
    const expected = id.startsWith('7') ? ['dependsOnReading', 'fail', 'pass'] : ['fail', 'fail', 'fail'];
    expect(at(minimum - 1)).toEqual(expected);
  });

  test('the minimum itself passes', () => {
    expect(at(minimum)).toEqual(['pass', 'pass', 'pass']);
  });

  test('one hundredth above passes', () => {
    expect(at(minimum + 1)).toEqual(['pass', 'pass', 'pass']);
  });
});

describe('category 7 with one row at 0 and the others summing to', () => {
  const results = BOOK_ROWS.filter(({ id }) => id.startsWith('7'));

  /** Fills the other rows one after the other until category 7 has `whole` hundredths. */
  const withWhole = (empty: string, whole: number): ReturnType<typeof fullScores> => {
    let left = whole;
    const scores = results.map(({ id }) => {
      const score = id === empty ? 0 : Math.min(left, maximumOf(id));
      left -= score;
      return [id, score] as const;
    });
    return fullScores(Object.fromEntries(scores));
  };

  test.each(results)('159.99 fails under every reading ($id at 0)', ({ id }) => {
    expect(verdicts(withWhole(id, 15_999))).toEqual(['fail', 'fail', 'fail']);
  });

  test.each(results)('160.00 passes as a whole and fails row by row ($id at 0)', ({ id }) => {
    expect(verdicts(withWhole(id, 16_000))).toEqual(['dependsOnReading', 'fail', 'pass']);
  });

  test.each(results)('160.01 passes as a whole and fails row by row ($id at 0)', ({ id }) => {
    expect(verdicts(withWhole(id, 16_001))).toEqual(['dependsOnReading', 'fail', 'pass']);
  });
});

describe('the total for the outstanding level', () => {
  const at40 = scoresAt(RULES.percents.outstanding);

  test('is 400 where every row is at 40 %, which passes under every reading', () => {
    expect(verdicts(at40)).toEqual(['pass', 'pass', 'pass']);
  });

  test('says nothing new: 399.99 fails with the row that lacks the hundredth', () => {
    const assessment = assessmentOf({ ...at40, '1': outstandingMinimumOf('1') - 1 });
    const failing = findingOf(assessment, 'outstanding').gates.filter(({ verdict }) => verdict === 'fail');
    expect(failing.map(({ gate }) => gate.id)).toEqual(['everyCriterion-1', 'total']);
  });

  test.each([
    [39_999, 'fail'],
    [40_000, 'pass'],
    [40_001, 'pass'],
  ])('of %i hundredths: the gate on it comes out as %s', (total, verdict) => {
    const assessment = assessmentOf({ ...at40, '1': outstandingMinimumOf('1') + total - 40_000 });
    expect(gateFindingOf(assessment, 'outstanding', 'total').verdict).toBe(verdict);
  });
});
