import fc from 'fast-check';
import {
  type Assessment,
  CRITERION_IDS,
  EDITION_2562,
  forEachCriterion,
  judge,
  readRecord,
  toResult,
} from '../../src/core/index.ts';
import { toHundredths } from '../../src/core/scoring/read-entry.ts';
import { arbitraryAssessment } from '../core/arbitrary-assessment.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The same, its keys in the opposite order. */
function withKeysTurned<T extends object>(value: T): T {
  const keys = Object.keys(value).reverse();
  return { ...Object.fromEntries(keys.map((key) => [key, null] as const)), ...value };
}

/** The same assessment in other objects, with their keys in another order. */
function rebuilt(assessment: Assessment): Assessment {
  const { facts, readings, entries, notes } = structuredClone(assessment);
  return withKeysTurned({
    facts: withKeysTurned(facts),
    readings: withKeysTurned(readings),
    entries: withKeysTurned(entries),
    notes: withKeysTurned(notes),
  });
}

describe('the margins', () => {
  test('of a category award’s twelve rows re-add to the margin of the total', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        for (const { award, gates } of judge(EDITION_2562, assessment).awards) {
          if (award.category === null) continue;
          const rows = gates.filter(({ gate }) => gate.kind !== 'total');
          const total = gates.filter(({ gate }) => gate.kind === 'total');
          const added = sum(rows.map(({ margin, required }) => margin + required));
          expect(total.map(({ margin, required }) => margin + required)).toEqual([added]);
        }
      }),
    );
  });

  test('of the result rows re-add to that of category 7 as a whole', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const open = { ...assessment.readings, outstandingCategory7: 'open' } as const;
        const { gates } = judge(EDITION_2562, { ...assessment, readings: open }).awards[6] ?? { gates: [] };
        const results = gates.filter(({ gate }) => gate.id.startsWith('everyCriterion-7'));
        const whole = gates.find(({ gate }) => gate.kind === 'category7Whole');
        expect(sum(results.map(({ margin }) => margin))).toBe(whole?.margin);
      }),
    );
  });

  test('are what is observed less what is required, in every gate', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const gates = judge(EDITION_2562, assessment).awards.flatMap((award) => award.gates);
        expect(
          gates.filter(({ margin, observed, required }) => margin !== observed.worst - required),
        ).toEqual([]);
      }),
    );
  });
});

describe('the findings', () => {
  test('are the same whatever the order of keys and whichever objects hold them', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        expect(judge(EDITION_2562, rebuilt(assessment))).toEqual(judge(EDITION_2562, assessment));
      }),
    );
  });

  test('leave the assessment as it was', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const before = structuredClone(assessment);
        judge(EDITION_2562, assessment);
        expect(assessment).toEqual(before);
      }),
    );
  });
});

describe('points and hundredths', () => {
  /** The scores as a person writes them: decimal points. */
  function inPoints({ entries }: Assessment): Readonly<Record<string, number | null>> {
    return forEachCriterion((id) => {
      const entry = entries[id];
      return entry.state === 'scored' ? entry.hundredths / 100 : null;
    });
  }

  test('give the same findings', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const { assessment: read } = readRecord(EDITION_2562, {
          scores: inPoints(assessment),
          readings: assessment.readings,
        });
        const points = (given: Assessment): readonly string[] =>
          judge(EDITION_2562, given).awards.map((award) => award.points);
        expect(read === null ? null : points(read)).toEqual(points(assessment));
      }),
    );
  });

  test('come back from the result exactly, row by row', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const { awards } = toResult(assessment, judge(EDITION_2562, assessment));
        const rows = awards[0]?.gates.filter(({ criteria }) => criteria.length === 1) ?? [];
        const scores = CRITERION_IDS.map((id) => inPoints(assessment)[id] ?? 0);
        expect(rows.map(({ observed }) => observed)).toEqual(scores);
      }),
    );
  });

  test('stay exact through a sum as a spreadsheet adds it', () => {
    const arbitraryHundredths = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(arbitraryHundredths, (hundredths) => {
        expect(toHundredths(sum(hundredths.map((each) => each / 100)))).toBe(sum(hundredths));
      }),
    );
  });
});
