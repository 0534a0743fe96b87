import {
  type Assessment,
  closingOf,
  createClosingSheet,
  createScoreSheet,
  createSummary,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  FRESHNESS_NAME,
  imageOf,
  judge,
  NO_WRITTEN_WORDS,
  type SheetBlueprint,
  withEntriesLocked,
} from '../../src/core/index.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { convertWithLibreOffice } from '../libreoffice/convert.ts';
import { parseCsv } from '../libreoffice/csv.ts';
import { describeWith } from '../programs.ts';
import { roundsComparison, ROUNDS_SAMPLES } from './rounds.ts';

const BEFORE: Assessment = {
  ...EMPTY_ASSESSMENT,
  facts: { ...EMPTY_ASSESSMENT.facts, agency: 'กรม "ตัวอย่าง"', award: 'category-1', assessor: "A'01" },
  entries: {
    ...EMPTY_ASSESSMENT.entries,
    '1': { state: 'scored', hundredths: 6_000 },
    '2': { state: 'scored', hundredths: 0 },
  },
};

function withEntry(id: '1' | '2' | '3', entry: Assessment['entries']['1']): Assessment {
  return { ...BEFORE, entries: { ...BEFORE.entries, [id]: entry } };
}

/** A workbook in which the summary was made of one assessment and the score sheet now holds another. */
function workbook(now: Assessment): readonly SheetBlueprint[] {
  const sheet = createScoreSheet(EDITION_2562, BEFORE);
  const summary = createSummary(EDITION_2562, {
    assessment: BEFORE,
    findings: judge(EDITION_2562, BEFORE),
    source: imageOf(sheet, '1', sheet.sheetName),
    writtenOn: { year: 2026, month: 11, day: 22 },
    words: NO_WRITTEN_WORDS,
    rulesSheet: 'เกณฑ์และที่มา',
  });
  return [{ ...createScoreSheet(EDITION_2562, now), sheetName: sheet.sheetName }, summary];
}

/** The closing of one assessment beside a score sheet that now holds another. */
function closed(now: Assessment): readonly SheetBlueprint[] {
  const sheet = createScoreSheet(EDITION_2562, BEFORE);
  const closing = createClosingSheet(EDITION_2562, {
    closing: closingOf(BEFORE, 'A', { year: 2026, month: 11, day: 22 }),
    assessment: BEFORE,
    source: imageOf(sheet, '1', sheet.sheetName),
  });
  const made = { ...createScoreSheet(EDITION_2562, now), sheetName: sheet.sheetName };
  return [withEntriesLocked(EDITION_2562, made), closing];
}

const CHANGES: Readonly<Record<string, Assessment>> = {
  'a score was changed': withEntry('1', { state: 'scored', hundredths: 6_001 }),
  'a missing score was entered as 0': withEntry('3', { state: 'scored', hundredths: 0 }),
  'a score of 0 was cleared': withEntry('2', { state: 'unscored' }),
  'a score was left open on purpose': withEntry('3', { state: 'abstained' }),
  'a reading was settled': { ...BEFORE, readings: { ...BEFORE.readings, ownCategory: 'moreThan' } },
  'another award was chosen': { ...BEFORE, facts: { ...BEFORE.facts, award: 'category-2' } },
  'the certificate was declared': { ...BEFORE, facts: { ...BEFORE.facts, flCertificate: { state: 'yes' } } },
};

