import {
  type Assessment,
  type CriterionId,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type Facts,
  forEachCriterion,
  type Problem,
  readScoreSheet,
  WATCH_IDS,
} from '../../../src/core/index.ts';
import { conditionProblems } from '../../../src/core/checks/conditions.ts';
import { watchProblems } from '../../../src/core/checks/watches.ts';
import { freshImage } from '../blueprint/changed-image.ts';

function assessed(
  percentOf: (id: CriterionId) => number | null,
  facts: Partial<Facts> = {},
  readings: Partial<Assessment['readings']> = {},
): Assessment {
  return {
    ...EMPTY_ASSESSMENT,
    facts: { ...EMPTY_ASSESSMENT.facts, award: 'category-1', ...facts },
    readings: { ...EMPTY_ASSESSMENT.readings, ...readings },
    entries: forEachCriterion((id) => {
      const percent = percentOf(id);
      if (percent === null) return { state: 'unscored' };
      return { state: 'scored', hundredths: EDITION_2562.criterion[id].maximum * percent };
    }),
  };
}

const found = (assessment: Assessment): readonly (readonly [string, string | null])[] =>
  watchProblems(EDITION_2562, assessment).map(({ detail, cells }: Problem) => [detail.code, cells]);

describe('the same percent in every row', () => {
  test('asks once, about the sheet', () => {
    expect(found(assessed(() => 55))).toEqual([['samePercent', 'pmqa_sheet']]);
  });

  test.each([
    ['one row is a hundredth beside', (id: CriterionId) => (id === '7.6' ? 56 : 55)],
    ['one row has no score', (id: CriterionId) => (id === '7.6' ? null : 55)],
  ])('does not ask where %s', (_, percentOf) => {
    expect(found(assessed(percentOf))).toEqual([]);
  });
});

describe('scores in steps', () => {
  const uneven = (id: CriterionId): number => (id === '1' ? 62 : id === '2' ? 60 : 65);

  test('ask about a score between two steps once the committee chose steps', () => {
    expect(found(assessed(uneven, { scoreSteps: 'fivePercent' }))).toEqual([
      ['outsideSteps', 'pmqa_score_1'],
    ]);
  });

  test.each(['free', null] as const)('do not ask while the choice is %j', (scoreSteps) => {
    expect(found(assessed(uneven, { scoreSteps }))).toEqual([]);
  });
});

describe('a row exactly at a threshold', () => {
  const at = (own: number, other: number) => (id: CriterionId) =>
    id === '1' ? own : id === '2' ? other : 65;

  test.each([
    [50, 25, ['pmqa_score_1', 'pmqa_score_2']],
    [49, 26, []],
    [51, 24, []],
  ])('of %i %% and %i %% asks at %j while the readings are open', (own, other, cells) => {
    expect(found(assessed(at(own, other)))).toEqual(cells.map((each) => ['onThreshold', each]));
  });

  test('does not ask once the reading is settled', () => {
    const settled = { ownCategory: 'moreThan', otherRows: 'atLeast' } as const;
    expect(found(assessed(at(50, 25), {}, settled))).toEqual([]);
  });

  test('does not ask where no award is applied for', () => {
    expect(found(assessed(at(50, 25), { award: null }))).toEqual([]);
  });
});

test('what is switched off for the sheet is not shown', () => {
  const percentOf = (id: CriterionId): number => (id === '1' ? 50 : 65);
  expect(found(assessed(percentOf, { mutedWarnings: [...WATCH_IDS] }))).toEqual([]);
});

describe('the Application Report', () => {
  const codes = (reportPages: number | null): readonly string[] =>
    conditionProblems(EDITION_2562, { ...EMPTY_ASSESSMENT.facts, reportPages }).map(
      ({ detail }) => detail.code,
    );

  test.each([
    [null, []],
    [44, []],
    [45, []],
    [46, ['reportTooLong']],
  ])('of %j pages brings %j', (pages, expected) => {
    expect(codes(pages)).toEqual(expected);
  });
});

describe('the day of the assessment', () => {
  const today = { year: 2026, month: 11, day: 22 };
  const codesOn = (year: number, month: number, day: number): readonly string[] => {
    const facts = { ...EMPTY_ASSESSMENT.facts, date: { year, month, day } };
    return readScoreSheet(EDITION_2562, freshImage({ ...EMPTY_ASSESSMENT, facts }), today)
      .problems.filter(({ severity }) => severity !== 'note')
      .map(({ detail }) => detail.code);
  };

  test.each([
    [2026, 11, 22, []],
    [2026, 11, 23, ['dateFuture']],
    [2025, 12, 31, []],
    [2027, 1, 1, ['dateFuture']],
  ])('%i-%i-%i brings %j', (year, month, day, expected) => {
    expect(codesOn(year, month, day)).toEqual(expected);
  });
});
