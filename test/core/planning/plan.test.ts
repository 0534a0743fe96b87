import {
  type AwardId,
  CRITERION_IDS,
  EDITION_2562,
  type Entry,
  nearestOf,
  type Path,
  type Plan,
  planFor,
  plansOf,
  pointsToGo,
  type Readings,
} from '../../../src/core/index.ts';
import { type CategoryAwardId, minimumOf } from '../rule-book.ts';
import { assessmentOf, fullScores, type Scores, scoresAt } from '../scores.ts';

const RESULTS = CRITERION_IDS.filter((id) => id.startsWith('7'));
const STRICT: Partial<Readings> = { ownCategory: 'moreThan', otherRows: 'atLeast' };

function planOf(
  scores: Scores,
  award: AwardId | readonly AwardId[],
  readings: Partial<Readings> = STRICT,
): Plan {
  return planFor(EDITION_2562, assessmentOf(scores, readings), [award].flat());
}

function pathOf(plan: Plan): Path {
  if (plan.course.kind !== 'path') throw new Error(`The plan is ${plan.course.kind}.`);
  return plan.course.path;
}

function withEntry(scores: Scores, id: '1' | '7.3', entry: Entry, readings: Partial<Readings>) {
  const assessment = assessmentOf(scores, readings);
  return { ...assessment, entries: { ...assessment.entries, [id]: entry } };
}

/** Every row exactly as the table has it for an award. */
function atMinima(award: CategoryAwardId): Scores {
  const rows = CRITERION_IDS.map((id) => [id, minimumOf(award, id)] as const);
  return { ...fullScores(), ...Object.fromEntries(rows) };
}

describe('the plan for a category award', () => {
  test('asks one hundredth of an own category at exactly 50 %', () => {
    const path = pathOf(planOf(fullScores({ '1': 60_00 }), 'category-1'));
    expect(path).toMatchObject({ total: 1, steps: [{ criterion: '1', from: 60_00, to: 60_01 }], free: [] });
  });

  test('asks nothing there where exactly 50 % is settled as enough', () => {
    const plan = planOf(fullScores({ '1': 60_00 }), 'category-1', { ownCategory: 'atLeast' });
    expect([plan.course, pointsToGo(plan)]).toEqual([{ kind: 'reached' }, 0]);
  });

  test('holds under every reading that is open, and says what the lenient ones would spare', () => {
    const plan = planOf(fullScores({ '1': 60_00, '2': 20_00, '7.2': 17_49 }), 'category-1', {});
    expect(pathOf(plan).steps).toEqual([
      { criterion: '1', from: 60_00, to: 60_01 },
      { criterion: '2', from: 20_00, to: 20_01 },
      { criterion: '7.2', from: 17_49, to: 17_51 },
    ]);
    expect(plan.openReadings).toEqual(['ownCategory', 'otherRows']);
    expect([pointsToGo(plan), plan.lenientTotal]).toEqual([4, 1]);
  });

  test.each([
    ['7.1', 17_99, 18_00],
    ['7.4', 20_00, 21_00],
    ['2', 19_99, 20_00],
  ] as const)('raises %s from %d to %d', (criterion, from, to) => {
    const path = pathOf(planOf(fullScores({ [criterion]: from }), 'category-1'));
    expect(path).toMatchObject({ total: to - from, steps: [{ criterion, from, to }] });
  });

  test.each([
    ['category-1', 13_50],
    ['category-2', 24_00],
    ['category-3', 19_00],
    ['category-4', 21_50],
    ['category-5', 24_00],
    ['category-6', 18_50],
  ] as const)('of %s leaves %d hundredths free that the minima do not give', (award, free) => {
    const path = pathOf(planOf(atMinima(award), award));
    expect([path.total, path.steps.length]).toEqual([free, 1]);
    expect(path.free).toEqual([{ hundredths: free - 1, summed: CRITERION_IDS, criteria: CRITERION_IDS }]);
  });

  test.each([299_99, 300_00])('looks at the total: %d hundredths', (total) => {
    const rows = CRITERION_IDS.filter((id) => id !== '2');
    const rest = rows.reduce((sum, id) => sum + minimumOf('category-1', id), 1);
    const scores = { ...atMinima('category-1'), '1': 60_01, '2': total - rest };
    expect(pointsToGo(planOf(scores, 'category-1'))).toBe(300_00 - total);
  });

  test('counts rows without a score as 0 so far, and names them', () => {
    const plan = planOf(fullScores({ '3': null, '7.6': null }), 'category-1');
    expect(plan.unscored).toEqual(['3', '7.6']);
    expect(pathOf(plan).steps).toEqual([
      { criterion: '3', from: 0, to: 27_50 },
      { criterion: '7.6', from: 0, to: 17_50 },
    ]);
  });

  test.each(['abstained', 'conflict'] as const)('is out of reach while a row is %s', (state) => {
    const plan = planFor(EDITION_2562, withEntry(fullScores(), '1', { state }, STRICT), ['category-2']);
    expect(plan.course).toEqual({ kind: 'outOfReach', closed: ['1'] });
    expect([pointsToGo(plan), plan.lenientTotal, plan.unscored]).toEqual([null, null, []]);
  });

  test('out of reach names every row that it waits for, and none beside', () => {
    const scores = assessmentOf(fullScores(), { outstandingCategory7: 'whole' });
    const abstained = { state: 'abstained' } as const;
    const entries = { ...scores.entries, '1': abstained, '2': abstained, '7.3': abstained };
    const { course } = planFor(EDITION_2562, { ...scores, entries }, ['outstanding']);
    expect(course).toEqual({ kind: 'outOfReach', closed: ['1', '2'] });
  });

  test('says of each row and of the total what is needed, what there is and what is short', () => {
    const { demands } = planOf(scoresAt(30), 'category-1');
    expect(demands).toHaveLength(13);
    expect(demands[0]).toMatchObject({ criteria: ['1'], needed: 60_01, observed: 36_00, shortfall: 24_01 });
    expect(demands[6]).toMatchObject({ criteria: ['7.1'], needed: 18_00, shortfall: 0 });
    expect(demands[12]).toMatchObject({ criteria: CRITERION_IDS, needed: 300_00, shortfall: 0 });
  });
});

