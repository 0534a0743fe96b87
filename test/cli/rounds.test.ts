import { readFile, writeFile } from 'node:fs/promises';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { type Folder, makeFolder } from './run-in-folder.ts';

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

async function fileOf(name: string, record: Readonly<Record<string, unknown>>): Promise<void> {
  const whole = { agency: 'กรมตัวอย่าง', assessor: 'A01', award: 'category-1', scores: { '1': 60 }, ...record };
  await writeFile(folder.path(`${name}.json`), JSON.stringify(whole));
  await folder.run('new', `${name}.xlsx`, '--scores', `${name}.json`);
}

async function sheetsIn(name: string): Promise<readonly string[]> {
  return readWorkbook(new Uint8Array(await readFile(folder.path(name)))).allSheetNames;
}

describe('scorebook rounds', () => {
  test('puts the score sheets of all files into a new one, with a comparison for each assessor', async () => {
    await fileOf('self', { round: 'self-assessment' });
    await fileOf('visit', { round: 'site-visit' });
    await fileOf('other', { round: 'site-visit', assessor: 'A02' });
    const before = await readFile(folder.path('self.xlsx'));
    const run = await folder.run('rounds', 'self.xlsx', 'visit.xlsx', 'other.xlsx', '--out', 'out.xlsx');
    expect(run).toEqual({ exit: 0, out: ['out.xlsx'], complaints: [] });
    expect(await sheetsIn('out.xlsx')).toEqual([
      'ใบคะแนน A01',
      'ใบคะแนน A01 (2)',
      'ใบคะแนน A02',
      'เปรียบเทียบรอบ A01',
    ]);
    expect((await readFile(folder.path('self.xlsx'))).equals(before)).toBe(true);
  });

  test('keeps the closings of the score sheets', async () => {
    await fileOf('self', { round: 'self-assessment' });
    await fileOf('visit', { round: 'site-visit' });
    await folder.run('finalise', 'self.xlsx', '--by', 'ก', '--out', 'closed.xlsx');
    await folder.run('rounds', 'visit.xlsx', 'closed.xlsx', '--out', 'out.xlsx');
    expect(await sheetsIn('out.xlsx')).toContain('ปิดคะแนน ใบคะแนน A01');
    const { out } = await folder.run('verify', 'out.xlsx', '--json');
    expect(out.map((line) => /"state":"(\w+)"/.exec(line)?.[1])).toEqual(['open', 'closed']);
  });

  test('says that there is nothing to compare, and writes nothing', async () => {
    await fileOf('self', { round: 'self-assessment' });
    await fileOf('other', { round: 'site-visit', assessor: 'A02' });
    const run = await folder.run('rounds', 'self.xlsx', 'other.xlsx', '--out', 'out.xlsx');
    expect(run).toMatchObject({ exit: 2, complaints: [expect.stringContaining('ตั้งแต่สองรอบขึ้นไป')] });
    expect(await folder.files()).not.toContain('out.xlsx');
  });

  test('never writes over one of the files that it reads', async () => {
    await fileOf('self', { round: 'self-assessment' });
    await fileOf('visit', { round: 'site-visit' });
    const run = await folder.run('rounds', 'self.xlsx', 'visit.xlsx', '--out', 'visit.xlsx', '--force');
    expect(run).toMatchObject({ exit: 2, complaints: [expect.stringContaining('ไฟล์เดียวกับไฟล์ต้นทาง')] });
  });
});
