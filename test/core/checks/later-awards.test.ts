import {
  createLaterAwardsSheet,
  imageOf,
  type LaterAwardsSheet,
  laterAwardsOf,
  laterAwardsTogether,
  readLaterAwards,
} from '../../../src/core/index.ts';

interface Line {
  readonly agency: string;
  readonly category?: number;
  readonly year?: number;
}

function sheet(name: string, ...lines: readonly Line[]): LaterAwardsSheet {
  const values = lines.map(({ agency, category = 1, year = 2566 }) => ({
    ...{ agency, category, year },
    ...{ source: 'ประกาศ', remark: null },
  }));
  const read = readLaterAwards(imageOf(createLaterAwardsSheet(values), name, name), null);
  if (read === null) throw new Error('It is no sheet of later awards.');
  return read;
}

const codes = (sheets: readonly LaterAwardsSheet[], agencies: readonly string[] = []): readonly string[] =>
  laterAwardsTogether(sheets, agencies).flatMap(({ problems }) => problems.map(({ detail }) => detail.code));

describe('the sheets of later awards of a workbook', () => {
  const a = sheet('ก', { agency: 'กรมตัวอย่าง' }, { agency: 'กรมอื่น', category: 2 });
  const b = sheet('ข', { agency: 'กรมตัวอย่าง', category: 3 });

  test('all count, and each names the others', () => {
    const [first, second] = laterAwardsTogether([a, b], []);
    expect(laterAwardsOf(laterAwardsTogether([a, b], [])).map(({ category }) => category)).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(first?.problems.map(({ detail }) => detail)).toEqual([{ code: 'laterSheetTwice', sheets: ['ข'] }]);
    expect(second?.problems.map(({ detail }) => detail)).toEqual([
      { code: 'laterSheetTwice', sheets: ['ก'] },
    ]);
    expect(codes([a])).toEqual([]);
  });

  test('have an award once, however it is spelt and on whichever sheet it stands again', () => {
    const again = sheet('ค', { agency: ' กรม ตัวอย่าง' });
    const [, second] = laterAwardsTogether([a, again], []);
    expect(laterAwardsOf(laterAwardsTogether([a, again], []))).toHaveLength(2);
    expect(second?.problems.at(-1)?.detail).toEqual({ code: 'laterAwardTwice', sheet: 'ก', address: 'C6' });
  });

  test('have two awards where the year or the category differs', () => {
    const own = sheet(
      'ก',
      { agency: 'กรม ก' },
      { agency: 'กรม ก', year: 2567 },
      { agency: 'กรม ก', category: 4 },
    );
    expect([codes([own]), laterAwardsOf([own]).length]).toEqual([[], 3]);
  });
});

describe('a name that is almost that of a score sheet', () => {
  const own = sheet('ก', { agency: 'กรมตัวอย่างแรก' });

  test('asks, since the award counts for another agency', () => {
    expect(codes([own], ['กรมตัวอย่างแรด'])).toEqual(['laterAgencyNear']);
  });

  test('is fine where a score sheet has it, or none is like it', () => {
    expect(codes([own], ['กรมตัวอย่างแรด', 'กรม ตัวอย่างแรก'])).toEqual([]);
    expect(codes([own], ['กรมตัวอย่างที่สอง'])).toEqual([]);
  });

  test('is the same name where only its first words are shortened', () => {
    expect(codes([sheet('ก', { agency: 'จ.พระนครศรีอยุธยา' })], ['จังหวัดพระนครศรีอยุธยา'])).toEqual([]);
  });
});
