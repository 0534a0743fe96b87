import { readFile, writeFile } from 'node:fs/promises';
import { type Folder, makeFolder } from './run-in-folder.ts';

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

const FULL = {
  '1': 60.01,
  '2': 30,
  '3': 40,
  '4': 40,
  '5': 40,
  '6': 40,
  '7.1': 30,
  '7.2': 30,
  '7.3': 30,
  '7.4': 30,
  '7.5': 30,
  '7.6': 30,
};

interface Line {
  readonly agency: string | null;
  readonly total: number;
  readonly awards: readonly {
    award: string;
    points: string;
    conditions: string;
    verdict: string;
    gates: object[];
  }[];
}

function parse(line: string | undefined): Line {
  return JSON.parse(line ?? 'null') as Line;
}

describe('scorebook verdict --scores', () => {
  test('gives one result a line, in the order of the records', async () => {
    const records = Array.from({ length: 200 }, (_, index) => ({
      agency: `หน่วยงาน ${String(index)}`,
      scores: FULL,
    }));
    await writeFile(folder.path('records.jsonl'), records.map((record) => JSON.stringify(record)).join('\n'));
    const { exit, out, complaints } = await folder.run('verdict', '--scores', 'records.jsonl');
    expect({ exit, complaints }).toEqual({ exit: 0, complaints: [] });
    const lines = out.join('\n').split('\n');
    expect(lines.map((line) => parse(line).agency)).toEqual(records.map(({ agency }) => agency));
  });

  test('names total, awards, points, conditions, verdict and gates as its contract says', async () => {
    const record = { scores: FULL, flCertified: true, priorAwards: ['1', '1'] };
    await writeFile(folder.path('records.jsonl'), `${JSON.stringify(record)}\n\n`);
    const { out } = await folder.run('verdict', '--scores', 'records.jsonl');
    const result = parse(out[0]);
    expect(out).toHaveLength(1);
    expect(result.total).toBe(430.01);
    expect(result.agency).toBeNull();
    expect(result.awards.map(({ award }) => award)).toEqual([
      ...['1', '2', '3', '4', '5', '6'].map((id) => `category-${id}`),
      'outstanding',
    ]);
    expect(result.awards[0]).toMatchObject({ points: 'pass', conditions: 'pass', verdict: 'pass' });
    expect(result.awards[1]).toMatchObject({ points: 'fail', conditions: 'pass', verdict: 'fail' });
    expect(result.awards[6]).toMatchObject({ conditions: 'fail', verdict: 'fail' });
    expect(result.awards[0]?.gates[0]).toEqual({
      gate: 'ownCategory-1',
      criteria: ['1'],
      relations: ['moreThan', 'atLeast'],
      reading: 'ownCategory',
      percent: 50,
      required: 60,
      observed: 60.01,
      best: 60.01,
      margin: 0.01,
      shortfall: 0,
      missing: [],
      verdict: 'pass',
      lines: [207, 207],
    });
  });

  test('prints nothing when a single record is wrong, and names its line', async () => {
    await writeFile(
      folder.path('records.jsonl'),
      `${JSON.stringify({ scores: FULL })}\n{oops\n{"scores":{"1":121}}`,
    );
    const { exit, out, complaints } = await folder.run('verdict', '--scores', 'records.jsonl');
    expect({ exit, out }).toEqual({ exit: 2, out: [] });
    expect(complaints).toEqual([
      expect.stringMatching(/^records\.jsonl:2: .*JSON/),
      expect.stringMatching(/^records\.jsonl:3: scores\.1/),
    ]);
  });
});

describe('scorebook verdict FILE', () => {
  beforeEach(async () => {
    await writeFile(
      folder.path('record.json'),
      JSON.stringify({ agency: 'กรมตัวอย่าง', flCertified: true, scores: FULL }),
    );
    await folder.run('new', 'sheet.xlsx', '--scores', 'record.json');
  });

  test('gives the same result for a workbook as for the record that it was made of', async () => {
    const fromFile = await folder.run('verdict', 'sheet.xlsx', '--json');
    const fromRecord = await folder.run('verdict', '--scores', 'record.json');
    expect(fromFile.exit).toBe(0);
    expect(parse(fromFile.out[0])).toMatchObject(parse(fromRecord.out[0]));
  });

  test('says in Thai, and in English when asked, how every award came out and why', async () => {
    const thai = (await folder.run('verdict', 'sheet.xlsx')).out.join('\n');
    expect(thai).toMatch(/คะแนนรวม 430\.01 คะแนน/);
    expect(thai).toMatch(/✓ รางวัลรายหมวด หมวด 1: ผ่าน/);
    expect(thai).toMatch(/✗ รางวัลรายหมวด หมวด 2: ไม่ผ่าน\n +หมวด 2 \(หมวดที่ขอรับรางวัล\): ได้ 30\.00/);
    const english = (await folder.run('verdict', 'sheet.xlsx', '--lang', 'en')).out.join('\n');
    expect(english).toMatch(/✗ Category award 2: Not passed\n +Category 2 \(own category\): Observed 30\.00/);
  });

  test('goes on with the other files when one cannot be read, and ends with 2', async () => {
    await writeFile(folder.path('letter.xlsx'), 'Dear committee');
    const { exit, out, complaints } = await folder.run(
      'verdict',
      'letter.xlsx',
      'gone.xlsx',
      'sheet.xlsx',
      '--json',
    );
    expect(exit).toBe(2);
    expect(out.map((line) => JSON.parse(line) as object)).toEqual([
      { file: 'letter.xlsx', problem: 'notZip', message: expect.stringMatching(/\.xlsx/) as string },
      { file: 'gone.xlsx', problem: 'notFound', message: expect.stringMatching(/ไม่พบไฟล์/) as string },
      expect.objectContaining({ file: 'sheet.xlsx', agency: 'กรมตัวอย่าง' }),
    ]);
    expect(complaints).toHaveLength(2);
  });

  test('leaves the file as it is', async () => {
    const before = await readFile(folder.path('sheet.xlsx'));
    await folder.run('verdict', 'sheet.xlsx');
    await folder.run('check', 'sheet.xlsx');
    await folder.run('summarise', 'sheet.xlsx', '--out', 'summary.xlsx');
    expect((await readFile(folder.path('sheet.xlsx'))).equals(before)).toBe(true);
  });
});
