import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import type { Assessment, CompiledResult } from '../../src/core/index.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { LIMITS } from '../../src/xlsx/read/limits.ts';
import { assessmentOf, type Given } from '../core/panel/panels.ts';
import { convertWithLibreOffice } from '../libreoffice/convert.ts';
import { describeWith } from '../programs.ts';
import { refusedFiles, savedByExcelJs, workbookOf } from './corpus.ts';
import { type Folder, makeFolder } from './run-in-folder.ts';

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

async function save(name: string, assessment: Assessment): Promise<void> {
  await writeFile(folder.path(name), await workbookOf(assessment));
}

/** A folder `in` with one workbook per score of criterion 1, by assessors A1, A2, … */
async function saveScores(...given: readonly Given[]): Promise<void> {
  await mkdir(folder.path('in'), { recursive: true });
  for (const [index, each] of given.entries()) {
    const assessor = `A${String(index + 1)}`;
    await save(`in/${assessor}.xlsx`, assessmentOf(assessor, { '1': each, '2': 60 }));
  }
}

async function compiledResult(...parameters: readonly string[]): Promise<CompiledResult> {
  const { out } = await folder.run('compile', ...parameters, '--out', 'out.xlsx', '--json');
  return JSON.parse(out[0] ?? '') as CompiledResult;
}

async function sheetNames(): Promise<readonly string[]> {
  return readWorkbook(new Uint8Array(await readFile(folder.path('out.xlsx')))).allSheetNames;
}

