import {
  type CellValue,
  createLaterAwardsSheet,
  imageOf,
  isScoreSheet,
  LATER_NAMES,
  type LaterAwardsSheet,
  readLaterAwards,
  SHEET_NAME,
  type SheetImage,
} from '../../../src/core/index.ts';
import type { LineValues } from '../../../src/core/blueprint/later-awards/later-awards-sheet.ts';
import { moved, withCell, withoutName, withRowsAbove } from './changed-image.ts';
import { testSheetRules } from './sheet-rules.ts';

const TODAY = { year: 2026, month: 11, day: 22 };
const BLANK: LineValues = { year: null, agency: null, category: null, source: null, remark: null };
const GOOD: LineValues = { ...BLANK, year: 2566, agency: 'กรมตัวอย่าง', category: 3, source: 'ประกาศ ก.พ.ร.' };

const sheetOf = (...lines: readonly Partial<LineValues>[]): SheetImage =>
  imageOf(createLaterAwardsSheet(lines.map((line) => ({ ...BLANK, ...line }))), '7', 'รางวัลใหม่');

function read(image: SheetImage): LaterAwardsSheet {
  const sheet = readLaterAwards(image, TODAY);
  if (sheet === null) throw new Error('It is no sheet of later awards.');
  return sheet;
}

/** The codes of a line’s problems, each with the cell. */
const found = (line: Partial<LineValues>): readonly string[] =>
  read(sheetOf(line)).problems.map(
    ({ detail, place }) => `${place.kind === 'cells' ? place.addresses.join() : place.kind} ${detail.code}`,
  );
const award = (line: Partial<LineValues>): object | null | undefined => read(sheetOf(line)).lines[0]?.award;

describe('a sheet of later awards', () => {
  testSheetRules(() => createLaterAwardsSheet());

  test('has room for 200 lines, is protected but for the entries, and is no score sheet', () => {
    const blueprint = createLaterAwardsSheet();
    const open = blueprint.cells.filter(({ style }) => blueprint.styles[style]?.isLocked === false);
    expect([blueprint.isProtected, open.length]).toEqual([true, 200 * 5]);
    expect(isScoreSheet(sheetOf())).toBe(false);
    expect(read(sheetOf())).toEqual({ id: '7', sheet: 'รางวัลใหม่', lines: [], nextLine: 0, problems: [] });
  });

  test('tells which line comes after the last one, as long as there is room', () => {
    expect(read(sheetOf(GOOD, {}, { year: 66 }, { remark: 'x' })).nextLine).toBe(3);
    expect(read(sheetOf(...Array.from({ length: 199 }, () => GOOD))).nextLine).toBe(199);
    expect(read(sheetOf(...Array.from({ length: 200 }, () => GOOD))).nextLine).toBeNull();
  });

  test('takes as typed a year from 2565 on and one of six categories, in words that Excel has room for', () => {
    const [year, category, ...more] = createLaterAwardsSheet().validations;
    expect([year?.rule, category?.rule, more]).toEqual([
      { kind: 'custom', formula: '=IF(ISNUMBER(B6),AND(B6>=2565,B6<=2700,INT(B6)=B6),FALSE)' },
      { kind: 'list', items: ['1', '2', '3', '4', '5', '6'] },
      [],
    ]);
    for (const { range, prompt, alert } of [year, category].flatMap((each) => each ?? [])) {
      expect(range).toMatchObject({ row: 5, rows: 200, columns: 1 });
      expect([prompt.title, alert.title].every(({ length }) => length > 0 && length <= 32)).toBe(true);
      expect([prompt.message, alert.message].every(({ length }) => length > 0 && length <= 225)).toBe(true);
    }
  });

  test('says that the register ends with 2564', () => {
    const words = createLaterAwardsSheet().cells.flatMap(({ content }) =>
      content.kind === 'text' ? [content.text] : [],
    );
    expect(words.filter((each) => each.includes('2564')).length).toBeGreaterThan(1);
  });

  test('takes every line that it is made of, also more than it has room for', () => {
    const lines = Array.from({ length: 230 }, (_, index) => ({ ...GOOD, agency: `กรม ${String(index)}` }));
    expect(read(sheetOf(...lines)).lines.map(({ values }) => values)).toEqual(lines);
  });
});

