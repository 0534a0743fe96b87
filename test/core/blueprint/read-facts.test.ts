import {
  type CalendarDate,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type Facts,
  readScoreSheet,
} from '../../../src/core/index.ts';
import { FACT_NAMES, type FactCell } from '../../../src/core/blueprint/names.ts';
import { toSerial } from '../../../src/core/blueprint/serial-date.ts';
import { freshImage, withCell } from './changed-image.ts';

const fresh = freshImage(EMPTY_ASSESSMENT);

/** The facts that are read, and the codes of errors and warnings, once the cell of a fact holds a value. */
function readWith(
  fact: FactCell,
  value: string | number | boolean | { readonly error: string },
): { readonly facts: Facts; readonly codes: readonly string[] } {
  const image = withCell(fresh, FACT_NAMES[fact], { value });
  const { assessment, problems } = readScoreSheet(EDITION_2562, image);
  const codes = problems.filter(({ severity }) => severity !== 'note').map(({ detail }) => detail.code);
  return { facts: assessment.facts, codes };
}

const day = (year: number, month: number, date: number): CalendarDate => ({ year, month, day: date });

describe('the date', () => {
  test.each([
    ['2026-09-30', day(2026, 9, 30)],
    ['2569-09-30', day(2026, 9, 30)],
    ['30/9/2569', day(2026, 9, 30)],
    ['30/9/2026', day(2026, 9, 30)],
    ['30.9.2569', day(2026, 9, 30)],
    [' ๓๐/๙/๒๕๖๙ ', day(2026, 9, 30)],
    ['29/2/2567', day(2024, 2, 29)],
    ['2567-02-29', day(2024, 2, 29)],
    ['2024-02-29', day(2024, 2, 29)],
  ])('typed as the text %s is %j', (text, date) => {
    expect([readWith('date', text).facts.date, readWith('date', text).codes]).toEqual([date, []]);
  });

  test.each([
    [toSerial(day(2026, 9, 30)), day(2026, 9, 30)],
    [toSerial(day(2569, 9, 30)), day(2026, 9, 30)],
    [toSerial(day(2026, 9, 30)) + 0.75, day(2026, 9, 30)],
  ])('as the serial number %d is %j, whichever era it was typed in', (serial, date) => {
    expect(readWith('date', serial).facts.date).toEqual(date);
  });

  test.each([
    ['พรุ่งนี้'],
    ['30 ก.ย. 2569'],
    ['31/4/2569'],
    ['29/2/2568'],
    ['2568-02-29'],
    ['30/9/69'],
    ['1/2/3'],
    ['2569-13-01'],
    [toSerial(day(2568, 2, 29))],
    [0],
    [-5],
    [1e12],
    [true],
    [{ error: '#VALUE!' }],
  ])('is unreadable as %j, and counts as not said', (value) => {
    const { facts, codes } = readWith('date', value);
    expect([facts.date, codes]).toEqual([null, ['dateUnreadable']]);
  });
});

describe('a date typed with a year of two digits, which a program took for one of the last century', () => {
  const problemsOf = (year: number): readonly unknown[] => {
    const image = withCell(fresh, FACT_NAMES.date, { value: toSerial(day(year, 9, 30)) });
    const { problems } = readScoreSheet(EDITION_2562, image, day(2026, 11, 22));
    return problems
      .filter(({ severity }) => severity !== 'note')
      .map(({ detail, repair }) => [detail.code, repair]);
  };

  test('asks, and is offered in the Buddhist year with those digits', () => {
    const repair = { kind: 'cell', name: FACT_NAMES.date, value: toSerial(day(2026, 9, 30)) };
    expect(problemsOf(1969)).toEqual([['dateEra', repair]]);
  });

  test.each([1961, 1970])('is offered none for %i, older than the criteria or still to come', (year) => {
    expect(problemsOf(year)).toEqual([['dateEarly', null]]);
  });
});

