import fc from 'fast-check';
import {
  createRoundSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  imageOf,
  nextRound,
  readScoreSheet,
  ROUNDS,
} from '../../../src/core/index.ts';
import { beginRound } from '../../../src/core/rounds/begin-round.ts';
import { arbitraryAssessment } from '../arbitrary-assessment.ts';

describe('the round that comes next', () => {
  test.each([
    ['self-assessment', 'screening'],
    ['screening', 'application-report'],
    ['application-report', 'site-visit'],
    ['site-visit', 'consensus'],
    ['consensus', null],
    [null, null],
  ] as const)('after %s is %s', (round, next) => {
    expect(nextRound(round)).toBe(next);
  });
});

describe('a new round', () => {
  const cases = fc.tuple(arbitraryAssessment, fc.constantFrom(...ROUNDS, null));

  test('has no score and no word of the last one, whatever that held', () => {
    fc.assert(
      fc.property(cases, ([last, round]) => {
        const { entries, notes } = beginRound(last, round);
        expect({ entries, notes }).toEqual({
          entries: EMPTY_ASSESSMENT.entries,
          notes: EMPTY_ASSESSMENT.notes,
        });
      }),
    );
  });

  test('has every fact and reading of the last one, but for round, date and warnings that are off', () => {
    fc.assert(
      fc.property(cases, ([last, round]) => {
        const { facts, readings } = beginRound(last, round);
        expect(readings).toEqual(last.readings);
        expect(facts).toEqual({ ...last.facts, round, date: null, mutedWarnings: [] });
      }),
    );
  });

  test('is read from its sheet as it was begun', () => {
    const facts = {
      ...EMPTY_ASSESSMENT.facts,
      agency: 'กรมตัวอย่าง',
      kind: 'department',
      award: 'category-2',
      awardYear: 2570,
      assessor: 'A01',
      round: 'screening',
      date: { year: 2026, month: 9, day: 30 },
      flCertificate: { state: 'notApplicable', reason: 'ยกเว้น' },
      priorAwards: ['1', '3'],
      reportPages: 44,
      scoreSteps: 'fivePercent',
    } as const;
    const last = {
      ...EMPTY_ASSESSMENT,
      facts,
      readings: { ...EMPTY_ASSESSMENT.readings, ownCategory: 'atLeast' },
      entries: { ...EMPTY_ASSESSMENT.entries, '1': { state: 'scored', hundredths: 6_000 } },
    } as const;
    const sheet = createRoundSheet(EDITION_2562, last, 'site-visit');
    const { assessment, problems } = readScoreSheet(EDITION_2562, imageOf(sheet, '1', sheet.sheetName));
    expect(assessment).toEqual(beginRound(last, 'site-visit'));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the name of its sheet', () => {
  const A01 = { ...EMPTY_ASSESSMENT, facts: { ...EMPTY_ASSESSMENT.facts, assessor: 'A01' } };
  const nameOf = (...parameters: Parameters<typeof createRoundSheet>): string =>
    createRoundSheet(...parameters).sheetName;

  test('tells the round before the assessor', () => {
    expect(nameOf(EDITION_2562, A01, 'site-visit')).toBe('ใบคะแนน Site Visit A01');
    expect(nameOf(EDITION_2562, EMPTY_ASSESSMENT, 'consensus')).toBe('ใบคะแนน ฉันทามติ');
    expect(nameOf(EDITION_2562, A01, null)).toBe('ใบคะแนน A01');
  });

  test('leaves room for the longest round in the 31 letters of a tab', () => {
    expect(nameOf(EDITION_2562, A01, 'application-report').length).toBeLessThanOrEqual(31);
  });
});
