import { readFile, writeFile } from 'node:fs/promises';
import {
  CLOSING_NAMES,
  COVERED_NAMES,
  type CellValue,
  FACT_NAMES,
  scoreName,
  type SheetBlueprint,
} from '../../src/core/index.ts';
import { readSheets } from '../../src/xlsx/read-sheets.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { changed } from '../validation/on-blueprint.ts';
import { type Folder, makeFolder } from './run-in-folder.ts';

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
  const record = { agency: 'กรมตัวอย่าง', award: 'category-3', assessor: 'A01', flCertified: true };
  await writeFile(folder.path('record.json'), JSON.stringify({ ...record, scores: { '1': 30, '3': 60 } }));
  await folder.run('new', 'sheet.xlsx', '--scores', 'record.json');
});
afterEach(() => folder.remove());

const finalised = (from: string, to: string): ReturnType<Folder['run']> =>
  folder.run('finalise', from, '--by', 'ฝ่ายเลขานุการ', '--out', to);
const namesIn = async (file: string): Promise<readonly string[]> =>
  readWorkbook(new Uint8Array(await readFile(folder.path(file)))).allSheetNames;

/** Writes a file again with cells of one of its sheets changed, as a person would. */
async function edit(
  from: string,
  to: string,
  sheet: number,
  cells: Readonly<Record<string, CellValue>>,
): Promise<void> {
  const { sheets } = readSheets(new Uint8Array(await readFile(folder.path(from))));
  const edited = sheets.map((blueprint, index): SheetBlueprint =>
    index !== sheet
      ? blueprint
      : Object.entries(cells).reduce(
          (made, [name, value]) => changed(made, { kind: 'cell', name, value }),
          blueprint,
        ),
  );
  await writeFile(folder.path(to), await writeWorkbook(edited));
}

/** The names of the first sheet whose cells take what is typed. */
async function openNames(file: string): Promise<readonly string[]> {
  const { sheets } = readSheets(new Uint8Array(await readFile(folder.path(file))));
  const [scores] = sheets;
  if (scores === undefined) throw new Error('A sheet is missing.');
  expect(scores.isProtected).toBe(true);
  const isOpen = ({ row, column }: { row: number; column: number }): boolean => {
    const cell = scores.cells.find((each) => each.row === row && each.column === column);
    return cell !== undefined && scores.styles[cell.style]?.isLocked === false;
  };
  const entries = scores.names.filter(({ name }) => COVERED_NAMES.includes(name));
  return entries.filter(({ range }) => isOpen(range)).map(({ name }) => name);
}

/** The sheet as a program leaves it once the one that its formulas refer to is deleted. */
function withoutSource(closing: SheetBlueprint, source: string): SheetBlueprint {
  const gone = `'${source}'!`;
  return {
    ...closing,
    cells: closing.cells.map((cell) =>
      cell.content.kind === 'formula'
        ? {
            ...cell,
            content: { kind: 'formula', formula: cell.content.formula.replaceAll(gone, '#REF!') },
          }
        : cell,
    ),
  };
}

async function states(file: string): Promise<readonly unknown[]> {
  const { out } = await folder.run('verify', file, '--json');
  return out.map((line) => JSON.parse(line) as unknown);
}

