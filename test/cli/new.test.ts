import { readFile, writeFile } from 'node:fs/promises';
import { createScoreSheet, EDITION_2562, EMPTY_ASSESSMENT, readScoreSheet } from '../../src/core/index.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { type Folder, makeFolder } from './run-in-folder.ts';

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

async function readBack(name: string): Promise<ReturnType<typeof readScoreSheet>> {
  const [image] = readWorkbook(new Uint8Array(await readFile(folder.path(name)))).sheets;
  if (image === undefined) throw new Error('The file has no score sheet.');
  return readScoreSheet(EDITION_2562, image);
}

const RECORD = {
  agency: 'กรมตัวอย่าง',
  kind: 'department',
  award: 'category-1',
  round: 'site-visit',
  assessor: 'A01',
  flCertified: 'notApplicable',
  priorAwards: ['3', '1', '1'],
  readings: { ownCategory: 'atLeast', outstandingCategory7: 'whole' },
  scores: { '1': 60, '3': 27.5, '7.6': null },
};

describe('scorebook new', () => {
  test('writes a workbook with one blank score sheet, in which only notes are found', async () => {
    await expect(folder.run('new', 'sheet.xlsx')).resolves.toEqual({
      exit: 0,
      out: ['sheet.xlsx'],
      complaints: [],
    });
    const { assessment, problems } = await readBack('sheet.xlsx');
    expect(Object.values(assessment.entries).map(({ state }) => state)).toEqual(Array(12).fill('unscored'));
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['note']));
  });

  test('puts everything that a record says into the sheet', async () => {
    await writeFile(folder.path('record.json'), `\uFEFF${JSON.stringify(RECORD, null, 2)}`);
    expect((await folder.run('new', 'sheet.xlsx', '--scores', 'record.json')).exit).toBe(0);
    const { assessment } = await readBack('sheet.xlsx');
    expect(assessment.facts).toMatchObject({
      agency: 'กรมตัวอย่าง',
      kind: 'department',
      award: 'category-1',
      round: 'site-visit',
      assessor: 'A01',
      flCertificate: { state: 'notApplicable' },
      priorAwards: ['1', '3'],
    });
    expect(assessment.readings).toEqual({
      ownCategory: 'atLeast',
      otherRows: 'open',
      outstandingCategory7: 'whole',
    });
    expect(assessment.entries['1']).toEqual({ state: 'scored', hundredths: 6_000 });
    expect(assessment.entries['3']).toEqual({ state: 'scored', hundredths: 2_750 });
    expect(assessment.entries['7.6']).toEqual({ state: 'unscored' });
    expect(assessment.entries['2']).toEqual({ state: 'unscored' });
  });

  test('does not touch a file that is there, unless told to', async () => {
    await writeFile(folder.path('sheet.xlsx'), 'mine');
    const { exit, complaints } = await folder.run('new', 'sheet.xlsx');
    expect(exit).toBe(2);
    expect(complaints).toEqual([expect.stringContaining('--force')]);
    expect(await readFile(folder.path('sheet.xlsx'), 'utf8')).toBe('mine');
    expect((await folder.run('new', 'sheet.xlsx', '--force')).exit).toBe(0);
    expect((await readBack('sheet.xlsx')).problems).not.toEqual([]);
  });

  test('writes nothing into a folder that is not there, and says so', async () => {
    const { exit, complaints } = await folder.run('new', 'nowhere/sheet.xlsx');
    expect(exit).toBe(2);
    expect(complaints).toEqual([expect.stringMatching(/nowhere\/sheet\.xlsx: เขียนไฟล์ไม่ได้/)]);
    expect(await folder.files()).toEqual([]);
  });

  test.each([
    ['a score above the maximum', { scores: { '1': 120.01 } }, /scores\.1 เป็น 120\.01 .*0 ถึง 120/],
    ['a negative score', { scores: { '7.1': -0.01 } }, /scores\.7\.1/],
    ['a third decimal', { scores: { '1': 60.001 } }, /ทศนิยมไม่เกิน 2/],
    ['a score that is text', { scores: { '1': '60' } }, /scores\.1 เป็น "60"/],
    ['a criterion that there is not', { scores: { '8': 1 } }, /scores\.8 .*ไม่รู้จัก/],
    ['a key that there is not', { flCertifed: true, scores: {} }, /flCertifed .*ไม่รู้จัก/],
    ['an award that there is not', { award: 'category-7', scores: {} }, /award เป็น "category-7"/],
    [
      'a reading that there is not',
      { readings: { ownCategory: 'strict' }, scores: {} },
      /readings\.ownCategory/,
    ],
    ['earlier awards that are no list', { priorAwards: '1', scores: {} }, /priorAwards/],
    ['an earlier award of no category', { priorAwards: ['7'], scores: {} }, /priorAwards/],
    ['a certificate that is neither', { flCertified: 'yes', scores: {} }, /flCertified/],
    ['no scores', { agency: 'กรมตัวอย่าง' }, /scores ต้องมี/],
    ['a list', [], /ออบเจกต์/],
  ])('refuses %s, says where and what is needed, and writes nothing', async (_, record, sentence) => {
    await writeFile(folder.path('record.json'), JSON.stringify(record));
    const { exit, complaints, out } = await folder.run('new', 'sheet.xlsx', '--scores', 'record.json');
    expect({ exit, out }).toEqual({ exit: 2, out: [] });
    expect(complaints).toEqual([expect.stringMatching(sentence)]);
    expect(await folder.files()).toEqual(['record.json']);
  });

  test('refuses a text that is not in UTF-8 rather than garble a name', async () => {
    const windows874 = Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xa1, 0xc3, 0xc1, 0x22, 0x7d]);
    await writeFile(folder.path('record.json'), windows874);
    const { exit, complaints } = await folder.run('new', 'sheet.xlsx', '--scores', 'record.json');
    expect(exit).toBe(2);
    expect(complaints).toEqual([expect.stringContaining('UTF-8')]);
  });

  test('says everything that is wrong with a record at once, in English too', async () => {
    await writeFile(
      folder.path('record.json'),
      JSON.stringify({ kind: 'x', scores: { '1': 121, '2': true } }),
    );
    const { complaints } = await folder.run('new', 'a.xlsx', '--scores', 'record.json', '--lang', 'en');
    expect(complaints).toEqual([
      expect.stringMatching(/kind is "x": one of ministry/),
      expect.stringMatching(/scores\.1 is 121: a number from 0 to 120/),
      expect.stringMatching(/scores\.2 is true/),
    ]);
  });
});

