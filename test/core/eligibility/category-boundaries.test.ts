import { BOOK_ROWS, CATEGORY_AWARDS, maximumOf, minimumOf, ruleOf } from '../rule-book.ts';
import { assessmentOf, findingOf, fullScores, gateFindingOf } from '../scores.ts';

const STATES = ['open', 'moreThan', 'atLeast'] as const;
type State = (typeof STATES)[number];

const readings = STATES.flatMap((ownCategory) => STATES.map((otherRows) => ({ ownCategory, otherRows })));

const cases = CATEGORY_AWARDS.flatMap((award) =>
  BOOK_ROWS.map(({ id }) => ({ award, id, rule: ruleOf(award, id), minimum: minimumOf(award, id) })),
);

const EXACTLY: Readonly<Record<State, 'dependsOnReading' | 'fail' | 'pass'>> = {
  open: 'dependsOnReading',
  moreThan: 'fail',
  atLeast: 'pass',
};

/** The state of the reading that governs a row; the 30 % of a related result are clear words. */
function governing(rule: (typeof cases)[number]['rule'], states: (typeof readings)[number]): State {
  if (rule === 'ownCategory') return states.ownCategory;
  return rule === 'relatedResult' ? 'atLeast' : states.otherRows;
}

describe.each(cases)('$award, row $id at $minimum hundredths ($rule)', ({ award, id, rule, minimum }) => {
  const verdictsAt = (hundredths: number): readonly string[] =>
    readings.map((states) => findingOf(assessmentOf(fullScores({ [id]: hundredths }), states), award).points);

  test('fails one hundredth below, under every reading', () => {
    expect(verdictsAt(minimum - 1)).toEqual(readings.map(() => 'fail'));
  });

  test('comes out at the minimum itself as the reading says', () => {
    expect(verdictsAt(minimum)).toEqual(readings.map((states) => EXACTLY[governing(rule, states)]));
  });

  test('passes one hundredth above, under every reading', () => {
    expect(verdictsAt(minimum + 1)).toEqual(readings.map(() => 'pass'));
  });
});

describe.each(CATEGORY_AWARDS)('the total for %s', (award) => {
  /** Every row safely above its minimum, category 1 and 2 filled up until the total is `total`. */
  const withTotal = (total: number): ReturnType<typeof assessmentOf> => {
    const above = BOOK_ROWS.map(({ id }) => [id, minimumOf(award, id) + 1] as const);
    let lacking = total - above.reduce((sum, [, score]) => sum + score, 0);
    const filled = above.map(([id, score]) => {
      const added = Math.min(lacking, maximumOf(id) - score);
      lacking -= added;
      return [id, score + added] as const;
    });
    return assessmentOf(fullScores(Object.fromEntries(filled)));
  };

  test.each([
    [29_999, 'fail'],
    [30_000, 'pass'],
    [30_001, 'pass'],
  ])('of %i hundredths comes out as %s', (total, verdict) => {
    expect(findingOf(withTotal(total), award).points).toBe(verdict);
  });

  test('is the only gate that fails at 299.99', () => {
    const { gates } = findingOf(withTotal(29_999), award);
    expect(gates.filter((gate) => gate.verdict === 'fail').map(({ gate }) => gate.id)).toEqual(['total']);
  });

  test('is short of exactly one hundredth at 299.99', () => {
    const { margin, shortfall } = gateFindingOf(withTotal(29_999), award, 'total');
    expect([margin, shortfall]).toEqual([-1, 1]);
  });
});