describe('the plan for the outstanding level', () => {
  const uneven = scoresAt(40, { '7.1': 10_00, '7.2': 60_00 });

  test('raises each result row where that is settled', () => {
    const path = pathOf(planOf(uneven, 'outstanding', { outstandingCategory7: 'eachRow' }));
    expect(path).toMatchObject({ total: 14_00, steps: [{ criterion: '7.1', to: 24_00 }], free: [] });
  });

  test('looks at category 7 as a whole where that is settled', () => {
    expect(planOf(uneven, 'outstanding', { outstandingCategory7: 'whole' }).course.kind).toBe('reached');
    const low = { ...uneven, '1': 120_00, '7.2': 70_00, '7.3': 0, '7.4': 20_00 };
    expect(pathOf(planOf(low, 'outstanding', { outstandingCategory7: 'whole' }))).toEqual({
      total: 8_00,
      steps: [],
      free: [{ hundredths: 8_00, summed: RESULTS, criteria: ['7.1', '7.3', '7.4', '7.5', '7.6'] }],
      example: [{ criterion: '7.3', from: 0, to: 8_00 }],
    });
  });

  test('does not hang on a result row that is abstained where the whole counts', () => {
    const assessment = (outstandingCategory7: Readings['outstandingCategory7']) =>
      withEntry(scoresAt(40), '7.3', { state: 'abstained' }, { outstandingCategory7 });
    const whole = planFor(EDITION_2562, assessment('whole'), ['outstanding']);
    expect(pathOf(whole).free).toEqual([
      { hundredths: 28_00, summed: RESULTS, criteria: ['7.1', '7.2', '7.4', '7.5', '7.6'] },
    ]);
    const open = planFor(EDITION_2562, assessment('open'), ['outstanding']);
    expect([open.course.kind, open.lenientTotal]).toEqual(['outOfReach', 28_00]);
  });
});

describe('the plan for several awards', () => {
  const together = planOf(scoresAt(25), ['category-1', 'category-6']);

  test('asks of each row the strictest, and says for which award', () => {
    const asked = together.demands.map(({ criteria: [id], needed, askedBy }) => [
      id,
      needed,
      askedBy.map(({ award }) => award.id).join(' '),
    ]);
    expect(asked.slice(0, 6)).toEqual([
      ['1', 60_01, 'category-1'],
      ['2', 20_00, 'category-1 category-6'],
      ['3', 27_50, 'category-1 category-6'],
      ['4', 25_00, 'category-1 category-6'],
      ['5', 22_50, 'category-1 category-6'],
      ['6', 50_01, 'category-6'],
    ]);
    expect(asked.slice(6, 12).map(([, needed]) => needed)).toEqual([
      18_00, 17_50, 17_50, 21_00, 15_00, 21_00,
    ]);
    expect(asked[12]).toEqual(['1', 300_00, 'category-1 category-6']);
  });

  test('reaches all of them with the fewest points', () => {
    expect(pathOf(together)).toMatchObject({
      total: 30_01 + 25_01 + 3_00 + 3_50 + 3_50,
      free: [],
    });
  });
});

describe('the nearest award', () => {
  const nearest = (scores: Scores): readonly (AwardId | undefined)[] =>
    nearestOf(plansOf(EDITION_2562, assessmentOf(scores, STRICT))).map(({ awards: [award] }) => award?.id);

  test('is the one with the fewest points to go', () => {
    expect(nearest(scoresAt(35, { '5': 40_00 }))).toEqual(['category-5']);
  });

  test('is several where they tie', () => {
    expect(nearest(scoresAt(39, { '2': 40_00, '6': 50_00 }))).toEqual(['category-2', 'category-6']);
  });

  test('is not one that is reached already', () => {
    expect(nearest(scoresAt(39, { '2': 40_01, '4': 49_99 }))).toEqual(['category-4']);
  });

  test('is none where all are reached, or none can be', () => {
    expect(nearest(fullScores())).toEqual([]);
    const closed = withEntry(scoresAt(10), '1', { state: 'conflict' }, {});
    expect(nearestOf(plansOf(EDITION_2562, closed))).toEqual([]);
  });
});
