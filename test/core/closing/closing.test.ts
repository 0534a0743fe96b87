import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  type Assessment,
  canonicalValues,
  closingOf,
  closingState,
  EDITION_2562,
  fingerprintOf,
  orphanedClosings,
  readScoreSheet,
} from '../../../src/core/index.ts';
import { arbitraryAssessment } from '../arbitrary-assessment.ts';
import { freshImage } from '../blueprint/changed-image.ts';
import { assessmentOf, fullScores } from '../scores.ts';

const ON = { year: 2026, month: 11, day: 22 };
const FULL = assessmentOf(fullScores(), {}, { agency: 'กรมตัวอย่าง', priorAwards: ['3', '1'], date: ON });
const printOf = (assessment: Assessment): string => fingerprintOf(canonicalValues(assessment));
const valueOf = (assessment: Assessment, key: string): string | undefined =>
  canonicalValues(assessment).find((each) => each.key === key)?.value;

describe('the canonical values', () => {
  test('have each key once: twelve scores, twelve facts, three readings, thirty-six notes', () => {
    const keys = canonicalValues(FULL).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(12 + 12 + 3 + 36);
  });

  test.each([
    ['pmqa_score_1', '120.00'],
    ['pmqa_prior_awards', '1, 3'],
    ['pmqa_date', '2026-11-22'],
    ['pmqa_award', ''],
    ['pmqa_reading_own_category', 'ยังไม่กำหนด'],
  ])('of %s is %j', (key, value) => {
    expect(valueOf(FULL, key)).toBe(value);
  });

  test('tell a blank from 0, from a word, and from what is no score', () => {
    const of = (entry: Assessment['entries']['1']): string | undefined =>
      valueOf({ ...FULL, entries: { ...FULL.entries, '1': entry } }, 'pmqa_score_1');
    const all = [
      of({ state: 'unscored' }),
      of({ state: 'scored', hundredths: 0 }),
      of({ state: 'abstained' }),
      of({ state: 'conflict' }),
      of({ state: 'invalid' }),
    ];
    expect(new Set(all).size).toBe(5);
  });

  test('do not hang on how a program ends its lines', () => {
    const withWords = (ofi: string): Assessment => ({
      ...FULL,
      notes: { ...FULL.notes, '1': { strengths: '', ofi, evidence: '' } },
    });
    expect(printOf(withWords('ก\r\nข'))).toBe(printOf(withWords('ก\nข')));
    expect(printOf(withWords('ก ข'))).not.toBe(printOf(withWords('ก\nข')));
  });
});

describe('the fingerprint', () => {
  test('is SHA-256 of the UTF-8 of the form, as another program calculates it', () => {
    const form = JSON.stringify([
      'pmqa-values/1/2562',
      ...canonicalValues(FULL).map(({ key, value }) => [key, value]),
    ]);
    expect(printOf(FULL)).toBe(createHash('sha256').update(form, 'utf8').digest('hex'));
  });

  test('stays what it is, since it is written down', () => {
    expect(fingerprintOf([{ key: 'pmqa_score_1', value: '60.00' }])).toBe(
      createHash('sha256').update('["pmqa-values/1/2562",["pmqa_score_1","60.00"]]').digest('hex'),
    );
  });

  test('outlives a score sheet: what is read back has it still', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const { assessment: once } = readScoreSheet(EDITION_2562, freshImage(assessment));
        const { assessment: twice } = readScoreSheet(EDITION_2562, freshImage(once));
        expect(printOf(twice)).toBe(printOf(once));
      }),
      { numRuns: 20 },
    );
  });

  test('is another one once anything that counts is another', () => {
    const others: readonly Assessment[] = [
      { ...FULL, entries: { ...FULL.entries, '7.6': { state: 'scored', hundredths: 6999 } } },
      { ...FULL, facts: { ...FULL.facts, agency: 'กรมอื่น' } },
      { ...FULL, readings: { ...FULL.readings, otherRows: 'atLeast' } },
      { ...FULL, notes: { ...FULL.notes, '6': { strengths: '', ofi: '', evidence: 'ก' } } },
    ];
    expect(new Set([FULL, ...others].map(printOf)).size).toBe(others.length + 1);
  });

  test('is the same whether a warning is switched off or not', () => {
    expect(printOf({ ...FULL, facts: { ...FULL.facts, mutedWarnings: ['fraction'] } })).toBe(printOf(FULL));
  });
});

describe('how a score sheet stands to its closings', () => {
  const closing = closingOf(FULL, 'ฝ่ายเลขานุการ', ON);
  const sheet = { id: '2', sheet: 'ปิดคะแนน', source: 'ใบคะแนน', closing };
  const changed = { ...FULL, facts: { ...FULL.facts, award: 'category-1' } } as const;
  const reopening = { reason: 'พิมพ์ผิด', by: '', on: null };
  const reopened = { ...sheet, closing: { ...closing, reopening } };

  test('without one it is open', () => {
    expect(closingState(FULL, [])).toEqual({ kind: 'open' });
  });

  test('without its score sheet it is orphaned, unless a reason has opened it', () => {
    const gone = { ...sheet, source: null };
    const reopenedGone = { ...reopened, source: null };
    expect(orphanedClosings([sheet, gone, reopened, reopenedGone], ['ใบคะแนน'])).toEqual([gone]);
    expect(orphanedClosings([sheet, reopened], ['ใบอื่น'])).toEqual([sheet]);
  });

  test('while nothing changes it is closed', () => {
    expect(closingState(FULL, [sheet])).toEqual({ kind: 'closed', by: sheet });
  });

  test('what has changed is told with its place, the value then and the value now', () => {
    const place = { kind: 'fact', fact: 'award' };
    const now = { key: 'pmqa_award', place, value: 'รางวัลรายหมวด หมวด 1' };
    expect(closingState(changed, [sheet])).toEqual({
      kind: 'changed',
      by: sheet,
      changes: [{ then: '', now }],
    });
  });

  test('a reason opens it again, and a later closing closes it', () => {
    expect(closingState(changed, [reopened])).toEqual({ kind: 'open' });
    const later = { ...sheet, closing: closingOf(changed, 'ก', ON) };
    expect(closingState(changed, [reopened, later])).toEqual({ kind: 'closed', by: later });
  });

  test('a value changed in the closing itself is told, also where it is that of the score sheet now', () => {
    const values = new Map([...closing.values, ['pmqa_award', 'รางวัลรายหมวด หมวด 1']]);
    const forged = { ...sheet, closing: { ...closing, values } };
    expect(closingState(changed, [forged])).toEqual({ kind: 'damaged', by: forged });
  });

  test('a value taken out of the closing is told', () => {
    const values = new Map([...closing.values].filter(([key]) => key !== 'pmqa_award'));
    expect(closingState(FULL, [{ ...sheet, closing: { ...closing, values } }])).toMatchObject({
      kind: 'damaged',
    });
  });
});
