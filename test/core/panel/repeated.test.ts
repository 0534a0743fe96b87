import { type Assessment, type CalendarDate, type FileOutcome } from '../../../src/core/index.ts';
import { MOST_SEATS } from '../../../src/core/panel/panel.ts';
import { withoutRepeated } from '../../../src/core/panel/repeated.ts';
import { assessmentOf, filed, fileOf } from './panels.ts';

const day = (number: number): CalendarDate => ({ year: 2026, month: 9, day: number });

function at(date: CalendarDate | null, points = 60): Assessment {
  return assessmentOf('A', { '1': points }, { date });
}

/** Each file's code of refusal, or that it was taken. */
function outcomesOf(files: readonly FileOutcome[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    withoutRepeated(files).map((outcome) => [
      outcome.file,
      outcome.status === 'taken' ? 'taken' : outcome.refusal.code,
    ]),
  );
}

describe('the same assessor on the same agency twice', () => {
  test('is taken once where both say the same, word for word', () => {
    expect(outcomesOf([fileOf(at(null), 'b'), fileOf(at(null), 'a')])).toEqual({ a: 'taken', b: 'copy' });
  });

  test('is taken by the later date of assessment', () => {
    const files = [fileOf(at(day(2), 61), 'new'), fileOf(at(day(1)), 'old')];
    expect(outcomesOf(files)).toEqual({ new: 'taken', old: 'superseded' });
    expect(outcomesOf(files.toReversed())).toEqual({ new: 'taken', old: 'superseded' });
  });

  test('knows the later date across months and years', () => {
    const of = (...dates: readonly CalendarDate[]): Readonly<Record<string, string>> =>
      outcomesOf(dates.map((date, index) => fileOf(at(date, 60 + index), `file ${String(index)}`)));
    const later = { 'file 0': 'superseded', 'file 1': 'taken' };
    expect(of({ year: 2026, month: 1, day: 31 }, { year: 2026, month: 2, day: 1 })).toEqual(later);
    expect(of({ year: 2026, month: 12, day: 31 }, { year: 2027, month: 1, day: 1 })).toEqual(later);
  });

  test('names the other sheet where both are in one file', () => {
    const sheets = [filed(at(day(1)), 'a'), { ...filed(at(day(2), 61), 'a'), sheet: 'ใหม่' }];
    expect(withoutRepeated([{ status: 'taken', file: 'a', sheets, passedOver: 0 }])).toMatchObject([
      { status: 'refused', refusal: { code: 'superseded', sheet: 'ใบคะแนน', other: 'ใหม่' } },
    ]);
  });

  test('is refused for the first of its sheets that is', () => {
    const other = (date: CalendarDate | null, points: number): Assessment =>
      assessmentOf('A', { '1': points }, { agency: 'กรมอื่น', date });
    const sheets = [filed(at(day(1)), 'a'), filed(other(null, 60), 'a')];
    const two: FileOutcome = { status: 'taken', file: 'a', sheets, passedOver: 0 };
    const files = [two, fileOf(at(day(2), 61), 'b'), fileOf(other(null, 61), 'c')];
    expect(outcomesOf(files)).toEqual({ a: 'superseded', b: 'taken', c: 'twice' });
  });

  test.each([
    ['the dates are the same', day(1), day(1)],
    ['one has no date', day(1), null],
    ['none has a date', null, null],
  ])('is not taken at all where %s', (_, first, second) => {
    expect(outcomesOf([fileOf(at(first), 'a'), fileOf(at(second, 61), 'b')])).toEqual({
      a: 'twice',
      b: 'twice',
    });
  });

  test('is known by the folded name', () => {
    const other = assessmentOf(' ๑ A', { '1': 61 });
    const same = assessmentOf('1A');
    expect(outcomesOf([fileOf(other, 'a'), fileOf(same, 'b')])).toEqual({ a: 'twice', b: 'twice' });
  });

  test('is no repetition in another round', () => {
    const later = assessmentOf('A', { '1': 61 }, { round: 'site-visit' });
    expect(outcomesOf([fileOf(at(null), 'a'), fileOf(later, 'b')])).toEqual({ a: 'taken', b: 'taken' });
  });

  test('in one file word for word leaves one of the two sheets', () => {
    const sheets = [filed(at(null), 'a'), { ...filed(at(null), 'a'), sheet: 'สำเนา' }];
    const [outcome] = withoutRepeated([{ status: 'taken', file: 'a', sheets, passedOver: 0 }]);
    expect(outcome?.status === 'taken' && outcome.sheets.map(({ sheet }) => sheet)).toEqual(['ใบคะแนน']);
  });

  test('keeps the copy whose file nothing else speaks against', () => {
    const other = (points: number, date: CalendarDate): Assessment =>
      assessmentOf('A', { '1': points }, { agency: 'กรมอื่น', date });
    const two: FileOutcome = {
      status: 'taken',
      file: 'a',
      passedOver: 0,
      sheets: [filed(at(day(1)), 'a'), filed(other(60, day(1)), 'a')],
    };
    const files = [two, fileOf(at(day(1)), 'b'), fileOf(other(61, day(2)), 'c')];
    expect(outcomesOf(files)).toEqual({ a: 'superseded', b: 'taken', c: 'taken' });
  });

  test('counts a copy of what is refused as refused for the same', () => {
    const files = [fileOf(at(null), 'a'), fileOf(at(null), 'b'), fileOf(at(null, 61), 'c')];
    expect(outcomesOf(files)).toEqual({ a: 'twice', b: 'twice', c: 'twice' });
  });

  test('refuses a file of several sheets whole', () => {
    const several: FileOutcome = {
      status: 'taken',
      file: 'several',
      passedOver: 0,
      sheets: [filed(at(day(1)), 'several'), filed(assessmentOf('A', {}, { agency: 'กรมอื่น' }), 'several')],
    };
    expect(outcomesOf([several, fileOf(at(day(2), 61), 'new')])).toEqual({
      several: 'superseded',
      new: 'taken',
    });
  });
});

describe('a panel of more assessors than can be compared exactly', () => {
  test('is refused with all its files', () => {
    const files = Array.from({ length: MOST_SEATS + 1 }, (_, seat) =>
      fileOf(assessmentOf(`A${String(seat)}`), String(seat)),
    );
    expect(new Set(Object.values(outcomesOf(files)))).toEqual(new Set(['tooManyAssessors']));
    expect(new Set(Object.values(outcomesOf(files.slice(1))))).toEqual(new Set(['taken']));
  });
});
