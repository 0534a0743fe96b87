import {
  type Assessment,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type Facts,
  type Problem,
  problemsAcross,
} from '../../../src/core/index.ts';
import { nameKey } from '../../../src/core/checks/agency-key.ts';

const A01: Partial<Facts> = { agency: 'กรมตัวอย่าง', assessor: 'A01', round: 'screening' };

function withFacts(facts: Partial<Facts>, hundredths = 6_000): Assessment {
  return {
    ...EMPTY_ASSESSMENT,
    facts: { ...EMPTY_ASSESSMENT.facts, ...facts },
    entries: { ...EMPTY_ASSESSMENT.entries, '1': { state: 'scored', hundredths } },
  };
}

function across(own: Assessment, ...others: readonly Assessment[]): readonly Problem[] {
  const named = others.map((assessment, index) => ({ sheet: `ใบ ${String(index + 2)}`, assessment }));
  return problemsAcross(EDITION_2562, { sheet: 'ใบ 1', assessment: own }, named);
}

const codes = (problems: readonly Problem[]): readonly string[] => problems.map(({ detail }) => detail.code);

describe('one name spelt in two ways', () => {
  test.each([
    ['spaces', 'กรม ตัวอย่าง'],
    ['a space that does not break', 'กรม\u00A0ตัวอย่าง'],
    ['a sign of no width', 'กรม\u200Bตัวอย่าง'],
  ])('by %s is one name', (_, spelt) => {
    expect(nameKey(spelt)).toBe(nameKey('กรมตัวอย่าง'));
  });

  test.each([
    ['sara am in two parts', 'น\u0E4D\u0E49\u0E32', 'น้ำ'],
    ['a tone mark before its vowel', 'ท\u0E48\u0E35', 'ที่'],
    ['เ twice for แ', '\u0E40\u0E40พร่', 'แพร่'],
    ['sara am in two parts with a space between, as a PDF gives it', 'น\u0E4D\u0E49 \u0E32', 'น้ำ'],
    ['Thai digits', 'เขต ๑', 'เขต 1'],
  ])('by %s is one name', (_, spelt, plain) => {
    expect(nameKey(spelt)).toBe(nameKey(plain));
  });

  test('is told with the repair to spell it as on the other sheet', () => {
    const [problem] = across(withFacts(A01), withFacts({ ...A01, assessor: 'A02', agency: 'กรม ตัวอย่าง' }));
    expect(problem?.repair).toEqual({ kind: 'cell', name: 'pmqa_agency', value: 'กรม ตัวอย่าง' });
  });

  test('is no matter between two agencies', () => {
    expect(across(withFacts(A01), withFacts({ ...A01, agency: 'กรมอื่น', kind: 'province' }))).toEqual([]);
  });
});

describe('two sheets of one assessor', () => {
  test('word for word the same are a copy', () => {
    expect(codes(across(withFacts(A01), withFacts(A01)))).toEqual(['sheetCopied']);
  });

  test('without any entry are none: two blank sheets are alike', () => {
    expect(across(EMPTY_ASSESSMENT, EMPTY_ASSESSMENT)).toEqual([]);
  });

  test('with other entries share a code', () => {
    expect(codes(across(withFacts(A01), withFacts(A01, 6_100)))).toEqual(['assessorShared']);
  });

  test.each([
    ['round', { round: 'site-visit' }],
    ['award', { award: 'category-2' }],
    ['year', { awardYear: 2570 }],
    ['assessor', { assessor: 'A02' }],
  ] as const)('of another %s do not', (_, other) => {
    expect(across(withFacts(A01), withFacts({ ...A01, ...other }, 6_100))).toEqual([]);
  });

  test('are told of once, however many there are', () => {
    const [second, third] = [withFacts(A01, 6_100), withFacts(A01, 6_200)];
    expect(codes(across(withFacts(A01), second, third))).toEqual(['assessorShared']);
  });
});

describe('what is declared of one agency', () => {
  test.each([
    ['a certificate', { flCertificate: { state: 'yes' } }, { flCertificate: { state: 'no' } }],
    ['earlier awards', { priorAwards: ['1'] }, { priorAwards: [] }],
    ['its kind', { kind: 'ministry' }, { kind: 'department' }],
  ] as const)('in two ways asks: %s', (_, own, other) => {
    expect(
      codes(across(withFacts({ ...A01, ...own }), withFacts({ ...A01, ...other, assessor: 'A02' }))),
    ).toEqual(['factDiffers']);
  });

  test('on one sheet and not at all on the other does not', () => {
    const own = withFacts({ ...A01, kind: 'ministry', flCertificate: { state: 'yes' }, priorAwards: ['1'] });
    expect(across(own, withFacts({ ...A01, assessor: 'A02' }))).toEqual([]);
  });

  test('in another order is the same', () => {
    const own = withFacts({ ...A01, priorAwards: ['3', '1'] });
    expect(across(own, withFacts({ ...A01, assessor: 'A02', priorAwards: ['1', '3'] }))).toEqual([]);
  });
});

describe('a jump against the earlier round', () => {
  const later = (hundredths: number, facts: Partial<Facts> = {}): Assessment =>
    withFacts({ ...A01, round: 'site-visit', ...facts }, hundredths);
  /** 30 percentage points of 120. */
  const THIRTY = 3_600;

  test.each([
    [6_000 + THIRTY, []],
    [6_000 + THIRTY + 1, ['roundJump']],
    [6_000 - THIRTY, []],
    [6_000 - THIRTY - 1, ['roundJump']],
  ])('to %i hundredths from 6,000 brings %j', (hundredths, expected) => {
    expect(codes(across(later(hundredths), withFacts(A01)))).toEqual(expected);
  });

  test('is one against the round just before, not an earlier one', () => {
    const selfAssessed = withFacts({ ...A01, round: 'self-assessment' }, 0);
    const [problem, ...more] = across(later(12_000), selfAssessed, withFacts(A01));
    expect([problem?.detail, more]).toEqual([
      { code: 'roundJump', before: 50, now: 100, round: 'screening', sheet: 'ใบ 3' },
      [],
    ]);
  });

  test('is none for the earlier sheet, for another assessor, or once it is switched off', () => {
    expect(across(withFacts(A01), later(12_000))).toEqual([]);
    expect(across(later(12_000, { assessor: 'A02' }), withFacts(A01))).toEqual([]);
    expect(across(later(12_000, { mutedWarnings: ['roundJump'] }), withFacts(A01))).toEqual([]);
  });
});
