import { writeFile } from 'node:fs/promises';
import { assessmentOf } from '../core/panel/panels.ts';
import { type CompileFolder, makeCompileFolder } from './compile-folder.ts';

let folder: CompileFolder;
beforeEach(async () => {
  folder = await makeCompileFolder();
});
afterEach(() => folder.remove());

describe('scorebook compile', () => {
  test('puts the workbooks of a folder together, and says so', async () => {
    await folder.saveScores(58, 60, 62);
    const { exit, out, complaints } = await folder.run('compile', 'in', '--out', 'out.xlsx');
    expect({ exit, complaints }).toEqual({ exit: 0, complaints: [] });
    expect(out.slice(0, 4)).toEqual([
      ...['A1', 'A2', 'A3'].map((name) => `✓ in/${name}.xlsx: รับใบคะแนน 1 แผ่น`),
      'กรมทดสอบ · รางวัลรายหมวด หมวด 1 · ยังสรุปไม่ได้',
    ]);
    expect(out.slice(-2)).toEqual(['รับ 3 ไฟล์ ไม่รับ 0 ไฟล์ · 1 ชุดคะแนน', 'out.xlsx']);
    expect(await folder.sheetNames()).toEqual([
      ...['ภาพรวม', 'วาระการประชุม', 'กรมทดสอบ', 'จุดแข็งและข้อปรับปรุง', 'ไฟล์ที่รวบรวม'],
    ]);
  });

  test('gives everything as one JSON object', async () => {
    await folder.saveScores(58, 60, 62, 'abstained');
    const { files, agencies } = await folder.compiledResult('in');
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

  test('follows the committee’s method and rounding', async () => {
    await folder.saveScores(10, 61, 61.33);
    const combined = async (...options: readonly string[]): Promise<number | null | undefined> =>
      (await folder.compiledResult('in', '--force', ...options)).agencies[0]?.rows['1'].combined;
    expect(await combined()).toBeCloseTo(44.11, 2);
    expect(await combined('--rounding', '1')).toBe(44.1);
    expect(await combined('--method', 'median')).toBe(61);
    expect(await combined('--method', 'agreed-from-median', '--rounding', '0')).toBe(61);
  });

  test('asks of the spread what the committee says', async () => {
    await folder.saveScores(70, 82);
    const agenda = async (limit: string): Promise<readonly string[] | undefined> =>
      (await folder.compiledResult('in', '--force', '--spread', limit)).agencies[0]?.agenda;
    expect(await agenda('10')).toEqual([]);
    expect(await agenda('9')).toEqual([expect.stringMatching(/^หมวด 1: .*ต่างกัน 12\.00 คะแนน/)]);
  });

  test('takes the agency, the award and the round asked for, and refuses the others', async () => {
    await folder.save('a.xlsx', assessmentOf('A', {}, { round: 'site-visit' }));
    await folder.save('b.xlsx', assessmentOf('A', {}, { round: 'consensus' }));
    await folder.save('c.xlsx', assessmentOf('A', {}, { round: 'site-visit', agency: 'กรมอื่น' }));
    await folder.save('d.xlsx', assessmentOf('A', {}, { round: 'site-visit', award: 'category-2' }));
    const { files } = await folder.compiledResult(
      'a.xlsx',
      'b.xlsx',
      'c.xlsx',
      'd.xlsx',
      ...['--award', 'category-1'],
      ...['--round', 'site-visit'],
      ...['--agency', 'กรม ทดสอบ'],
    );
    expect(files.map(({ problem }) => problem)).toEqual([null, 'otherRound', 'otherAgency', 'otherAward']);
  });

  test('shows assessors by codes when asked, with the key on a sheet of its own', async () => {
    await folder.saveScores(60, 61);
    const { agencies } = await folder.compiledResult('in', '--anonymous');
    expect(agencies[0]?.assessors).toEqual(['A01', 'A02']);
    expect((await folder.sheetNames()).at(-1)).toBe('ชื่อผู้ตรวจตามรหัส');
  });

  test('speaks English when asked', async () => {
    await folder.saveScores(60);
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
    [['--award', 'category-9']],
  ])('answers %j with its use', async (options) => {
    await folder.saveScores(60);
    const { exit, complaints } = await folder.run('compile', 'in', '--out', 'out.xlsx', ...options);
    expect({ exit, complaints }).toEqual({ exit: 2, complaints: [expect.stringMatching(/^วิธีใช้/)] });
  });
});
