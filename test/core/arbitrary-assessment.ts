import fc from 'fast-check';
import {
  AGENCY_KINDS,
  type Assessment,
  AWARD_IDS,
  type CriterionId,
  type Entry,
  type Facts,
  forEachCriterion,
  type Notes,
  type Readings,
  ROUNDS,
  SCORE_STEPS,
  WATCH_IDS,
} from '../../src/core/index.ts';
import { maximumOf } from './rule-book.ts';

/** Hundredths of a point of a row: most of them on a threshold or one hundredth beside it, where rules go wrong. */
export function arbitraryScore(id: CriterionId): fc.Arbitrary<number> {
  const maximum = maximumOf(id);
  const nearThreshold = fc
    .tuple(fc.constantFrom(25, 25, 30, 40, 40, 50, 50, 60, 100), fc.constantFrom(0, 0, 0, -1, 1))
    .map(([percent, off]) => Math.min(maximum, (percent * maximum) / 100 + off));
  return fc.oneof(
    { arbitrary: nearThreshold, weight: 9 },
    { arbitrary: fc.integer({ min: 0, max: maximum }), weight: 1 },
  );
}

/** What stands in a score cell without a score that is in order. */
export const arbitraryMissing: fc.Arbitrary<Entry> = fc.constantFrom(
  { state: 'unscored' },
  { state: 'abstained' },
  { state: 'conflict' },
);

function arbitraryEntry(id: CriterionId, missing: number): fc.Arbitrary<Entry> {
  const scored = arbitraryScore(id).map((hundredths): Entry => ({ state: 'scored', hundredths }));
  if (missing === 0) return scored;
  return fc.oneof({ arbitrary: scored, weight: 10 }, { arbitrary: arbitraryMissing, weight: missing });
}

/** The three readings, each open or settled. */
const arbitraryReadings: fc.Arbitrary<Readings> = fc.record({
  ownCategory: fc.constantFrom('open', 'moreThan', 'atLeast'),
  otherRows: fc.constantFrom('open', 'moreThan', 'atLeast'),
  outstandingCategory7: fc.constantFrom('open', 'eachRow', 'whole'),
});

/** A text as a cell keeps it: no space at either end, none twice, and no sign that a person cannot type. */
const arbitraryWords: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('กรม', 'น้ำ', 'ที่ ๑', 'A01', '=1+1', "It's", '“คำ”', '007', '-', '"', '✓'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '));

const arbitraryCategories = fc.subarray(['1', '2', '3', '4', '5', '6'] as const);

/** Days that a score sheet can hold: from March 1900, before which spreadsheets miscount, to the year 2200. */
const arbitraryDate = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

/** What a score sheet says of itself, in every combination. */
const arbitraryFacts: fc.Arbitrary<Facts> = fc.record({
  agency: orNull(arbitraryWords),
  kind: orNull(fc.constantFrom(...AGENCY_KINDS)),
  award: orNull(fc.constantFrom(...AWARD_IDS)),
  round: orNull(fc.constantFrom(...ROUNDS)),
  assessor: orNull(arbitraryWords),
  date: orNull(arbitraryDate),
  awardYear: orNull(fc.integer({ min: 2555, max: 2700 })),
  flCertificate: fc.oneof(
    fc.record({ state: fc.constantFrom('yes', 'no', 'unknown') }),
    fc.record({ state: fc.constant('notApplicable'), reason: orNull(arbitraryWords) }),
  ),
  priorAwards: orNull(arbitraryCategories),
  reportPages: orNull(fc.integer({ min: 1, max: 9_999 })),
  scoreSteps: orNull(fc.constantFrom(...SCORE_STEPS)),
  mutedWarnings: fc.subarray([...WATCH_IDS]),
});

const arbitraryNotes: fc.Arbitrary<Notes> = fc.record({
  strengths: fc.oneof(fc.constant(''), arbitraryWords),
  ofi: fc.oneof(fc.constant(''), arbitraryWords),
  evidence: fc.oneof(fc.constant(''), arbitraryWords),
});

/** Entries crowded around the thresholds; `missing` of them to ten scores have none. */
function arbitraryEntries(missing: number): fc.Arbitrary<Assessment['entries']> {
  return fc.record(forEachCriterion((id) => arbitraryEntry(id, missing)));
}

/** All rows at 40 % or all at 50 % but for a hundredth more or less here and there, which meets the totals. */
const arbitraryLevelEntries: fc.Arbitrary<Assessment['entries']> = fc
  .constantFrom(40, 50)
  .chain((percent) =>
    fc.record(
      forEachCriterion((id) =>
        fc
          .constantFrom(0, 0, 0, 0, 0, 1, 1, -1)
          .map((off): Entry => ({ state: 'scored', hundredths: (maximumOf(id) * percent) / 100 + off })),
      ),
    ),
  );

/** A whole assessment of any kind. */
export const arbitraryAssessment: fc.Arbitrary<Assessment> = fc.record({
  facts: arbitraryFacts,
  readings: arbitraryReadings,
  entries: fc.oneof(arbitraryEntries(0), arbitraryEntries(1), arbitraryEntries(5), arbitraryLevelEntries),
  notes: fc.record(forEachCriterion(() => arbitraryNotes)),
});