describe('scorebook new --from', () => {
  const sheetsOf = async (name: string): Promise<readonly ReturnType<typeof readScoreSheet>[]> =>
    readWorkbook(new Uint8Array(await readFile(folder.path(name)))).sheets.map((image) =>
      readScoreSheet(EDITION_2562, image),
    );

  beforeEach(async () => {
    await writeFile(folder.path('record.json'), JSON.stringify(RECORD));
    await folder.run('new', 'last.xlsx', '--scores', 'record.json');
  });

  test('makes the sheet of the round that comes next, with the facts and without the scores', async () => {
    const before = await readFile(folder.path('last.xlsx'));
    await expect(folder.run('new', 'next.xlsx', '--from', 'last.xlsx')).resolves.toMatchObject({ exit: 0 });
    const [read, ...more] = await sheetsOf('next.xlsx');
    expect(more).toEqual([]);
    expect(read?.assessment.facts).toMatchObject({
      agency: 'กรมตัวอย่าง',
      round: 'consensus',
      assessor: 'A01',
    });
    expect(read?.assessment.readings.ownCategory).toBe('atLeast');
    expect(new Set(Object.values(read?.assessment.entries ?? {}).map(({ state }) => state))).toEqual(
      new Set(['unscored']),
    );
    expect((await readFile(folder.path('last.xlsx'))).equals(before)).toBe(true);
  });

  test('makes that of the round that is asked for', async () => {
    await folder.run('new', 'next.xlsx', '--from', 'last.xlsx', '--round', 'screening');
    expect((await sheetsOf('next.xlsx')).map(({ assessment }) => assessment.facts.round)).toEqual([
      'screening',
    ]);
  });

  test('makes one for each assessor, from the last round that each has', async () => {
    const facts = { ...EMPTY_ASSESSMENT.facts, agency: 'กรมตัวอย่าง' };
    const sheets = [
      { assessor: 'A01', round: 'site-visit' },
      { assessor: 'A01', round: 'screening' },
      { assessor: 'A02', round: 'screening' },
    ] as const;
    const blueprints = sheets.map((each) =>
      createScoreSheet(EDITION_2562, { ...EMPTY_ASSESSMENT, facts: { ...facts, ...each } }),
    );
    await writeFile(folder.path('three.xlsx'), await writeWorkbook(blueprints));
    await folder.run('new', 'next.xlsx', '--from', 'three.xlsx');
    const made = (await sheetsOf('next.xlsx')).map(
      ({
        assessment: {
          facts: { assessor, round },
        },
      }) => [assessor, round],
    );
    expect(made).toEqual([
      ['A01', 'consensus'],
      ['A02', 'application-report'],
    ]);
  });

  test('never writes over the workbook that it begins from', async () => {
    const run = await folder.run('new', 'last.xlsx', '--from', './last.xlsx', '--force');
    expect(run).toMatchObject({ exit: 2, complaints: [expect.stringContaining('ไฟล์เดียวกับไฟล์ต้นทาง')] });
  });

  test.each([
    [['--round', 'screening']],
    [['--from', 'last.xlsx', '--round', 'second']],
    [['--from', 'last.xlsx', '--scores', 'record.json']],
    [['--from', 'last.xlsx', '--paper']],
    [['--paper', '--scores', 'record.json']],
  ])('shows how it is used where %j makes no sense', async (options) => {
    const { exit, complaints } = await folder.run('new', 'next.xlsx', ...options);
    expect(exit).toBe(2);
    expect(complaints).toEqual([expect.stringContaining('วิธีใช้')]);
    expect(await folder.files()).not.toContain('next.xlsx');
  });
});

describe('scorebook new --paper', () => {
  test('writes the paper form, which has no scores to read', async () => {
    await expect(folder.run('new', 'paper.xlsx', '--paper')).resolves.toMatchObject({ exit: 0 });
    const { allSheetNames } = readWorkbook(new Uint8Array(await readFile(folder.path('paper.xlsx'))));
    expect(allSheetNames).toEqual(['แบบฟอร์มกระดาษ']);
    const { exit, complaints } = await folder.run('check', 'paper.xlsx');
    expect({ exit, complaints }).toEqual({ exit: 2, complaints: [expect.stringContaining('ไม่มีใบคะแนน')] });
  });
});
