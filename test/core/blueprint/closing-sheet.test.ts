import {
  type Assessment,
  closingOf,
  createClosingSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  imageOf,
  isScoreSheet,
  readClosing,
  type SheetBlueprint,
  type SheetImage,
} from '../../../src/core/index.ts';
import { assessmentOf, fullScores } from '../scores.ts';
import { freshImage, withCell } from './changed-image.ts';
import { testSheetRules } from './sheet-rules.ts';

const ON = { year: 2026, month: 11, day: 22 };
const LONG = 'จุดแข็ง “ที่” ยาวมาก '.repeat(75).slice(0, 1_500).trim();
const FULL = assessmentOf(fullScores(), {}, { agency: 'กรม "ตัวอย่าง"', date: ON, awardYear: 2569 });
const WORDY: Assessment = {
  ...FULL,
  notes: { ...FULL.notes, '7.1': { strengths: LONG, ofi: '=1+1\nข้อสอง', evidence: "'001" } },
};

function closingSheet(assessment: Assessment, name = 'ใบคะแนน'): SheetBlueprint {
  const source: SheetImage = { ...freshImage(assessment), name };
  return createClosingSheet(EDITION_2562, {
    closing: closingOf(assessment, 'A "01"', ON),
    source,
    assessment,
  });
}

const read = (assessment: Assessment, name?: string): ReturnType<typeof readClosing> =>
  readClosing(imageOf(closingSheet(assessment, name), 'sheet-2', 'ปิดคะแนน'));

describe('the closing of an empty score sheet', () => testSheetRules(() => closingSheet(EMPTY_ASSESSMENT)));
describe('the closing of a full one', () => testSheetRules(() => closingSheet(FULL)));
describe('the closing of one with long words, under a strange name', () =>
  testSheetRules(() => closingSheet(WORDY, "It's 'ใบ' \"1\"")));

describe('the closing sheet', () => {
  test.each([
    ['an empty score sheet', EMPTY_ASSESSMENT],
    ['a full one', FULL],
    ['one with many words', WORDY],
  ])('reads back as it was closed: %s', (_, assessment) => {
    const closing = closingOf(assessment, 'A "01"', ON);
    expect(read(assessment)).toEqual({ id: 'sheet-2', sheet: 'ปิดคะแนน', source: 'ใบคะแนน', closing });
  });

  test.each(["It's 'ใบ' \"1\"", 'Sheet1', 'a b'])('knows its score sheet by name: %s', (name) => {
    expect(read(FULL, name)?.source).toBe(name);
  });

  test.each([
    ['=Sheet1!$D$14', 'Sheet1'],
    ["='ใบ ''ก'''!$D$14", "ใบ 'ก'"],
    ['=#REF!', null],
    ["='ใบคะแนน'!#REF!", null],
    [null, null],
  ])('finds the score sheet that %j refers to', (formula, source) => {
    const image = imageOf(closingSheet(FULL), 'sheet-2', 'ปิดคะแนน');
    expect(readClosing(withCell(image, 'pmqa_closed_source', { formula }))?.source).toBe(source);
  });

  test('opens the scores by a reason, never by a name and a day alone', () => {
    const image = imageOf(closingSheet(FULL), 'sheet-2', 'ปิดคะแนน');
    const named = withCell(withCell(image, 'pmqa_reopened_by', { value: 'ก' }), 'pmqa_reopened_on', {
      value: 46348,
    });
    expect(readClosing(named)?.closing.reopening).toBeNull();
    const reasoned = withCell(named, 'pmqa_reopened_reason', { value: ' พิมพ์ผิด ' });
    expect(readClosing(reasoned)?.closing.reopening).toEqual({ reason: 'พิมพ์ผิด', by: 'ก', on: ON });
  });

  test('is read whatever was done to it: no cell of it is needed but that of its schema', () => {
    const image = imageOf(closingSheet(FULL), 'sheet-2', 'ปิดคะแนน');
    const bare: SheetImage = {
      ...image,
      names: new Map([...image.names].filter(([name]) => name === 'pmqa_schema')),
    };
    expect(readClosing(bare)).toMatchObject({ source: null, closing: { by: '', on: null, fingerprint: '' } });
  });

  test('is no score sheet, and a score sheet is none', () => {
    expect(isScoreSheet(imageOf(closingSheet(FULL), 'sheet-2', 'ปิดคะแนน'))).toBe(false);
    expect(readClosing(freshImage(FULL))).toBeNull();
  });

  test('says plainly that it shows changes and prevents none', () => {
    const texts = closingSheet(FULL).cells.flatMap(({ content }) =>
      content.kind === 'text' ? [content.text] : [],
    );
    expect(texts.join(' ')).toContain('แต่ไม่ได้ป้องกันการแก้ไข');
  });

  test('leaves three cells to fill in, those of opening again', () => {
    const { cells, styles } = closingSheet(FULL);
    expect(cells.filter(({ style }) => styles[style]?.isLocked === false)).toHaveLength(3);
  });
});
