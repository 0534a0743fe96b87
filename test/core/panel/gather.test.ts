import { compile, EDITION_2562, type Facts, type Readings } from '../../../src/core/index.ts';
import { nearNames } from '../../../src/core/panel/near-names.ts';
import { assessmentOf, compiled, fileOf, PLAIN_WISH } from './panels.ts';

const agencies = (...names: readonly string[]): readonly string[] =>
  compiled(names.map((agency, seat) => assessmentOf(`A${String(seat)}`, {}, { agency }))).panels.map(
    ({ panel }) => panel.facts.agency,
  );

function readingsOf(...settled: readonly Partial<Readings>[]): Readings | undefined {
  const sheets = settled.map((readings, seat) => {
    const assessment = assessmentOf(`A${String(seat)}`);
    return { ...assessment, readings: { ...assessment.readings, ...readings } };
  });
  return compiled(sheets).panels[0]?.panel.readings;
}

describe('panels', () => {
  test('take spellings that fold to the same as one agency, and show the usual one', () => {
    const doubled = 'กรม\u0E40\u0E40รงงาน';
    expect(agencies('กรมแรงงาน', doubled, 'กรม แรงงาน ', 'กรมแรงงาน')).toEqual(['กรมแรงงาน']);
  });

  test('show of spellings that are equally usual the first by letters, whoever sent it', () => {
    const first = 'กรม แรงงาน';
    expect(agencies(first, 'กรมแรงงาน')).toEqual([first]);
    expect(agencies('กรมแรงงาน', first)).toEqual([first]);
  });

  test('of one agency stand in the order of their awards', () => {
    const awards = ['category-2', 'category-1'] as const;
    const { panels } = compiled(awards.map((award, seat) => assessmentOf(`A${String(seat)}`, {}, { award })));
    expect(panels.map(({ panel }) => panel.facts.award)).toEqual(['category-1', 'category-2']);
  });

  test('stand by the size of the numbers in their names, and so do their assessors', () => {
    expect(agencies('เขต 10', 'เขต 9')).toEqual(['เขต 9', 'เขต 10']);
    const files = [fileOf(assessmentOf('A10'), 'a'), fileOf(assessmentOf('A9'), 'b')];
    const [first] = compile(EDITION_2562, files, PLAIN_WISH).panels;
    expect(first?.panel.seats.map(({ assessor }) => assessor)).toEqual(['A9', 'A10']);
  });

  test('stand the same in whatever order they come where a dictionary holds their names for the same', () => {
    expect(agencies('กรม/ก', 'กรม-ก')).toEqual(agencies('กรม-ก', 'กรม/ก'));
  });

  test('stand in Thai order, not in that of their scores', () => {
    expect(agencies('กรมไทย', 'กรมทอง', 'กรมเก่า')).toEqual(['กรมเก่า', 'กรมทอง', 'กรมไทย']);
  });

  test.each([
    [{ award: 'category-2' }],
    [{ round: 'site-visit' }],
    [{ awardYear: 2570 }],
    [{ award: null }],
  ] satisfies readonly [Partial<Facts>][])('are of one award, round and year: %j is another', (facts) => {
    expect(compiled([assessmentOf('A'), assessmentOf('B', {}, facts)]).panels).toHaveLength(2);
  });

  test('take a reading that any score sheet settles and none settles otherwise', () => {
    expect(readingsOf({ ownCategory: 'moreThan' }, {})?.ownCategory).toBe('moreThan');
    expect(readingsOf({ ownCategory: 'moreThan' }, { ownCategory: 'atLeast' })?.ownCategory).toBe('open');
  });

  test('take what is declared where the score sheets agree, whatever the order of the categories', () => {
    const sheets = [
      assessmentOf('A', {}, { priorAwards: ['3', '1'], kind: 'province' }),
      assessmentOf('B', {}, { priorAwards: ['1', '3'], kind: null }),
      assessmentOf('C'),
    ];
    expect(compiled(sheets).panels[0]?.panel).toMatchObject({
      facts: { priorAwards: ['1', '3'], kind: 'province' },
      disputed: [],
    });
  });
});