describe('scorebook finalise', () => {
  test('writes the score sheet with a closing, and leaves the file as it is', async () => {
    const before = await readFile(folder.path('sheet.xlsx'));
    await expect(finalised('sheet.xlsx', 'out.xlsx')).resolves.toEqual({
      exit: 0,
      out: ['out.xlsx'],
      complaints: [],
    });
    expect(await namesIn('out.xlsx')).toEqual(['ใบคะแนน A01', 'ปิดคะแนน ใบคะแนน A01']);
    expect((await readFile(folder.path('sheet.xlsx'))).equals(before)).toBe(true);
  });

  test('locks the entry cells of what it closes, and no cell where a reason opened it again', async () => {
    await finalised('sheet.xlsx', 'closed.xlsx');
    expect(await openNames('sheet.xlsx')).toHaveLength(28);
    expect(await openNames('closed.xlsx')).toEqual([FACT_NAMES.mutedWarnings]);
    await folder.run('summarise', 'closed.xlsx', '--out', 'copied.xlsx');
    expect(await openNames('copied.xlsx')).toEqual([FACT_NAMES.mutedWarnings]);
    await edit('closed.xlsx', 'reopened.xlsx', 1, { [CLOSING_NAMES.reason]: 'พิมพ์ผิด' });
    await folder.run('summarise', 'reopened.xlsx', '--out', 'open.xlsx');
    expect(await openNames('open.xlsx')).toHaveLength(28);
  });

  test.each([
    ['without a name', ['--out', 'out.xlsx']],
    ['with a blank name', ['--by', ' ', '--out', 'out.xlsx']],
    ['without a file to write', ['--by', 'ก']],
  ])('does nothing %s', async (_, options) => {
    const { exit } = await folder.run('finalise', 'sheet.xlsx', ...options);
    expect([exit, await folder.files()]).toEqual([2, ['record.json', 'sheet.xlsx']]);
  });

  test('never writes over the file that it reads', async () => {
    const before = await readFile(folder.path('sheet.xlsx'));
    const { exit } = await folder.run(
      'finalise',
      'sheet.xlsx',
      '--by',
      'ก',
      '--out',
      './sheet.xlsx',
      '--force',
    );
    expect([exit, (await readFile(folder.path('sheet.xlsx'))).equals(before)]).toEqual([2, true]);
  });

  test('writes nothing while the score sheet has errors, and says which', async () => {
    await edit('sheet.xlsx', 'wrong.xlsx', 0, { [scoreName('2')]: 81 });
    const { exit, complaints } = await finalised('wrong.xlsx', 'out.xlsx');
    expect([exit, await folder.files()]).toEqual([1, ['record.json', 'sheet.xlsx', 'wrong.xlsx']]);
    expect(complaints).toEqual([expect.stringMatching(/คะแนนหมวด 2: 81 เกินคะแนนเต็ม/)]);
  });

  test('writes nothing while a score sheet was changed after it was closed', async () => {
    await finalised('sheet.xlsx', 'closed.xlsx');
    await edit('closed.xlsx', 'changed.xlsx', 0, { [scoreName('1')]: 60 });
    const { exit, complaints } = await finalised('changed.xlsx', 'out.xlsx');
    expect([exit, await folder.files()]).not.toContain('out.xlsx');
    expect([exit, complaints]).toEqual([1, [expect.stringContaining('แก้ไขหลังปิดคะแนน')]]);
  });

  test('keeps a closing that stands, and adds one behind those that were opened again', async () => {
    await finalised('sheet.xlsx', 'closed.xlsx');
    await finalised('closed.xlsx', 'again.xlsx');
    expect(await namesIn('again.xlsx')).toEqual(await namesIn('closed.xlsx'));
    expect(await states('again.xlsx')).toEqual([expect.objectContaining({ state: 'closed' })]);
    await edit('closed.xlsx', 'open.xlsx', 0, { [scoreName('1')]: 60 });
    await edit('open.xlsx', 'reopened.xlsx', 1, { [CLOSING_NAMES.reason]: 'พิมพ์ผิด' });
    await finalised('reopened.xlsx', 'second.xlsx');
    expect(await namesIn('second.xlsx')).toEqual([
      'ใบคะแนน A01',
      'ปิดคะแนน ใบคะแนน A01',
      'ปิดคะแนน ใบคะแนน A01 (2)',
    ]);
    expect(await states('second.xlsx')).toEqual([
      expect.objectContaining({
        state: 'closed',
        closing: expect.objectContaining({ sheet: 'ปิดคะแนน ใบคะแนน A01 (2)' }) as unknown,
      }),
    ]);
  });
});

