import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import type { CompiledResult } from '../../src/core/index.ts';
import { LIMITS } from '../../src/xlsx/read/limits.ts';
import { assessmentOf } from '../core/panel/panels.ts';
import { convertWithLibreOffice } from '../libreoffice/convert.ts';
import { describeWith } from '../programs.ts';
import { type CompileFolder, makeCompileFolder } from './compile-folder.ts';
import { refusedFiles, savedByExcelJs, workbookOf } from './corpus.ts';

let folder: CompileFolder;
beforeEach(async () => {
  folder = await makeCompileFolder();
});
afterEach(() => folder.remove());

describe('the files that are compiled', () => {
  test('refuses each file with its reason, takes the others, and ends with 1', async () => {
    await folder.saveScores(60);
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
    await folder.saveScores(58, 62);
    const before = await folder.compiledResult('in');
    await writeFile(folder.path('in/0.xlsx'), 'not a workbook');
    const { agencies } = await folder.compiledResult('in', '--force');
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
    await folder.saveScores(60, 61);
    await writeFile(folder.path('in/~$A1.xlsx'), 'lock');
    await writeFile(folder.path('in/notes.txt'), 'x');
    const first = await folder.run('compile', 'in', 'in/A1.xlsx', '--out', 'in/out.xlsx', '--json');
    const again = await folder.run('compile', 'in', '--out', 'in/out.xlsx', '--json', '--force');
    expect([first.exit, again.exit]).toEqual([0, 0]);
    expect(again.out).toEqual(first.out);
  });

  test('reads folders in folders, and links to workbooks', async () => {
    await folder.saveScores(60);
    await mkdir(folder.path('all/deep'), { recursive: true });
    await folder.save('all/deep/b.xlsx', assessmentOf('B'));
    await symlink(folder.path('in/A1.xlsx'), folder.path('all/a.xlsx'));
    const { files } = await folder.compiledResult('all');
    expect(files.map(({ file, status }) => [file, status])).toEqual([
      ['all/a.xlsx', 'taken'],
      ['all/deep/b.xlsx', 'taken'],
    ]);
  });

  test('never writes over a file that it reads', async () => {
    await folder.saveScores(60);
    const before = await readFile(folder.path('in/A1.xlsx'));
    const { exit, complaints } = await folder.run('compile', 'in/A1.xlsx', '--out', 'in/A1.xlsx', '--force');
    expect(exit).toBe(2);
    expect(complaints).toEqual([expect.stringMatching(/เป็นไฟล์เดียวกับไฟล์ต้นทาง/)]);
    expect(await readFile(folder.path('in/A1.xlsx'))).toEqual(before);
  });

  test('overwrites nothing without --force', async () => {
    await folder.saveScores(60);
    await writeFile(folder.path('out.xlsx'), 'mine');
    expect((await folder.run('compile', 'in', '--out', 'out.xlsx')).exit).toBe(2);
    expect(await readFile(folder.path('out.xlsx'), 'utf8')).toBe('mine');
  });

  test('says which of two workbooks of one assessor is the newer', async () => {
    await folder.save('old.xlsx', assessmentOf('A', { '1': 60 }, { date: { year: 2026, month: 9, day: 1 } }));
    await folder.save('new.xlsx', assessmentOf('A', { '1': 70 }, { date: { year: 2026, month: 9, day: 2 } }));
    const { files, agencies } = await folder.compiledResult('old.xlsx', 'new.xlsx');
    expect(files.map(({ file, problem }) => [file, problem])).toEqual([
      ['new.xlsx', null],
      ['old.xlsx', 'superseded'],
    ]);
    expect(agencies[0]?.rows['1'].mean).toBe(70);
  });

  test('takes a workbook that exceljs saved', async () => {
    await writeFile(folder.path('a.xlsx'), await savedByExcelJs(assessmentOf('A1', { '1': 61.25 })));
    const { files, agencies } = await folder.compiledResult('a.xlsx');
    expect(files).toMatchObject([{ status: 'taken' }]);
    expect(agencies[0]?.rows['1'].mean).toBe(61.25);
  });
});

describeWith('LibreOffice', 'a workbook that LibreOffice saved', () => {
  test('is taken', async () => {
    const bytes = await workbookOf(assessmentOf('A1', { '1': 61.25, '2': 'conflict' }));
    const saved = await convertWithLibreOffice(new Map([['a.xlsx', bytes]]), 'xlsx');
    await writeFile(folder.path('a.xlsx'), saved.get('a.xlsx') ?? new Uint8Array());
    const { files, agencies } = await folder.compiledResult('a.xlsx');
    expect(files).toMatchObject([{ status: 'taken' }]);
    expect(agencies[0]?.rows['1'].mean).toBe(61.25);
    expect(agencies[0]?.rows['2']).toMatchObject({ mean: null, conflict: 1 });
  }, 240_000);
});