describe('the certificate that a panel declares', () => {
  const declared = (...given: readonly Facts['flCertificate'][]): Facts['flCertificate'] | undefined =>
    compiled(given.map((flCertificate, seat) => assessmentOf(`A${String(seat)}`, {}, { flCertificate })))
      .panels[0]?.panel.facts.flCertificate;

  test('is what the score sheets say that say anything', () => {
    expect(declared({ state: 'no' }, { state: 'unknown' })).toEqual({ state: 'no' });
    expect(declared({ state: 'yes' }, { state: 'no' })).toEqual({ state: 'unknown' });
  });

  test('has where it does not apply the first of their reasons by letters', () => {
    const of = (reason: string | null): Facts['flCertificate'] => ({ state: 'notApplicable', reason });
    expect(declared(of('ข'), of(null), of('ก'))).toEqual(of('ก'));
    expect(declared(of(null))).toEqual(of(null));
  });
});

describe('names that may be one agency’s', () => {
  test('are offered, and not merged', () => {
    const names = ['กรมการปกครองท้องถิ่น', 'กรมการปกครองท้องถิน', 'กรมป่าไม้'];
    const sheets = names.map((agency, seat) => assessmentOf(`A${String(seat)}`, {}, { agency }));
    const { panels, nearNames: near } = compiled(sheets);
    expect(panels).toHaveLength(3);
    expect(near.map((pair) => pair.toSorted())).toEqual([names.slice(0, 2).toSorted()]);
  });

  test.each([
    ['สำนักงานเขต 1 ภาคเหนือ', 'สำนักงานเขต 2 ภาคเหนือ'],
    ['กรมป่าไม้', 'กรมประมง'],
    ['กรม ก', 'กรม ข'],
  ])('are not seen in %s and %s', (a, b) => {
    expect(nearNames([a, b])).toEqual([]);
  });

  test.each([
    ['สำนักงานกลาง', 'สำนักงานกลา', true],
    ['สำนักงานกลาง', 'สำนักงานกล', true],
    ['สำนักงานกลาง', 'สำนักงานก', false],
    ['สำนักงานกลาง', 'ลำนักงานกลวง', true],
    ['สำนักงานกลาง', 'ลำนักลานกลวง', false],
  ])('are those up to two letters apart: %s and %s (%s)', (a, b, areNear) => {
    expect(nearNames([a, b])).toHaveLength(areNear ? 1 : 0);
  });

  test('have eight letters at least', () => {
    expect(nearNames(['กขคฆงจฉช', 'กขคฆงจฉฌ'])).toHaveLength(1);
    expect(nearNames(['กขคฆงจฉ', 'กขคฆงจช'])).toEqual([]);
  });

  test('are compared once however often they come', () => {
    expect(nearNames(['กรมที่ดินกลาง', 'กรมที่ดินกลาง', 'กรมทีดินกลาง'])).toHaveLength(1);
  });
});

describe('codes of assessors', () => {
  const sheets = [
    assessmentOf('สมชาย', {}, { agency: 'กรมขนส่ง' }),
    assessmentOf('สมหญิง', {}, { agency: 'กรมขนส่ง' }),
    assessmentOf('สมชาย', {}, { agency: 'กรมคลัง' }),
  ];

  test('are one for each person on all panels, with the key beside them', () => {
    const { panels, codes } = compiled(sheets, { isAnonymous: true });
    const shown = panels.map(({ panel }) => panel.seats.map(({ assessor }) => assessor));
    const key = new Map(codes?.map(({ code, name }) => [name, code]));
    expect(shown).toEqual([['A01', 'A02'], [key.get('สมชาย')]]);
    expect([...key.keys()].sort()).toEqual(['สมชาย', 'สมหญิง']);
  });

  test('are the same whatever order the files come in', () => {
    const turned = compiled(sheets.toReversed(), { isAnonymous: true });
    expect(turned.codes).toEqual(compiled(sheets, { isAnonymous: true }).codes);
  });

  test('stand on the roster too, also of those who sent nothing', () => {
    const roster = ['สมหญิง', 'สมศรี'].map((assessor) => ({
      ...{ agency: 'กรมขนส่ง', assessor, award: null, round: null },
    }));
    const { roster: found, codes } = compiled(sheets, { isAnonymous: true, roster });
    const key = new Map(codes?.map(({ code, name }) => [name, code]));
    expect([...key.keys()].sort()).toEqual(['สมชาย', 'สมศรี', 'สมหญิง']);
    expect(found?.slice(0, 1)).toMatchObject([{ assessor: key.get('สมศรี'), state: 'missing' }]);
    expect(found?.at(-1)).toMatchObject({ assessor: key.get('สมหญิง'), state: 'complete' });
  });

  test('are not given unless asked for', () => {
    expect(compiled(sheets).codes).toBeNull();
    expect(compiled(sheets).panels[0]?.panel.seats.map(({ assessor }) => assessor)).toEqual([
      'สมชาย',
      'สมหญิง',
    ]);
  });
});