describe('a date before the criteria', () => {
  const codesOf = (date: ReturnType<typeof day>): readonly string[] =>
    readScoreSheet(EDITION_2562, withCell(fresh, FACT_NAMES.date, { value: toSerial(date) }))
      .problems.filter(({ severity }) => severity !== 'note')
      .map(({ detail }) => detail.code);

  test.each([day(2000, 1, 1), day(2009, 6, 1), day(2018, 12, 31)])('asks: %j', (date) => {
    expect(codesOf(date)).toEqual(['dateEarly']);
  });

  test('is none from the first day of their year on', () => {
    expect(codesOf(day(2019, 1, 1))).toEqual([]);
  });
});

describe('a formula in a cell of a fact', () => {
  test.each([
    ['round', 'Site\u00A0Visit'],
    ['priorAwards', '๑'],
    ['awardYear', 2026],
    ['date', '3112-09-30'],
  ] as const)('is offered nothing that would write over it: %s', (fact, value) => {
    const repairs = [null, '=A1'].map((formula) => {
      const image = withCell(fresh, FACT_NAMES[fact], { value, formula });
      const { problems } = readScoreSheet(EDITION_2562, image, day(2026, 11, 22));
      return problems.filter(({ severity }) => severity !== 'note').map(({ repair }) => repair !== null);
    });
    expect(repairs).toEqual([[true], [false]]);
  });

  test.each([
    ['a formula', { value: '', formula: '=A1' }, false],
    ['words of somebody', { value: 'ตรงเกณฑ์พอดี, ถามหัวหน้า' }, false],
    ['the words of a kind', { value: 'ตรงเกณฑ์พอดี' }, true],
    ['nothing', { value: null }, true],
  ])('%s in the cell of what is switched off is not written over', (_, cell, canMute) => {
    const image = withCell(fresh, FACT_NAMES.mutedWarnings, cell);
    expect(readScoreSheet(EDITION_2562, image).canMute).toBe(canMute);
  });
});

describe('the award year', () => {
  test.each([
    [2569, 2569],
    ['2569', 2569],
    ['๒๕๖๙', 2569],
  ])('%j is %i', (value, year) => {
    expect(readWith('awardYear', value).facts.awardYear).toBe(year);
  });

  test.each([['69'], [2569.5], ['พ.ศ. 2569'], [25690], [{ error: '#N/A' }]])(
    '%j is unreadable, and counts as not said',
    (value) => {
      const { facts, codes } = readWith('awardYear', value);
      expect([facts.awardYear, codes]).toEqual([null, ['yearUnreadable']]);
    },
  );
});

describe('a year of the Gregorian era', () => {
  test.each([2026, '๒๐๒๖'])('typed as %j counts as not said, and is offered in the Buddhist one', (typed) => {
    const image = withCell(fresh, FACT_NAMES.awardYear, { value: typed });
    const [problem] = readScoreSheet(EDITION_2562, image).problems;
    expect([problem?.detail.code, problem?.repair]).toEqual([
      'yearEra',
      { kind: 'cell', name: 'pmqa_award_year', value: 2569 },
    ]);
  });
});

describe('the categories awarded before', () => {
  test.each([
    ['1, 3', ['1', '3']],
    ['3,1', ['1', '3']],
    ['1 3 3', ['1', '3']],
    [6, ['6']],
    ['ไม่เคยได้รับ', []],
    ['  ไม่เคยได้รับ ', []],
  ])('%j are %j', (value, categories) => {
    expect(readWith('priorAwards', value).facts.priorAwards).toEqual(categories);
  });

  test.each([['7'], ['1, 7'], ['หมวด 1'], [1.5], [0], ['-'], [{ error: '#REF!' }]])(
    '%j are unreadable, and count as not said',
    (value) => {
      const { facts, codes } = readWith('priorAwards', value);
      expect([facts.priorAwards, codes]).toEqual([null, ['priorAwardsUnreadable']]);
    },
  );
});

describe('the certificate', () => {
  test('asks for the reason where it does not apply', () => {
    const { facts, codes } = readWith('flCertificate', 'ไม่เกี่ยวข้อง (ระบุเหตุผล)');
    expect([facts.flCertificate, codes]).toEqual([
      { state: 'notApplicable', reason: null },
      ['flReasonMissing'],
    ]);
  });

  test('keeps a reason that was typed, whatever is declared', () => {
    expect(readWith('flReason', 'องค์การมหาชน').facts.flCertificate).toEqual({
      state: 'unknown',
      reason: 'องค์การมหาชน',
    });
  });
});
