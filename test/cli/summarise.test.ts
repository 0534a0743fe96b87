import { readFile, writeFile } from 'node:fs/promises';
import {
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  scoreName,
  type SheetBlueprint,
  SUMMARY_NAMES,
  wordsToKeep,
} from '../../src/core/index.ts';
import { readSheets } from '../../src/xlsx/read-sheets.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { type Folder, makeFolder } from './run-in-folder.ts';

/** A summary on which somebody wrote a remark. */
function withRemarks(blueprint: SheetBlueprint): SheetBlueprint {
  const at = blueprint.names.find(({ name }) => name === SUMMARY_NAMES.remarks)?.range;
  const content = { kind: 'text', text: 'เห็นชอบ' } as const;
  const cells = blueprint.cells.map((cell) =>
    cell.row === at?.row && cell.column === at.column ? { ...cell, content } : cell,
  );
  return { ...blueprint, cells };
}

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
  const record = {
    agency: 'กรมตัวอย่าง',
    award: 'category-3',
    assessor: 'A01',
    flCertified: true,
    scores: { '1': 30, '3': 60 },
  };
  await writeFile(folder.path('record.json'), JSON.stringify(record));
  await folder.run('new', 'sheet.xlsx', '--scores', 'record.json');
});
afterEach(() => folder.remove());

describe('scorebook summarise', () => {
  test('writes a workbook with the score sheet, a summary of it and the rules', async () => {
    await expect(folder.run('summarise', 'sheet.xlsx', '--out', 'out.xlsx')).resolves.toMatchObject({
      exit: 0,
    });
    const { allSheetNames } = readWorkbook(new Uint8Array(await readFile(folder.path('out.xlsx'))));
    expect(allSheetNames).toEqual(['ใบคะแนน A01', 'สรุป ใบคะแนน A01', 'เกณฑ์และที่มา']);
  });

  test('never writes over the file that it reads, whatever it is told', async () => {
    const before = await readFile(folder.path('sheet.xlsx'));
    const run = await folder.run('summarise', 'sheet.xlsx', '--out', './sheet.xlsx', '--force');
    expect(run).toMatchObject({ exit: 2, complaints: [expect.stringContaining('ไฟล์เดียวกับไฟล์ต้นทาง')] });
    expect((await readFile(folder.path('sheet.xlsx'))).equals(before)).toBe(true);
  });

  test('hands on what people wrote on an earlier summary of the file', async () => {
    await folder.run('summarise', 'sheet.xlsx', '--out', 'first.xlsx');
    const { sheets } = readSheets(new Uint8Array(await readFile(folder.path('first.xlsx'))));
    await writeFile(folder.path('signed.xlsx'), await writeWorkbook(sheets.map(withRemarks)));
    await folder.run('summarise', 'signed.xlsx', '--out', 'second.xlsx');
    const { sheets: images } = readWorkbook(new Uint8Array(await readFile(folder.path('second.xlsx'))));
    expect(wordsToKeep(images, 'ใบคะแนน A01').remarks).toBe('เห็นชอบ');
  });

  test('keeps the names of the score sheets, even where one wishes for that of a summary', async () => {
    const blueprint = createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT);
    const named = ['ก', 'สรุป ก'].map((sheetName) => ({ ...blueprint, sheetName }));
    await writeFile(folder.path('two.xlsx'), await writeWorkbook(named));
    await folder.run('summarise', 'two.xlsx', '--out', 'out.xlsx');
    const { allSheetNames } = readWorkbook(new Uint8Array(await readFile(folder.path('out.xlsx'))));
    expect(allSheetNames).toEqual(['ก', 'สรุป ก (2)', 'สรุป ก', 'สรุป สรุป ก', 'เกณฑ์และที่มา']);
  });

  test('writes nothing while the score sheet has errors, and says which', async () => {
    const blueprint = createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT);
    const range = blueprint.names.find(({ name }) => name === scoreName('2'))?.range;
    const cells = blueprint.cells.map((cell) =>
      cell.row === range?.row && cell.column === range.column
        ? { ...cell, content: { kind: 'number', value: 81 } as const }
        : cell,
    );
    await writeFile(folder.path('wrong.xlsx'), await writeWorkbook([{ ...blueprint, cells }]));
    const { exit, complaints } = await folder.run('summarise', 'wrong.xlsx', '--out', 'out.xlsx');
    expect(exit).toBe(1);
    expect(complaints).toEqual([expect.stringMatching(/คะแนนหมวด 2: 81 เกินคะแนนเต็ม/)]);
    expect(await folder.files()).not.toContain('out.xlsx');
  });
});
