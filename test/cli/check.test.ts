import { writeFile } from 'node:fs/promises';
import {
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type CellContent,
  type SheetBlueprint,
  scoreName,
} from '../../src/core/index.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { type Folder, makeFolder } from './run-in-folder.ts';

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

/** A score sheet in whose cell for criterion 1 somebody typed this. */
function withTyped(content: CellContent): SheetBlueprint {
  const blueprint = createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT);
  const range = blueprint.names.find(({ name }) => name === scoreName('1'))?.range;
  return {
    ...blueprint,
    cells: blueprint.cells.map((cell) =>
      cell.row === range?.row && cell.column === range.column ? { ...cell, content } : cell,
    ),
  };
}

async function save(name: string, ...blueprints: readonly SheetBlueprint[]): Promise<void> {
  await writeFile(folder.path(name), await writeWorkbook(blueprints));
}

describe('scorebook check', () => {
  test('ends with 0 on a sheet that is blank: a score that is not there yet is a note', async () => {
    await folder.run('new', 'sheet.xlsx');
    const { exit, out } = await folder.run('check', 'sheet.xlsx');
    expect(exit).toBe(0);
    expect(out.filter((line) => line.includes('ยังไม่ได้ให้คะแนน'))).toHaveLength(12);
  });

  test('ends with 1 on an error and says place, cause and remedy', async () => {
    await save('sheet.xlsx', withTyped({ kind: 'text', text: '๖๐' }));
    const { exit, out } = await folder.run('check', 'sheet.xlsx');
    expect(exit).toBe(1);
    expect(out[1]).toMatch(/✗ คะแนนหมวด 1: “๖๐” เป็นเลขไทย .* กดปุ่มแก้ไข/);
  });

  test('ends with 1 on a warning', async () => {
    await writeFile(folder.path('record.json'), JSON.stringify({ flCertified: 'notApplicable', scores: {} }));
    await folder.run('new', 'sheet.xlsx', '--scores', 'record.json');
    const { exit, out } = await folder.run('check', 'sheet.xlsx');
    expect(exit).toBe(1);
    expect(out[1]).toMatch(/! เหตุผลที่การรับรองไม่เกี่ยวข้อง: .*ยังไม่ได้ระบุเหตุผล/);
  });

  test('gives problems as data, with both languages and the repair', async () => {
    await save('sheet.xlsx', withTyped({ kind: 'text', text: '27,5' }));
    const { out } = await folder.run('check', 'sheet.xlsx', '--json');
    const line = JSON.parse(out[0] ?? '') as { sheet: string; problems: readonly object[] };
    expect(line.sheet).toBe('ใบคะแนน');
    expect(line.problems[0]).toMatchObject({
      code: 'disguisedNumber',
      disguise: 'decimalComma',
      severity: 'error',
      place: { kind: 'score', criterion: '1' },
      cells: 'pmqa_score_1',
      repair: { kind: 'cell', name: 'pmqa_score_1', value: 27.5 },
      message: {
        th: expect.stringContaining('จุลภาค') as string,
        en: expect.stringContaining('comma') as string,
      },
    });
  });

  test('checks every score sheet of a workbook', async () => {
    await save(
      'sheet.xlsx',
      withTyped({ kind: 'number', value: 60 }),
      withTyped({ kind: 'number', value: 500 }),
    );
    const { exit, out } = await folder.run('check', 'sheet.xlsx', '--json');
    expect(out.map((line) => (JSON.parse(line) as { sheet: string }).sheet)).toEqual([
      'ใบคะแนน',
      'ใบคะแนน (2)',
    ]);
    expect(exit).toBe(1);
  });

  test('says of a workbook without a score sheet that it has none', async () => {
    const { names, ...rest } = createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT);
    await save('other.xlsx', { ...rest, names: names.slice(0, 0) });
    const { exit, complaints } = await folder.run('check', 'other.xlsx');
    expect(exit).toBe(2);
    expect(complaints).toEqual([expect.stringMatching(/other\.xlsx: ไม่มีใบคะแนน/)]);
  });
});

describe('the command line', () => {
  test.each([
    [[]],
    [['bogus']],
    [['check']],
    [['new']],
    [['new', 'a.xlsx', 'b.xlsx']],
    [['summarise', 'a.xlsx']],
    [['check', 'a.xlsx', '--out', 'b.xlsx']],
    [['verdict', 'a.xlsx', '--scores', 'b.jsonl']],
    [['check', 'a.xlsx', '--unknown']],
    [['check', 'a.xlsx', '--lang', 'de']],
  ])('answers %j with its use and ends with 2', async (parameters) => {
    const { exit, out, complaints } = await folder.run(...parameters);
    expect({ exit, out }).toEqual({ exit: 2, out: [] });
    expect(complaints).toEqual([expect.stringMatching(/^วิธีใช้/)]);
  });

  test('prints its use when asked, and ends with 0', async () => {
    const { exit, out } = await folder.run('--help', '--lang', 'en');
    expect(exit).toBe(0);
    expect(out[0]).toMatch(/^Usage/);
  });
});