describe('a line of later awards', () => {
  test('is an award once it has a year, an agency and a category', () => {
    expect(award(GOOD)).toEqual({
      year: 2566,
      agency: 'กรมตัวอย่าง',
      category: '3',
      source: 'ประกาศ ก.พ.ร.',
      sheet: 'รางวัลใหม่',
    });
    expect(found(GOOD)).toEqual([]);
  });

  test.each<[CellValue, CellValue]>([
    ['๒๕๖๖', '๓'],
    [' 2566\u00A0', 'หมวด 3'],
    ['พ.ศ. 2566', '３'],
    ['พ.ศ.2566', 'Category 3'],
  ])('is the same award however it is typed: %j, %j', (year, category) => {
    expect(award({ ...GOOD, year, category })).toEqual(award(GOOD));
  });

  test.each<[string, Partial<LineValues>, readonly string[]]>([
    ['no year', { year: null }, ['B6 laterLineIncomplete']],
    ['no agency', { agency: ' \u200B' }, ['C6 laterLineIncomplete']],
    ['no category', { category: null }, ['D6 laterLineIncomplete']],
    ['neither year nor category', { year: null, category: null }, ['B6 laterLineIncomplete']],
    ['a year of two digits', { year: 66 }, ['B6 laterYearUnreadable']],
    ['a year with a fraction', { year: 2566.5 }, ['B6 laterYearUnreadable']],
    ['a year far away', { year: 2701 }, ['B6 laterYearUnreadable']],
    ['words for a year', { year: 'ปีที่แล้ว' }, ['B6 laterYearUnreadable']],
    ['a Gregorian year', { year: 2023 }, ['B6 laterYearEra']],
    ['the last year of the register', { year: 2564 }, ['B6 laterYearCovered']],
    ['next year', { year: 2570 }, ['B6 laterYearFuture']],
    ['category 7', { category: 7 }, ['D6 laterCategoryUnreadable']],
    ['two categories', { category: '1, 3' }, ['D6 laterCategoryUnreadable']],
    ['an error value', { agency: { error: '#N/A' } }, ['C6 laterErrorValue']],
    ['two mistakes', { year: 66, category: 0 }, ['B6 laterYearUnreadable', 'D6 laterCategoryUnreadable']],
  ])('with %s does not count, and says so', (_, change, codes) => {
    expect([award({ ...GOOD, ...change }), found({ ...GOOD, ...change })]).toEqual([null, codes]);
    expect(read(sheetOf({ ...GOOD, ...change })).problems.every(({ severity }) => severity === 'error')).toBe(
      true,
    );
  });

  test.each([2565, 2569])('counts in the first and in the last year that can be: %i', (year) => {
    expect(award({ ...GOOD, year })).toMatchObject({ year });
  });

  test('may be of any year to 2700 where the day is not known', () => {
    expect(readLaterAwards(sheetOf({ ...GOOD, year: 2700 }), null)?.lines[0]?.award).toMatchObject({
      year: 2700,
    });
  });

  test('that is blank but for a remark says nothing', () => {
    expect(read(sheetOf({ remark: 'รอประกาศ' })).lines).toEqual([]);
  });

  test('without a source counts, and asks', () => {
    expect(award({ ...GOOD, source: null })).toMatchObject({ source: '' });
    expect(found({ ...GOOD, source: ' ' })).toEqual(['E6 laterSourceMissing']);
  });

  test('of a category that the register has counts, and says that it adds none', () => {
    expect(award({ ...GOOD, agency: 'กรมที่ดิน', category: 1 })).toMatchObject({ category: '1' });
    expect(found({ ...GOOD, agency: 'กรมที่ดิน', category: 1 })).toEqual(['D6 laterAwardKnown']);
    expect(found({ ...GOOD, agency: 'กรมที่ดิน', category: 2 })).toEqual([]);
  });

  test.each([
    ['กรมที่ดิน', true],
    ['กรมตัวอย่าง', false],
  ])('of a year of the register says whether the register has the award: %s, %s', (agency, isKnown) => {
    const [problem] = read(sheetOf({ ...GOOD, agency, category: 1, year: 2563 })).problems;
    expect(problem?.detail).toEqual({ code: 'laterYearCovered', year: 2563, until: 2564, isKnown });
  });

  test('leads to its cell by the name of the column and the place in it', () => {
    const [problem] = read(sheetOf(GOOD, { ...GOOD, category: 9 })).problems;
    expect([problem?.cells, problem?.at]).toEqual([LATER_NAMES.category, { row: 1, column: 0 }]);
  });
});

describe('a sheet that was changed', () => {
  const whole = sheetOf(GOOD, { year: 2565 }, { ...GOOD, category: 5 });
  const awards = (image: SheetImage): readonly unknown[] => read(image).lines.map((line) => line.award);

  test('is read the same wherever it has moved, and with lines put in', () => {
    expect(awards(moved(whole, 3, 2))).toEqual(awards(whole));
    expect(awards(withRowsAbove(whole, 6, 4))).toEqual(awards(whole));
    expect(read(moved(whole, 3, 2)).problems[0]?.place).toEqual({ kind: 'cells', addresses: ['E10'] });
  });

  test.each([...Object.values(LATER_NAMES)])('is not read by halves once %s is gone', (name) => {
    for (const image of [withoutName(whole, name), withoutName(whole, name, true)]) {
      expect(read(image).lines).toEqual([]);
      expect(read(image).problems.map(({ detail }) => detail.code)).toEqual(['laterSheetUnreadable']);
    }
  });

  test('is not read by halves where the columns no longer stand beside each other, or not all was read', () => {
    const names = new Map(whole.names);
    const year = names.get(LATER_NAMES.year);
    if (year == null) throw new Error('The year has no cells.');
    const shifted = { ...whole, names: names.set(LATER_NAMES.year, { ...year, row: year.row + 1 }) };
    const unread = { ...whole, range: { row: 0, column: 0, rows: 20, columns: 7 } };
    for (const image of [shifted, unread]) {
      expect(read(image).problems.map(({ detail }) => detail.code)).toEqual(['laterSheetUnreadable']);
    }
  });

  test('of a later make is not read, and says so; any other sheet is none', () => {
    const schema = (value: string): LaterAwardsSheet | null =>
      readLaterAwards(withCell(whole, 'pmqa_schema', { value }), TODAY);
    expect(schema('pmqa-later-awards/2/2562')?.problems[0]?.cells).toBe(SHEET_NAME);
    expect(schema('pmqa-log/1/2562')).toBeNull();
  });
});
