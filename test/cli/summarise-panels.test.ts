import { readFile, writeFile } from 'node:fs/promises';
import { FRESHNESS_NAME, type SheetBlueprint, SUMMARY_NAMES } from '../../src/core/index.ts';
import { PANEL_NAMES } from '../../src/core/blueprint/names.ts';
import { readSheets } from '../../src/xlsx/read-sheets.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { withCell } from '../core/panel/panel-sheets.ts';
import { assessmentOf } from '../core/panel/panels.ts';
import { type CompileFolder, makeCompileFolder } from './compile-folder.ts';

let folder: CompileFolder;
beforeEach(async () => {
  folder = await makeCompileFolder();
  await folder.saveScores(60, 60, 60.01);
});
afterEach(() => folder.remove());

async function bytesOf(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(folder.path(file)));
}

/** Saves the sheets of a file under another name, one of them with something else in the cell of a name. */
async function saveRetyped(from: string, to: string, name: string, value: string | number): Promise<void> {
  const { sheets } = readSheets(await bytesOf(from));
  const retyped = sheets.map((sheet): SheetBlueprint => {
    const range = sheet.names.find((each) => each.name === name)?.range;
    return range === undefined ? sheet : withCell(sheet, range.row, range.column, value);
  });
  await writeFile(folder.path(to), await writeWorkbook(retyped));
}

describe('scorebook summarise of a compiled workbook', () => {
  test('adds the summary of the panel and the rules, and keeps every sheet', async () => {
    await folder.run('compile', 'in', '--out', 'out.xlsx');
    const run = await folder.run('summarise', 'out.xlsx', '--out', 'signed.xlsx');
    expect(run).toEqual({ exit: 0, out: ['signed.xlsx'], complaints: [] });
    const before = readSheets(await bytesOf('out.xlsx')).sheets;
    const after = readSheets(await bytesOf('signed.xlsx')).sheets;
    expect(after.slice(0, before.length)).toEqual(before);
    const names = after.map(({ sheetName }) => sheetName);
    expect(names.slice(before.length)).toEqual(['สรุป กรมทดสอบ', 'เกณฑ์และที่มา']);
    const summary = after[before.length];
    const texts = summary?.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['≈ 60.003', 'A1', 'A2', 'A3', 'ค่าเฉลี่ย']));
    expect(summary?.names.map(({ name }) => name)).toContain(FRESHNESS_NAME);
  });

  test('hands on what people wrote, beside the earlier summary', async () => {
    await folder.run('compile', 'in', '--out', 'out.xlsx');
    await folder.run('summarise', 'out.xlsx', '--out', 'first.xlsx');
    await saveRetyped('first.xlsx', 'remarked.xlsx', SUMMARY_NAMES.remarks, 'เห็นชอบ');
    await folder.run('summarise', 'remarked.xlsx', '--out', 'second.xlsx');
    const { sheets, allSheetNames } = readWorkbook(await bytesOf('second.xlsx'));
    expect(allSheetNames.slice(-3)).toEqual(['สรุป กรมทดสอบ', 'เกณฑ์และที่มา', 'สรุป กรมทดสอบ (2)']);
    const values = sheets.at(-1)?.cells.flatMap((row) => row.map(({ value }) => value));
    expect(values).toContain('เห็นชอบ');
  });

  test('asks which agency is meant where there are several, and takes the name however it is spelt', async () => {
    await folder.save('in/B1.xlsx', assessmentOf('B1', {}, { agency: 'กรมที่สอง' }));
    await folder.run('compile', 'in', '--out', 'out.xlsx');
    const unnamed = await folder.run('summarise', 'out.xlsx', '--out', 'none.xlsx');
    expect(unnamed).toMatchObject({
      exit: 2,
      complaints: [expect.stringMatching(/“กรมทดสอบ”, “กรมที่สอง” ระบุหน่วยงานด้วย --agency/)],
    });
    const unknown = await folder.run('summarise', 'out.xlsx', '--agency', 'กรมอื่น', '--out', 'none.xlsx');
    expect(unknown).toMatchObject({ exit: 2, complaints: [expect.stringContaining('“กรมที่สอง”')] });
    expect(await folder.files()).not.toContain('none.xlsx');
    await folder.run('summarise', 'out.xlsx', '--agency', 'กรม ที่สอง', '--out', 'second.xlsx');
    const { allSheetNames } = readWorkbook(await bytesOf('second.xlsx'));
    expect(allSheetNames.slice(-2)).toEqual(['สรุป กรมที่สอง', 'เกณฑ์และที่มา']);
  });

  test('writes nothing while a panel’s sheet holds what is no score, and says whose it is', async () => {
    await folder.run('compile', 'in', '--out', 'out.xlsx');
    await saveRetyped('out.xlsx', 'wrong.xlsx', PANEL_NAMES.scores, 121);
    const run = await folder.run('summarise', 'wrong.xlsx', '--out', 'none.xlsx', '--lang', 'en');
    expect(run.exit).toBe(1);
    expect(run.complaints).toEqual([
      expect.stringMatching(/^wrong\.xlsx: The sheet “กรมทดสอบ” holds values that are no scores/),
      expect.stringMatching(/^ {4}A1 · .*121/),
    ]);
    expect(await folder.files()).not.toContain('none.xlsx');
  });

  test('has no panel in a file of score sheets', async () => {
    const run = await folder.run('summarise', 'in/A1.xlsx', '--agency', 'กรมทดสอบ', '--out', 'none.xlsx');
    expect(run).toMatchObject({ exit: 2, complaints: [expect.stringContaining('ไม่มีแผ่นงานของคณะ')] });
  });
});
