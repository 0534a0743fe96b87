import fc from 'fast-check';
import { CRITERION_IDS, type CriterionId, EDITION_2562, forEachCriterion } from '../../../src/core/index.ts';
import { cheapestPath, type Points } from '../../../src/core/planning/path.ts';

/** Few criteria with few hundredths, so that every set of additions can be gone through. */
const SMALL: readonly CriterionId[] = ['1', '2', '7.1', '7.2', '7.3'];
const SMALL_RESULTS: readonly CriterionId[] = ['7.1', '7.2', '7.3'];
const MOST = 3;

interface Task {
  readonly before: Points;
  readonly most: Points;
  readonly demands: readonly { readonly criteria: readonly CriterionId[]; readonly needed: number }[];
}

const sum = (points: Points, criteria: readonly CriterionId[]): number =>
  criteria.reduce((all, id) => all + points[id], 0);
const meets = (points: Points, { demands }: Task): boolean =>
  demands.every(({ criteria, needed }) => sum(points, criteria) >= needed);

/** What each small criterion has and can have at most; 0 for the others. */
const arbitraryBounds = fc
  .array(fc.tuple(fc.integer({ min: 0, max: MOST }), fc.integer({ min: 0, max: MOST })), {
    minLength: SMALL.length,
    maxLength: SMALL.length,
  })
  .map((pairs) => {
    const of = (pick: (a: number, b: number) => number): Points =>
      forEachCriterion((id) => {
        const [a, b] = pairs[SMALL.indexOf(id)] ?? [0, 0];
        return pick(a, b);
      });
    return { before: of(Math.min), most: of(Math.max) };
  });

/** Demands of single criteria, of the results together and of everything, each within what can be had. */
const arbitraryTask: fc.Arbitrary<Task> = arbitraryBounds.chain(({ before, most }) => {
  const demand = (criteria: readonly CriterionId[]): fc.Arbitrary<Task['demands'][number]> =>
    fc.integer({ min: 0, max: sum(most, criteria) }).map((needed) => ({ criteria, needed }));
  const all = [...SMALL.map((id) => [id]), SMALL_RESULTS, CRITERION_IDS];
  return fc
    .tuple(...all.map((criteria) => fc.option(demand(criteria), { nil: null })))
    .map((demands) => ({ before, most, demands: demands.filter((each) => each !== null) }));
});

/** Every state from `before` up to `most`. */
function* statesOf({ before, most }: Task, ids: readonly CriterionId[] = SMALL): Generator<Points> {
  const [id, ...rest] = ids;
  if (id === undefined) {
    yield before;
    return;
  }
  for (let points = before[id]; points <= most[id]; points += 1) {
    yield* statesOf({ before: { ...before, [id]: points }, most, demands: [] }, rest);
  }
}

/** The least sum of additions that meets the demands, by going through all there are. */
function leastByForce(task: Task): number {
  let least = Infinity;
  for (const points of statesOf(task)) {
    if (meets(points, task)) least = Math.min(least, sum(points, SMALL) - sum(task.before, SMALL));
  }
  return least;
}

function after({ before }: Task, steps: readonly { criterion: CriterionId; to: number }[]): Points {
  return { ...before, ...Object.fromEntries(steps.map(({ criterion, to }) => [criterion, to])) };
}

describe('the cheapest path', () => {
  test('is as cheap as the cheapest of all sets of additions', () => {
    fc.assert(
      fc.property(arbitraryTask, (task) => {
        expect(cheapestPath(task.before, task.most, task.demands).total).toBe(leastByForce(task));
      }),
      { numRuns: 300 },
    );
  });

  test('reaches what is asked, within the maxima and for what it says', () => {
    fc.assert(
      fc.property(arbitraryTask, (task) => {
        const { example, total } = cheapestPath(task.before, task.most, task.demands);
        const points = after(task, example);
        expect(meets(points, task)).toBe(true);
        expect(example.filter(({ criterion, to }) => to > task.most[criterion])).toEqual([]);
        expect(sum(points, CRITERION_IDS) - sum(task.before, CRITERION_IDS)).toBe(total);
      }),
    );
  });

  test('takes its steps on every cheapest way', () => {
    fc.assert(
      fc.property(arbitraryTask, (task) => {
        const { total, steps } = cheapestPath(task.before, task.most, task.demands);
        const start = sum(task.before, SMALL);
        for (const points of statesOf(task)) {
          if (!meets(points, task) || sum(points, SMALL) - start !== total) continue;
          expect(steps.filter(({ criterion, to }) => points[criterion] < to)).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('counts its steps and free points up to its total', () => {
    fc.assert(
      fc.property(arbitraryTask, (task) => {
        const { total, steps, free } = cheapestPath(task.before, task.most, task.demands);
        const fixed = steps.reduce((all, { from, to }) => all + to - from, 0);
        expect(free.reduce((all, { hundredths }) => all + hundredths, fixed)).toBe(total);
      }),
    );
  });

  test('puts free points where points are raised anyway, and leaves full criteria out', () => {
    const before = forEachCriterion(() => 0);
    const most = { ...before, '1': 10, '2': 4, '3': 20 };
    const path = cheapestPath(before, most, [
      { criteria: ['1'], needed: 5 },
      { criteria: ['2'], needed: 4 },
      { criteria: CRITERION_IDS, needed: 13 },
    ]);
    expect(path).toEqual({
      total: 13,
      steps: [
        { criterion: '1', from: 0, to: 5 },
        { criterion: '2', from: 0, to: 4 },
      ],
      free: [{ hundredths: 4, summed: CRITERION_IDS, criteria: ['1', '3'] }],
      example: [
        { criterion: '1', from: 0, to: 9 },
        { criterion: '2', from: 0, to: 4 },
      ],
    });
  });
});

describe('the gates of the edition', () => {
  test('nest: of any two, one holds all criteria of the other or none', () => {
    const sets = EDITION_2562.awards.flatMap(({ gates }) => gates.map(({ criteria }) => criteria));
    const nests = (a: readonly CriterionId[], b: readonly CriterionId[]): boolean =>
      [0, Math.min(a.length, b.length)].includes(a.filter((id) => b.includes(id)).length);
    expect(sets.filter((a) => sets.some((b) => !nests(a, b)))).toEqual([]);
  });
});
