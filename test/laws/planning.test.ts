import fc from 'fast-check';
import {
  type Assessment,
  AWARD_IDS,
  type AwardId,
  CRITERION_IDS,
  EDITION_2562,
  type TrialScores,
  judge,
  type Path,
  type Plan,
  planFor,
  plansOf,
  pointsToGo,
  withTrialScores,
} from '../../src/core/index.ts';
import { arbitraryAssessment } from '../core/arbitrary-assessment.ts';
import { maximumOf } from '../core/rule-book.ts';

const arbitraryAwards = fc.subarray([...AWARD_IDS], { minLength: 1 });

function scoreIn({ entries }: Assessment, id: (typeof CRITERION_IDS)[number]): number {
  const entry = entries[id];
  return entry.state === 'scored' ? entry.hundredths : 0;
}

function passesAll(assessment: Assessment, awards: readonly AwardId[]): boolean {
  const findings = judge(EDITION_2562, assessment).awards;
  return findings.every(({ award, points }) => !awards.includes(award.id) || points === 'pass');
}

const pathIn = ({ course }: Plan): Path | null => (course.kind === 'path' ? course.path : null);
const exampleOf = ({ example }: Path): TrialScores =>
  Object.fromEntries(example.map(({ criterion, to }) => [criterion, to]));

/** Every way to add so many hundredths to the rows, none above its maximum. */
function* additions(
  assessment: Assessment,
  hundredths: number,
  ids: readonly (typeof CRITERION_IDS)[number][] = CRITERION_IDS,
): Generator<TrialScores> {
  const [id, ...rest] = ids;
  if (hundredths === 0) yield {};
  if (hundredths === 0 || id === undefined) return;
  const before = scoreIn(assessment, id);
  for (let added = 0; added <= Math.min(hundredths, maximumOf(id) - before); added += 1) {
    for (const others of additions(assessment, hundredths - added, rest)) {
      yield added === 0 ? others : { ...others, [id]: before + added };
    }
  }
}

/** Just short of everything by a few hundredths, so that every set of additions can be gone through. */
const arbitraryClose: fc.Arbitrary<Assessment> = fc
  .tuple(arbitraryAssessment, fc.constantFrom(40, 50), fc.subarray([...CRITERION_IDS], { maxLength: 3 }))
  .map(([assessment, percent, low]) =>
    withTrialScores(
      assessment,
      Object.fromEntries(
        CRITERION_IDS.map((id) => [id, (maximumOf(id) * percent) / 100 - (low.includes(id) ? 1 : 0)]),
      ),
    ),
  );

describe('a plan', () => {
  test('followed, makes every award pass by points that it is for', () => {
    fc.assert(
      fc.property(arbitraryAssessment, arbitraryAwards, (assessment, awards) => {
        const path = pathIn(planFor(EDITION_2562, assessment, awards));
        fc.pre(path !== null);
        expect(passesAll(withTrialScores(assessment, exampleOf(path)), awards)).toBe(true);
      }),
    );
  });

  test('followed but for a hundredth of any row, does not', () => {
    fc.assert(
      fc.property(arbitraryAssessment, arbitraryAwards, (assessment, awards) => {
        const path = pathIn(planFor(EDITION_2562, assessment, awards));
        fc.pre(path !== null);
        const example = exampleOf(path);
        const stillPassing = path.example.filter(({ criterion, to }) =>
          passesAll(withTrialScores(assessment, { ...example, [criterion]: to - 1 }), awards),
        );
        expect(stillPassing).toEqual([]);
      }),
    );
  });

  test('asks for as little as can be: no smaller set of additions passes, by going through all', () => {
    fc.assert(
      fc.property(arbitraryClose, fc.constantFrom(...AWARD_IDS), (assessment, award) => {
        const total = pointsToGo(planFor(EDITION_2562, assessment, [award]));
        fc.pre(total !== null && total > 0 && total <= 3);
        for (const scores of additions(assessment, total - 1)) {
          expect(passesAll(withTrialScores(assessment, scores), [award])).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('asks for no more than any better assessment that passes', () => {
    fc.assert(
      fc.property(arbitraryAssessment, arbitraryAssessment, arbitraryAwards, (assessment, other, awards) => {
        const path = pathIn(planFor(EDITION_2562, assessment, awards));
        fc.pre(path !== null);
        const raised = Object.fromEntries(
          CRITERION_IDS.map((id) => [id, Math.max(scoreIn(assessment, id), scoreIn(other, id))]),
        );
        const better = withTrialScores(assessment, raised);
        fc.pre(passesAll(better, awards));
        const added = CRITERION_IDS.reduce(
          (all, id) => all + scoreIn(better, id) - scoreIn(assessment, id),
          0,
        );
        expect(path.total).toBeLessThanOrEqual(added);
      }),
    );
  });

  test('is reached where, and only where, the awards pass by points', () => {
    fc.assert(
      fc.property(arbitraryAssessment, arbitraryAwards, (assessment, awards) => {
        const { course } = planFor(EDITION_2562, assessment, awards);
        expect(course.kind === 'reached').toBe(passesAll(assessment, awards));
      }),
    );
  });

  test('is out of reach only where a row is abstained or in conflict', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const closed = CRITERION_IDS.some((id) =>
          ['abstained', 'conflict'].includes(assessment.entries[id].state),
        );
        const courses = plansOf(EDITION_2562, assessment).map(({ course }) => course.kind);
        expect(courses.includes('outOfReach') && !closed).toBe(false);
      }),
    );
  });

  test('for several awards is at least as dear as for each of them', () => {
    fc.assert(
      fc.property(arbitraryAssessment, arbitraryAwards, (assessment, awards) => {
        const all = pointsToGo(planFor(EDITION_2562, assessment, awards)) ?? Infinity;
        const each = awards.map(
          (award) => pointsToGo(planFor(EDITION_2562, assessment, [award])) ?? Infinity,
        );
        expect(all).toBeGreaterThanOrEqual(Math.max(...each));
      }),
    );
  });

  test('is no dearer with the open readings settled leniently, and as dear with none open', () => {
    fc.assert(
      fc.property(arbitraryAssessment, arbitraryAwards, (assessment, awards) => {
        const plan = planFor(EDITION_2562, assessment, awards);
        const total = pointsToGo(plan) ?? Infinity;
        const lenient = plan.lenientTotal ?? Infinity;
        expect(lenient).toBeLessThanOrEqual(total);
        if (plan.openReadings.length === 0) expect(lenient).toBe(total);
      }),
    );
  });
});
