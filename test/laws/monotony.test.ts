import fc from 'fast-check';
import { type Assessment, CRITERION_IDS, EDITION_2562, type Entry, judge } from '../../src/core/index.ts';
import { arbitraryAssessment, arbitraryMissing, arbitraryScore } from '../core/arbitrary-assessment.ts';
import { maximumOf } from '../core/rule-book.ts';

const arbitraryCriterion = fc.constantFrom(...CRITERION_IDS);

function withEntry(assessment: Assessment, id: (typeof CRITERION_IDS)[number], entry: Entry): Assessment {
  return { ...assessment, entries: { ...assessment.entries, [id]: entry } };
}

/** The points verdicts before and after, award by award. */
function changes(before: Assessment, after: Assessment): readonly (readonly [string, string | undefined])[] {
  const later = judge(EDITION_2562, after).awards;
  return judge(EDITION_2562, before).awards.map(({ points }, index) => [points, later[index]?.points]);
}

/** The same under each combination of readings, award by award. */
function settledChanges(
  before: Assessment,
  after: Assessment,
): readonly (readonly [string, string | undefined])[] {
  const later = judge(EDITION_2562, after).awards;
  return judge(EDITION_2562, before).awards.flatMap(({ outcomes }, index) =>
    outcomes.map(({ points }, at) => [points, later[index]?.outcomes[at]?.points] as const),
  );
}

const raise = fc.tuple(arbitraryAssessment, arbitraryCriterion).chain(([assessment, id]) =>
  fc.tuple(arbitraryScore(id), arbitraryScore(id)).map(([a, b]) => ({
    before: withEntry(assessment, id, { state: 'scored', hundredths: Math.min(a, b) }),
    after: withEntry(assessment, id, { state: 'scored', hundredths: Math.max(a, b) }),
  })),
);

const addition = fc
  .tuple(arbitraryAssessment, arbitraryCriterion, arbitraryMissing)
  .chain(([assessment, id, missing]) =>
    fc.oneof(arbitraryScore(id), fc.constant(0), fc.constant(maximumOf(id))).map((hundredths) => ({
      before: withEntry(assessment, id, missing),
      after: withEntry(assessment, id, { state: 'scored', hundredths }),
    })),
  );

describe('raising a score', () => {
  test('leaves what passes passing', () => {
    fc.assert(
      fc.property(raise, ({ before, after }) => {
        const turned = changes(before, after).filter(([from, to]) => from === 'pass' && to !== 'pass');
        expect(turned).toEqual([]);
      }),
    );
  });

  test('makes nothing fail that did not', () => {
    fc.assert(
      fc.property(raise, ({ before, after }) => {
        const turned = changes(before, after).filter(([from, to]) => from !== 'fail' && to === 'fail');
        expect(turned).toEqual([]);
      }),
    );
  });

  test('moves no verdict down from pass over undecided to fail under any single reading', () => {
    const order = ['fail', 'undecided', 'pass'];
    fc.assert(
      fc.property(raise, ({ before, after }) => {
        const worse = settledChanges(before, after).filter(
          ([from, to]) => order.indexOf(to ?? '') < order.indexOf(from),
        );
        expect(worse).toEqual([]);
      }),
    );
  });

  test('lowers no margin and raises no shortfall', () => {
    const gatesOf = (assessment: Assessment): readonly { margin: number; shortfall: number }[] =>
      judge(EDITION_2562, assessment).awards.flatMap(({ gates }) => gates);
    fc.assert(
      fc.property(raise, ({ before, after }) => {
        const later = gatesOf(after);
        const worse = gatesOf(before).filter(({ margin, shortfall }, index) => {
          const now = later[index];
          return now === undefined || now.margin < margin || now.shortfall > shortfall;
        });
        expect(worse).toEqual([]);
      }),
    );
  });
});

describe('entering a missing score', () => {
  test('turns no verdict by points that is decided', () => {
    fc.assert(
      fc.property(addition, ({ before, after }) => {
        const turned = changes(before, after).filter(([from, to]) => from !== 'undecided' && from !== to);
        expect(turned).toEqual([]);
      }),
    );
  });

  test('turns no verdict that is decided under a single reading', () => {
    fc.assert(
      fc.property(addition, ({ before, after }) => {
        const turned = settledChanges(before, after).filter(
          ([from, to]) => from !== 'undecided' && from !== to,
        );
        expect(turned).toEqual([]);
      }),
    );
  });

  test('leaves nothing undecided by points once no score is missing', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const { total, awards } = judge(EDITION_2562, assessment);
        fc.pre(total.missing.length === 0);
        expect(awards.filter(({ points }) => points === 'undecided')).toEqual([]);
      }),
    );
  });
});