describeWith('LibreOffice', 'a sheet made of score sheets', () => {
  /** What the cell of freshness says in each workbook. */
  const said = new Map<string, string>();
  /** The rows of each closing sheet. */
  const closings = new Map<string, readonly (readonly string[])[]>();
  let sheets: ReadonlyMap<string, Uint8Array> = new Map();
  const rowsOf = (file: string, sheet: string): readonly (readonly string[])[] =>
    parseCsv(new TextDecoder().decode(sheets.get(`${file}-${sheet}.csv`)));

  beforeAll(async () => {
    const workbooks = new Map<string, readonly SheetBlueprint[]>([
      ['same', workbook(BEFORE)],
      ['gone', workbook(BEFORE).slice(1)],
      ...Object.entries(CHANGES).map(([title, now]) => [title, workbook(now)] as const),
    ]);
    const closedBooks = new Map<string, readonly SheetBlueprint[]>([
      ['closed', closed(BEFORE)],
      ['closed, the sheet gone', closed(BEFORE).slice(1)],
      ...Object.entries(CHANGES).map(([title, now]) => [`closed, ${title}`, closed(now)] as const),
    ]);
    const files = new Map<string, Uint8Array>();
    for (const [title, blueprints] of [...workbooks, ...closedBooks])
      files.set(`${title}.xlsx`, await writeWorkbook(blueprints));
    for (const { file, blueprints } of ROUNDS_SAMPLES)
      files.set(`${file}.xlsx`, await writeWorkbook(blueprints));
    const [whole] = ROUNDS_SAMPLES;
    if (whole !== undefined) files.set('rounds-lost.xlsx', await writeWorkbook(whole.blueprints.slice(-1)));
    sheets = await convertWithLibreOffice(files, 'csv');
    for (const [title, blueprints] of workbooks) {
      const summary = blueprints.at(-1);
      const range = summary?.names.find(({ name }) => name === FRESHNESS_NAME)?.range;
      const rows = rowsOf(title, summary?.sheetName ?? '');
      said.set(title, rows[range?.row ?? -1]?.[range?.column ?? -1] ?? '');
    }
    for (const [title, blueprints] of closedBooks)
      closings.set(title, rowsOf(title, blueprints.at(-1)?.sheetName ?? ''));
  }, 240_000);

  test('that is a summary says that it is up to date while the score sheet holds what it was made of', () => {
    expect(said.get('same')).toMatch(/^✓/);
  });

  test.each(Object.keys(CHANGES))('that is a summary says that it is out of date once %s', (title) => {
    expect(said.get(title)).toMatch(/^✗ ใบคะแนนถูกแก้ไข/);
  });

  test('that is a summary says that its score sheet is gone when it is', () => {
    expect(said.get('gone')).toMatch(/^✗ ไม่พบใบคะแนน/);
  });

  /** What is marked as changed on a closing sheet, by its label. */
  const marked = (title: string): readonly unknown[] =>
    (closings.get(title) ?? []).filter(([, , mark]) => mark === '✗ แก้ไขแล้ว').map(([label]) => label);
  const status = (title: string): unknown => closings.get(title)?.[3]?.[0];

  test('says of a closed score sheet that it stands as it was closed', () => {
    expect([status('closed'), marked('closed')]).toEqual(['✓ ใบคะแนนตรงกับเมื่อปิดคะแนน', []]);
  });

  test.each([
    ['a score was changed', 'คะแนนหมวด 1'],
    ['a missing score was entered as 0', 'คะแนนหมวด 3'],
    ['a score of 0 was cleared', 'คะแนนหมวด 2'],
    ['a score was left open on purpose', 'คะแนนหมวด 3'],
    ['a reading was settled', expect.stringContaining('การตีความ')],
    ['another award was chosen', 'รางวัลที่ขอรับ'],
    ['the certificate was declared', expect.stringContaining('FL')],
  ])('says after the closing that %s, at its cell alone', (title, label) => {
    expect([status(`closed, ${title}`), marked(`closed, ${title}`)]).toEqual(['✗ แก้ไขหลังปิดคะแนน', [label]]);
  });

  test('says where the closed score sheet is gone', () => {
    expect(status('closed, the sheet gone')).toBe('✗ ไม่พบใบคะแนน');
  });

  test('that compares rounds says what the core says, after other scores were typed', () => {
    const places = ROUNDS_SAMPLES.flatMap((sample) =>
      roundsComparison(sample.rounds, rowsOf(sample.file, sample.comparison)).map((each) => ({
        file: sample.file,
        ...each,
      })),
    );
    expect(places.filter(({ core, sheet }) => core !== sheet)).toEqual([]);
    expect(new Set(ROUNDS_SAMPLES.map(({ rounds }) => rounds.length))).toEqual(new Set([2, 3, 4, 5]));
    expect(places.some(({ label, core }) => label.includes('total change') && Number(core) < 0)).toBe(true);
  });

  test('that compares rounds reads nothing once the score sheets are gone, and no 0', () => {
    const [whole] = ROUNDS_SAMPLES;
    const words = roundsComparison([], rowsOf('rounds-lost', whole?.comparison ?? ''));
    expect(new Set(words.map(({ sheet }) => sheet))).toEqual(new Set(['–', 'อ่านไม่ได้', 'เทียบไม่ได้']));
  });
});
