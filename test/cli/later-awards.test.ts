import { readFile, writeFile } from 'node:fs/promises';
import {
  createLaterAwardsSheet,
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type Facts,
  NO_FACTS,
  readLaterAwards,
  type SheetImage,
} from '../../src/core/index.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { type Folder, makeFolder } from './run-in-folder.ts';

const SHEET = 'ทะเบียนรางวัลเพิ่มเติม';
const GOOD = { year: 2566, agency: 'กรมที่ดิน', category: 3, source: 'ประกาศ ก.พ.ร.', remark: null };
const LINES = [GOOD, { ...GOOD, year: 2563, remark: 'ตรวจแล้ว' }, { ...GOOD, agency: null, category: '๗' }];

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

/** A workbook with a score sheet on กรมที่ดิน and a sheet of later awards. */
async function save(name: string, lines: typeof LINES, facts: Partial<Facts> = {}): Promise<void> {
  const own = { ...NO_FACTS, agency: 'กรมที่ดิน', assessor: 'A01', ...facts };
  const scoreSheet = createScoreSheet(EDITION_2562, { ...EMPTY_ASSESSMENT, facts: own });
  await writeFile(folder.path(name), await writeWorkbook([scoreSheet, createLaterAwardsSheet(lines)]));
}

async function sheetsOf(name: string): Promise<readonly SheetImage[]> {
  return readWorkbook(new Uint8Array(await readFile(folder.path(name)))).sheets;
}

/** What stands on the lines of a file’s sheets of later awards. */
async function linesOf(name: string): Promise<readonly unknown[]> {
  const sheets = (await sheetsOf(name)).flatMap((image) => readLaterAwards(image, null) ?? []);
  return sheets.map(({ sheet, lines }) => [sheet, lines.map(({ values }) => values)]);
}

describe('later awards on the command line', () => {
  test('get a sheet in a new workbook that is asked for with one', async () => {
    await folder.run('new', 'new.xlsx', '--later-awards');
    await expect(linesOf('new.xlsx')).resolves.toEqual([[SHEET, []]]);
    await folder.run('new', 'plain.xlsx');
    await expect(linesOf('plain.xlsx')).resolves.toEqual([]);
    await expect(folder.run('new', 'x.xlsx', '--paper', '--later-awards')).resolves.toMatchObject({
      exit: 2,
    });
  });

  test('are held against what is declared by check, which lists what is wrong on their sheet too', async () => {
    await save('sheet.xlsx', LINES, { priorAwards: ['1'] });
    const { exit, out } = await folder.run('check', 'sheet.xlsx');
    expect(exit).toBe(1);
    expect(out.filter((line) => line.includes(`ส่วนแผ่น “${SHEET}” ระบุหมวด 3 (พ.ศ. 2566)`))).toHaveLength(1);
    const at = out.indexOf(`sheet.xlsx · ${SHEET}`);
    expect(out.slice(at + 1).map((line) => line.slice(0, 14))).toEqual([
      expect.stringContaining('✗ ช่อง B7: '),
      expect.stringContaining('✗ ช่อง C8: '),
      expect.stringContaining('✗ ช่อง D8: '),
    ]);
  });

  test('are fine where every line is, and say so as data', async () => {
    await save('sheet.xlsx', [GOOD], { priorAwards: ['1', '3'], award: 'category-1' });
    const { out } = await folder.run('check', 'sheet.xlsx', '--json');
    expect(JSON.parse(out.at(-1) ?? '')).toEqual({ file: 'sheet.xlsx', sheet: SHEET, problems: [] });
  });

  test.each([
    ['verdict', []],
    ['summarise', ['--out', 'out.xlsx']],
    ['finalise', ['--by', 'ก', '--out', 'out.xlsx']],
  ] as const)(
    'that do not count are told of by %s, which does its work all the same',
    async (command, more) => {
      await save('sheet.xlsx', LINES);
      const { exit, complaints } = await folder.run(command, 'sheet.xlsx', ...more);
      expect(exit).toBe(0);
      expect(complaints).toHaveLength(3);
      expect(complaints[0]).toMatch(/^sheet\.xlsx · ทะเบียนรางวัลเพิ่มเติม: ช่อง B7: พ\.ศ\. 2563 อยู่ในช่วงของทะเบียน/);
    },
  );

  test('stand on the summary with their source, and go along with every line, right or wrong', async () => {
    await save('sheet.xlsx', LINES, { priorAwards: ['1', '3'] });
    await folder.run('summarise', 'sheet.xlsx', '--out', 'out.xlsx');
    const words = (await sheetsOf('out.xlsx'))
      .filter(({ name }) => name.startsWith('สรุป'))
      .flatMap(({ cells }) => cells.flat().map(({ value }) => value));
    expect(words).toContain(`หมวด 3 พ.ศ. 2566 · จากแผ่น “${SHEET}” · ที่มา: ประกาศ ก.พ.ร.`);
    await expect(linesOf('out.xlsx')).resolves.toEqual([[SHEET, LINES]]);
  });

  test('go along into a new round, and are not added once more', async () => {
    await save('sheet.xlsx', LINES);
    await folder.run('new', 'next.xlsx', '--from', 'sheet.xlsx', '--later-awards');
    await expect(linesOf('next.xlsx')).resolves.toEqual([[SHEET, LINES]]);
  });

  test('go along with closed scores', async () => {
    await save('sheet.xlsx', LINES);
    await folder.run('finalise', 'sheet.xlsx', '--by', 'ก', '--out', 'out.xlsx');
    await expect(linesOf('out.xlsx')).resolves.toEqual([[SHEET, LINES]]);
  });

  test('go along with a comparison of rounds, from every file', async () => {
    await save('a.xlsx', LINES, { round: 'screening' });
    await save('b.xlsx', [GOOD], { round: 'site-visit' });
    await folder.run('rounds', 'a.xlsx', 'b.xlsx', '--out', 'out.xlsx');
    await expect(linesOf('out.xlsx')).resolves.toEqual([
      [SHEET, LINES],
      [`${SHEET} (2)`, [GOOD]],
    ]);
  });
});