describe('scorebook verify', () => {
  test('says who finalised, when and what of, and that changes are not prevented', async () => {
    await finalised('sheet.xlsx', 'closed.xlsx');
    const { exit, out, complaints } = await folder.run('verify', 'closed.xlsx');
    expect([exit, complaints]).toEqual([0, []]);
    expect(out).toEqual([
      'closed.xlsx · ใบคะแนน A01',
      expect.stringMatching(/✓ .*“ฝ่ายเลขานุการ” เมื่อ 22 พฤศจิกายน 2569 .*ไม่ได้ถูกป้องกัน/),
      expect.stringMatching(/^ {2}SHA-256 [0-9a-f]{64}$/),
    ]);
  });

  test('names every change with its place, the value then and the value now, and ends with 1', async () => {
    await finalised('sheet.xlsx', 'closed.xlsx');
    await edit('closed.xlsx', 'changed.xlsx', 0, { [scoreName('1')]: 60, [FACT_NAMES.agency]: 'กรมอื่น' });
    const { exit, out } = await folder.run('verify', 'changed.xlsx', '--lang', 'en');
    expect([exit, out.slice(1, 3)]).toEqual([
      1,
      [
        expect.stringMatching(
          /✗ Score of category 1: Changed after it was finalised: it was “30\.00” .* “60\.00” now/,
        ),
        expect.stringMatching(/✗ Agency: .*“กรมตัวอย่าง”.*“กรมอื่น” now/),
      ],
    ]);
    expect(await states('changed.xlsx')).toMatchObject([
      {
        file: 'changed.xlsx',
        sheet: 'ใบคะแนน A01',
        state: 'changed',
        closing: { by: 'ฝ่ายเลขานุการ', on: { year: 2026, month: 11, day: 22 } },
        changes: [
          { place: { kind: 'score', criterion: '1' }, then: '30.00', now: '60.00' },
          { place: { kind: 'fact', fact: 'agency' }, then: 'กรมตัวอย่าง', now: 'กรมอื่น' },
        ],
      },
    ]);
  });

  test('gives the fingerprint that the closing has, while nothing changes', async () => {
    await finalised('sheet.xlsx', 'closed.xlsx');
    const [state] = (await states('closed.xlsx')) as readonly {
      fingerprint: string;
      closing: { fingerprint: string };
    }[];
    expect(state?.fingerprint).toBe(state?.closing.fingerprint);
  });

  test('finds a closing whose own values were changed', async () => {
    await finalised('sheet.xlsx', 'closed.xlsx');
    await edit('closed.xlsx', 'forged.xlsx', 1, { [CLOSING_NAMES.fingerprint]: '0'.repeat(64) });
    expect(await states('forged.xlsx')).toMatchObject([{ state: 'damaged', changes: [] }]);
  });

  test.each([[false], [true]])(
    'tells of a closing whose score sheet was deleted, and ends with 1 (another sheet beside it: %s)',
    async (hasOther) => {
      await finalised('sheet.xlsx', 'closed.xlsx');
      const { sheets } = readSheets(new Uint8Array(await readFile(folder.path('closed.xlsx'))));
      const [scores, closing] = sheets;
      if (scores === undefined || closing === undefined) throw new Error('A sheet is missing.');
      const bereft = withoutSource(closing, scores.sheetName);
      const kept = hasOther ? [{ ...scores, sheetName: 'อื่น' }, bereft] : [bereft];
      await writeFile(folder.path('orphan.xlsx'), await writeWorkbook(kept));
      const { exit, out } = await folder.run('verify', 'orphan.xlsx');
      expect([exit, out.slice(-3)]).toEqual([
        1,
        [
          `orphan.xlsx · ${closing.sheetName}`,
          expect.stringMatching(/✗ ไม่พบใบคะแนน.*“ฝ่ายเลขานุการ” เมื่อ 22 พฤศจิกายน 2569/),
          expect.stringMatching(/^ {2}SHA-256 [0-9a-f]{64}$/),
        ],
      ]);
      expect((await states('orphan.xlsx')).at(-1)).toMatchObject({
        file: 'orphan.xlsx',
        sheet: null,
        state: 'orphaned',
        fingerprint: null,
        closing: { sheet: closing.sheetName, by: 'ฝ่ายเลขานุการ' },
        changes: [],
      });
    },
  );

  test('ends with 1 for a score sheet that is not closed, and says so', async () => {
    const { exit, out } = await folder.run('verify', 'sheet.xlsx');
    expect([exit, out[1]]).toEqual([1, '  · ยังไม่ได้ปิดคะแนน หรือเปิดคะแนนเพื่อแก้ไขอยู่']);
    expect(await states('sheet.xlsx')).toMatchObject([{ state: 'open', closing: null }]);
  });

  test('ends with 2 for a file that cannot be read, and does the others all the same', async () => {
    await finalised('sheet.xlsx', 'closed.xlsx');
    const { exit, out } = await folder.run('verify', 'no.xlsx', 'closed.xlsx', '--json');
    expect([exit, out]).toEqual([
      2,
      [expect.stringContaining('notFound'), expect.stringContaining('"closed"')],
    ]);
  });
});

test('scorebook check tells of changes after the closing, and summarise keeps the closing', async () => {
  await finalised('sheet.xlsx', 'closed.xlsx');
  await edit('closed.xlsx', 'changed.xlsx', 0, { [scoreName('1')]: 60 });
  const { exit, out } = await folder.run('check', 'changed.xlsx');
  expect([exit, out.filter((line) => line.includes('แก้ไขหลังปิดคะแนน'))]).toEqual([1, [expect.anything()]]);
  await folder.run('summarise', 'changed.xlsx', '--out', 'out.xlsx');
  expect(await namesIn('out.xlsx')).toEqual([
    'ใบคะแนน A01',
    'สรุป ใบคะแนน A01',
    'ปิดคะแนน ใบคะแนน A01',
    'เกณฑ์และที่มา',
  ]);
  expect(await states('out.xlsx')).toMatchObject([
    { state: 'changed', changes: [{ then: '30.00', now: '60.00' }] },
  ]);
});