describe('scorebook compile', () => {
  test('puts the workbooks of a folder together, and says so', async () => {
    await saveScores(58, 60, 62);
    const { exit, out, complaints } = await folder.run('compile', 'in', '--out', 'out.xlsx');
    expect({ exit, complaints }).toEqual({ exit: 0, complaints: [] });
    expect(out.slice(0, 4)).toEqual([
      ...['A1', 'A2', 'A3'].map((name) => `✓ in/${name}.xlsx: รับใบคะแนน 1 แผ่น`),
      'กรมทดสอบ · รางวัลรายหมวด หมวด 1 · ยังสรุปไม่ได้',
    ]);
    expect(out.slice(-2)).toEqual(['รับ 3 ไฟล์ ไม่รับ 0 ไฟล์ · 1 ชุดคะแนน', 'out.xlsx']);
    expect(await sheetNames()).toEqual([
      ...['ภาพรวม', 'วาระการประชุม', 'กรมทดสอบ', 'จุดแข็งและข้อปรับปรุง', 'ไฟล์ที่รวบรวม'],
    ]);
  });

  test('gives everything as one JSON object', async () => {
    await saveScores(58, 60, 62, 'abstained');
    const { files, agencies } = await compiledResult('in');
    expect(files[0]).toEqual({
      file: 'in/A1.xlsx',
      status: 'taken',
      problem: null,
      message: 'รับใบคะแนน 1 แผ่น',
    });
    expect(agencies).toHaveLength(1);
    expect(agencies[0]).toMatchObject({
      agency: 'กรมทดสอบ',
      award: 'category-1',
      assessors: ['A1', 'A2', 'A3', 'A4'],
      awards: expect.arrayContaining([
        { award: 'category-1', points: 'dependsOnReading', conditions: 'undecided', verdict: 'undecided' },
      ]) as unknown,
      robustness: { award: 'category-1', of: 32 },
    });
    expect(agencies[0]?.rows['1']).toEqual({
      ...{ mean: 60, median: 60, min: 58, max: 62, spreadPercent: 3.33, combined: 60 },
      ...{ crosses: ['category-1'], scored: 3, abstained: 1, conflict: 0, unscored: 0 },
    });
  });

  test('refuses each file with its reason, takes the others, and ends with 1', async () => {
    await saveScores(60);
    const refused = await refusedFiles();
    for (const [code, bytes] of refused) await writeFile(folder.path(`in/${code}.xlsx`), bytes);
    await writeFile(folder.path('in/tooLarge.xlsx'), new Uint8Array(LIMITS.fileBytes + 1));
    const { exit, out, complaints } = await folder.run('compile', 'in', '--out', 'out.xlsx', '--json');
    const { files, agencies } = JSON.parse(out[0] ?? '') as CompiledResult;
    const expected = [...refused.keys(), 'tooLarge'].map((code) => [`in/${code}.xlsx`, code] as const);
    expect(Object.fromEntries(files.map(({ file, problem }) => [file, problem]))).toEqual({
      'in/A1.xlsx': null,
      ...Object.fromEntries(expected),
    });
    expect(agencies.map(({ assessors }) => assessors)).toEqual([['A1']]);
    expect(exit).toBe(1);
    expect(complaints).toHaveLength(expected.length);
    expect(complaints).toContainEqual(
      expect.stringMatching(/scoresInvalid\.xlsx: .*คะแนนหมวด 2: 81 เกินคะแนนเต็ม/),
    );
  });

  test('gives the same numbers whatever other files it refuses', async () => {
    await saveScores(58, 62);
    const before = await compiledResult('in');
    await writeFile(folder.path('in/0.xlsx'), 'not a workbook');
    const { agencies } = await compiledResult('in', '--force');
    expect(agencies).toEqual(before.agencies);
  });

  test('writes nothing where no file can be taken', async () => {
    await writeFile(folder.path('a.xlsx'), 'not a workbook');
    const { exit, complaints } = await folder.run('compile', 'a.xlsx', 'b.xlsx', '--out', 'out.xlsx');
    expect(exit).toBe(2);
    expect(complaints).toEqual([
      expect.stringMatching(/^✗ a\.xlsx: ไม่ใช่ไฟล์ \.xlsx/),
      expect.stringMatching(/^✗ b\.xlsx: ไม่พบไฟล์/),
      expect.stringMatching(/^ไม่มีไฟล์ใดที่รับได้/),
    ]);
    expect(await folder.files()).toEqual(['a.xlsx']);
  });

  test('takes each file once, and neither its own output nor what Excel leaves beside an open workbook', async () => {
    await saveScores(60, 61);
    await writeFile(folder.path('in/~$A1.xlsx'), 'lock');
    await writeFile(folder.path('in/notes.txt'), 'x');
    const first = await folder.run('compile', 'in', 'in/A1.xlsx', '--out', 'in/out.xlsx', '--json');
    const again = await folder.run('compile', 'in', '--out', 'in/out.xlsx', '--json', '--force');
    expect([first.exit, again.exit]).toEqual([0, 0]);
    expect(again.out).toEqual(first.out);
  });

  test('reads folders in folders, and links to workbooks', async () => {
    await saveScores(60);
    await mkdir(folder.path('all/deep'), { recursive: true });
    await save('all/deep/b.xlsx', assessmentOf('B'));
    await symlink(folder.path('in/A1.xlsx'), folder.path('all/a.xlsx'));
    const { files } = await compiledResult('all');
    expect(files.map(({ file, status }) => [file, status])).toEqual([
      ['all/a.xlsx', 'taken'],
      ['all/deep/b.xlsx', 'taken'],
    ]);
  });

  test('never writes over a file that it reads', async () => {
    await saveScores(60);
    const before = await readFile(folder.path('in/A1.xlsx'));
    const { exit, complaints } = await folder.run('compile', 'in/A1.xlsx', '--out', 'in/A1.xlsx', '--force');
    expect(exit).toBe(2);
    expect(complaints).toEqual([expect.stringMatching(/เป็นไฟล์เดียวกับไฟล์ต้นทาง/)]);
    expect(await readFile(folder.path('in/A1.xlsx'))).toEqual(before);
  });

  test('overwrites nothing without --force', async () => {
    await saveScores(60);
    await writeFile(folder.path('out.xlsx'), 'mine');
    expect((await folder.run('compile', 'in', '--out', 'out.xlsx')).exit).toBe(2);
    expect(await readFile(folder.path('out.xlsx'), 'utf8')).toBe('mine');
  });

  test('follows the committee’s method and rounding', async () => {
    await saveScores(10, 61, 61.33);
    const combined = async (...options: readonly string[]): Promise<number | null | undefined> =>
      (await compiledResult('in', '--force', ...options)).agencies[0]?.rows['1'].combined;
    expect(await combined()).toBeCloseTo(44.11, 2);
    expect(await combined('--rounding', '1')).toBe(44.1);
    expect(await combined('--method', 'median')).toBe(61);
    expect(await combined('--method', 'agreed-from-median', '--rounding', '0')).toBe(61);
  });

  test('asks of the spread what the committee says', async () => {
    await saveScores(70, 82);
    const agenda = async (limit: string): Promise<readonly string[] | undefined> =>
      (await compiledResult('in', '--force', '--spread', limit)).agencies[0]?.agenda;
    expect(await agenda('10')).toEqual([]);
    expect(await agenda('9')).toEqual([expect.stringMatching(/^หมวด 1: .*ต่างกัน 12\.00 คะแนน/)]);
  });

  test('takes the agency and the round asked for, and refuses the others', async () => {
    await save('a.xlsx', assessmentOf('A', {}, { round: 'site-visit' }));
    await save('b.xlsx', assessmentOf('A', {}, { round: 'consensus' }));
    await save('c.xlsx', assessmentOf('A', {}, { round: 'site-visit', agency: 'กรมอื่น' }));
    const { files } = await compiledResult(
      'a.xlsx',
      'b.xlsx',
      'c.xlsx',
      ...['--round', 'site-visit'],
      ...['--agency', 'กรม ทดสอบ'],
    );
    expect(files.map(({ problem }) => problem)).toEqual([null, 'otherRound', 'otherAgency']);
  });

  test('says which of two workbooks of one assessor is the newer', async () => {
    await save('old.xlsx', assessmentOf('A', { '1': 60 }, { date: { year: 2026, month: 9, day: 1 } }));
    await save('new.xlsx', assessmentOf('A', { '1': 70 }, { date: { year: 2026, month: 9, day: 2 } }));
    const { files, agencies } = await compiledResult('old.xlsx', 'new.xlsx');
    expect(files.map(({ file, problem }) => [file, problem])).toEqual([
      ['new.xlsx', null],
      ['old.xlsx', 'superseded'],
    ]);
    expect(agencies[0]?.rows['1'].mean).toBe(70);
  });

  test('holds what came against a roster', async () => {
    await saveScores(60, 'unscored');
    await writeFile(
      folder.path('roster.csv'),
      'หน่วยงาน,ผู้ตรวจประเมิน\nกรมทดสอบ,A1\nกรมทดสอบ,A2\nกรมทดสอบ,A3\n',
    );
    const { exit, complaints } = await folder.run(
      'compile',
      'in',
      '--out',
      'out.xlsx',
      '--roster',
      'roster.csv',
    );
    expect(exit).toBe(1);
    expect(complaints).toEqual(['! กรมทดสอบ · A3: ยังไม่ส่ง', '! กรมทดสอบ · A2: ส่งแล้วแต่ไม่ครบ ขาด 1 ข้อ']);
    expect(await sheetNames()).toContain('บัญชีรายชื่อ');
  });

  test('reads nothing further where the roster is wrong', async () => {
    await saveScores(60);
    await writeFile(folder.path('roster.csv'), 'agency,assessor\nกรมทดสอบ,\n');
    const { exit, complaints } = await folder.run(
      'compile',
      'in',
      '--out',
      'out.xlsx',
      '--roster',
      'roster.csv',
    );
    expect({ exit, complaints }).toEqual({
      exit: 2,
      complaints: ['roster.csv: บัญชีรายชื่อ บรรทัดที่ 2 ไม่ได้ระบุผู้ตรวจประเมิน'],
    });
    expect(await folder.files()).not.toContain('out.xlsx');
  });

  test('shows assessors by codes when asked, with the key on a sheet of its own', async () => {
    await saveScores(60, 61);
    const { agencies } = await compiledResult('in', '--anonymous');
    expect(agencies[0]?.assessors).toEqual(['A01', 'A02']);
    expect((await sheetNames()).at(-1)).toBe('ชื่อผู้ตรวจตามรหัส');
  });

  test('speaks English when asked', async () => {
    await saveScores(60);
    await writeFile(folder.path('in/x.xlsx'), 'not a workbook');
    const { out, complaints } = await folder.run('compile', 'in', '--out', 'out.xlsx', '--lang', 'en');
    expect(out.at(-2)).toBe('1 file taken, 1 refused · 1 panel');
    expect(complaints).toEqual([expect.stringMatching(/^✗ in\/x\.xlsx: This is no \.xlsx file/)]);
  });

  test.each([
    [['--method', 'mode']],
    [['--rounding', '3']],
    [['--spread', '101']],
    [['--spread', 'wide']],
    [['--round', 'final']],
  ])('answers %j with its use', async (options) => {
    await saveScores(60);
    const { exit, complaints } = await folder.run('compile', 'in', '--out', 'out.xlsx', ...options);
    expect({ exit, complaints }).toEqual({ exit: 2, complaints: [expect.stringMatching(/^วิธีใช้/)] });
  });

  test('takes a workbook that exceljs saved', async () => {
    await writeFile(folder.path('a.xlsx'), await savedByExcelJs(assessmentOf('A1', { '1': 61.25 })));
    const { files, agencies } = await compiledResult('a.xlsx');
    expect(files).toMatchObject([{ status: 'taken' }]);
    expect(agencies[0]?.rows['1'].mean).toBe(61.25);
  });
});

describeWith('LibreOffice', 'a workbook that LibreOffice saved', () => {
  test('is taken', async () => {
    const bytes = await workbookOf(assessmentOf('A1', { '1': 61.25, '2': 'conflict' }));
    const saved = await convertWithLibreOffice(new Map([['a.xlsx', bytes]]), 'xlsx');
    await writeFile(folder.path('a.xlsx'), saved.get('a.xlsx') ?? new Uint8Array());
    const { files, agencies } = await compiledResult('a.xlsx');
    expect(files).toMatchObject([{ status: 'taken' }]);
    expect(agencies[0]?.rows['1'].mean).toBe(61.25);
    expect(agencies[0]?.rows['2']).toMatchObject({ mean: null, conflict: 1 });
  }, 240_000);
});
