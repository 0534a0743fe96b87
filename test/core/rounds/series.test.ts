import {
  type CalendarDate,
  EMPTY_ASSESSMENT,
  type Facts,
  latestOfEach,
  type Round,
  type SheetAssessment,
} from '../../../src/core/index.ts';
import { seriesOf, severalRounds } from '../../../src/core/rounds/series.ts';

const A01: Partial<Facts> = { agency: 'กรมตัวอย่าง', assessor: 'A01', award: 'category-1', awardYear: 2570 };

function sheet(name: string, facts: Partial<Facts>): SheetAssessment {
  return { sheet: name, assessment: { ...EMPTY_ASSESSMENT, facts: { ...EMPTY_ASSESSMENT.facts, ...facts } } };
}

const of = (round: Round | null, facts: Partial<Facts> = {}): SheetAssessment =>
  sheet(round ?? 'none', { ...A01, round, ...facts });
const on = (day: number): { readonly date: CalendarDate } => ({ date: { year: 2026, month: 9, day } });

const SELF = of('self-assessment');
const VISIT = of('site-visit');

function kindsOf(own: SheetAssessment, all: readonly SheetAssessment[]): readonly string[] {
  return seriesOf(own, all).rounds.map(({ kind }) => kind);
}

describe('a series', () => {
  test('has every round in its order, those without a sheet too, whichever sheet is asked', () => {
    for (const own of [SELF, VISIT]) {
      expect(kindsOf(own, [VISIT, SELF])).toEqual(['there', 'missing', 'missing', 'there', 'missing']);
    }
  });

  test.each([
    ['another assessor', { assessor: 'A02' }],
    ['another agency', { agency: 'กรมอื่น' }],
    ['another award', { award: 'category-2' }],
    ['another year', { awardYear: 2569 }],
    ['an assessor that is not named', { assessor: null }],
  ] as const)('has no sheet of %s', (_, facts) => {
    expect(kindsOf(SELF, [SELF, of('site-visit', facts)])[3]).toBe('missing');
  });

  test('has a sheet whose names are spelt in another way', () => {
    expect(kindsOf(SELF, [SELF, of('site-visit', { agency: 'กรม ตัวอย่าง', assessor: 'a๐๑' })])[3]).toBe(
      'there',
    );
  });

  test('of a sheet that names nobody is that sheet alone', () => {
    const [own, other] = [sheet('x', { round: 'screening' }), sheet('y', { round: 'site-visit' })];
    expect(kindsOf(own, [own, other])).toEqual(['missing', 'there', 'missing', 'missing', 'missing']);
  });

  test.each([
    ['a day', { year: 2026, month: 9, day: 1 }, { year: 2026, month: 9, day: 2 }],
    ['a month', { year: 2026, month: 1, day: 31 }, { year: 2026, month: 2, day: 1 }],
    ['a year', { year: 2025, month: 12, day: 31 }, { year: 2026, month: 1, day: 1 }],
  ])('of two sheets of one round holds the one later by %s, whatever their order', (_, earlier, later) => {
    const [first, second] = [of('screening', { date: earlier }), of('screening', { date: later })];
    for (const all of [
      [first, second],
      [second, first],
    ]) {
      expect(seriesOf(first, all).rounds[1]).toEqual({ kind: 'there', round: 'screening', sheet: second });
    }
  });

  test.each([
    ['the same day', on(1), on(1)],
    ['one without a day', on(1), {}],
    ['none with a day', {}, {}],
  ])('of two sheets of one round holds none where their dates are %s', (_, a, b) => {
    const both = [of('screening', a), of('screening', b)];
    expect(seriesOf(VISIT, [VISIT, ...both]).rounds[1]).toEqual({
      kind: 'unclear',
      round: 'screening',
      sheets: both,
    });
  });
});

describe('the last round of each series', () => {
  test('is what comes last, not what stands last', () => {
    expect(latestOfEach([VISIT, SELF, of(null)])).toEqual([VISIT]);
  });

  test('is there for each assessor, and for each sheet that names nobody', () => {
    const others = [of('screening', { assessor: 'A02' }), sheet('x', {}), sheet('y', {})];
    expect(latestOfEach([SELF, VISIT, ...others])).toEqual([VISIT, ...others]);
  });
});

describe('series of several rounds', () => {
  test('are told once each', () => {
    const other = [of('screening', { assessor: 'A02' }), of('consensus', { assessor: 'A02' })];
    const found = severalRounds([SELF, ...other, VISIT]);
    expect(found.map(({ facts }) => facts.assessor)).toEqual(['A01', 'A02']);
  });

  test('are none where one round has two sheets, or another assessor has the other round', () => {
    expect(
      severalRounds([SELF, of('self-assessment', on(1)), of('site-visit', { assessor: 'A02' })]),
    ).toEqual([]);
  });
});
