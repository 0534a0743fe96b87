import {
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  FACT_NAMES,
  OPEN_READINGS,
  type Problem,
  scoreName,
  type SheetImage,
} from '../../src/core/index.ts';
import { finalise, reopen } from '../../src/workbook/finalise.ts';
import { WorkbookError, type WorkbookPort } from '../../src/workbook/port.ts';
import { recordRuling } from '../../src/workbook/record-ruling.ts';
import { makeRepair, type Repaired } from '../../src/workbook/repair.ts';
import { heldTogether, orphansAmong, readSheets } from '../../src/workbook/score-sheets.ts';
import { openExcel } from '../excel/open-excel.ts';

// A busy machine takes its time over Microsoft's client.
jest.setTimeout(60_000);

const TODAY = { year: 2026, month: 11, day: 22 };
const WORDS = { by: 'ก', reason: 'พิมพ์ผิด' };
const ASSESSMENT = {
  ...EMPTY_ASSESSMENT,
  facts: { ...EMPTY_ASSESSMENT.facts, agency: 'กรมตัวอย่าง', award: 'category-1', assessor: 'A01' },
} as const;

function open() {
  const excel = openExcel();
  const { port, workbook, user } = excel;
  const named = async (id: string, name: string) => {
    const range = (await port.readSheet(id))?.names.get(name);
    const sheet = workbook.findSheet(id);
    if (range == null || sheet === null) throw new Error(`There is no ${name}.`);
    return { sheet, address: `${String.fromCharCode(65 + range.column)}${String(range.row + 1)}` };
  };
  const read = async (id: string): Promise<SheetImage> => {
    const image = await port.readSheet(id);
    if (image === null) throw new Error('The sheet is not there.');
    return image;
  };
  const problems = async (): Promise<readonly Problem[]> =>
    heldTogether(EDITION_2562, await readSheets(port, EDITION_2562, TODAY)).flatMap(
      ({ reading }) => reading.problems,
    );
  return {
    ...excel,
    read,
    problems,
    insert: async () => (await port.insertSheet(createScoreSheet(EDITION_2562, ASSESSMENT))).id,
    close: (id: string) => finalise(port, EDITION_2562, id, 'ฝ่ายเลขานุการ', TODAY),
    reopen: (id: string) => reopen(port, EDITION_2562, id, WORDS, TODAY),
    type: async (id: string, name: string, words: string) => {
      const { sheet, address } = await named(id, name);
      user.type(sheet, address, words);
    },
    unprotect: (id: string) => {
      const sheet = workbook.findSheet(id);
      if (sheet !== null) user.unprotect(sheet);
    },
    repair: async (id: string, code: string): Promise<Repaired> => {
      const found = (await problems()).filter(({ detail }) => detail.code === code);
      return makeRepair(port, EDITION_2562, { by: 'ก', on: TODAY }, id, found);
    },
  };
}

describe('a closed score sheet', () => {
  test.each([[scoreName('1')], [FACT_NAMES.agency], ['pmqa_reading_own_category'], ['pmqa_ofi']])(
    'takes nothing that is typed into %s',
    async (name) => {
      const excel = open();
      const id = await excel.insert();
      await expect(excel.close(id)).resolves.toMatchObject({ isLocked: true });
      await expect(excel.type(id, name, '1')).rejects.toMatchObject({ code: 'AccessDenied' });
    },
  );

  test('takes a word on what is switched off, which is no part of what was closed', async () => {
    const excel = open();
    const id = await excel.insert();
    await excel.close(id);
    await excel.port.editCells(id, [{ name: FACT_NAMES.mutedWarnings, value: 'ก' }]);
    expect((await excel.problems()).map(({ detail }) => detail.code)).toContain('closed');
  });

  test('is protected, also where it was not before', async () => {
    const excel = open();
    const id = await excel.insert();
    excel.unprotect(id);
    await excel.close(id);
    expect((await excel.read(id)).isProtected).toBe(true);
  });

  test('has no damage: its locks are meant', async () => {
    const excel = open();
    const id = await excel.insert();
    const before = (await excel.problems()).map(({ detail }) => detail.code);
    await excel.close(id);
    expect((await excel.problems()).map(({ detail }) => detail.code).toSorted()).toEqual(
      [...before, 'closed'].toSorted(),
    );
  });

  test('is opened again as it was, lock by lock', async () => {
    const excel = open();
    const id = await excel.insert();
    const before = await excel.read(id);
    const { sheet } = await excel.close(id);
    await expect(excel.reopen(sheet.id)).resolves.toBe(true);
    expect(await excel.read(id)).toEqual(before);
    await excel.type(id, 'pmqa_strengths', 'ก');
    await excel.type(id, scoreName('7.6'), '30');
  });

  test('offers no repair but that of its protection, and takes no other', async () => {
    const excel = open();
    const id = await excel.insert();
    await excel.type(id, scoreName('2'), '๔๑');
    const [disguised] = (await excel.problems()).filter(({ detail }) => detail.code === 'disguisedNumber');
    if (disguised === undefined) throw new Error('There is nothing to repair.');
    await excel.port.editCells(id, [{ name: scoreName('2'), value: null }]);
    await excel.close(id);
    excel.unprotect(id);
    await excel.type(id, scoreName('2'), '๔๑');
    const offered = (await excel.problems()).filter(({ repair }) => repair !== null);
    expect(offered.map(({ detail }) => detail.code)).toEqual(['protectionOff']);
    await expect(
      makeRepair(excel.port, EDITION_2562, { by: 'ก', on: TODAY }, id, [disguised]),
    ).resolves.toEqual({
      kind: 'sheetClosed',
    });
    const { row = 0, column = 0 } = (await excel.read(id)).names.get(scoreName('2')) ?? {};
    expect(excel.workbook.findSheet(id)?.grid.at(row, column).value).toBe('๔๑');
    await expect(excel.repair(id, 'protectionOff')).resolves.toMatchObject({ kind: 'repaired' });
  });

  test('takes no ruling', async () => {
    const excel = open();
    const id = await excel.insert();
    await excel.close(id);
    const before = await excel.read(id);
    const ruling = { before: OPEN_READINGS, after: { ...OPEN_READINGS, ownCategory: 'atLeast' } } as const;
    await expect(recordRuling(excel.port, EDITION_2562, id, ruling, { by: 'ก', on: TODAY })).resolves.toEqual(
      {
        kind: 'sheetClosed',
      },
    );
    expect(await excel.read(id)).toEqual(before);
  });

  test('stays closed where the workbook takes no lock, which is told', async () => {
    const excel = open();
    const id = await excel.insert();
    const refusing: WorkbookPort = {
      ...excel.port,
      restoreSheet: async () => {
        throw new WorkbookError('accessDenied');
      },
    };
    await expect(finalise(refusing, EDITION_2562, id, 'ฝ่ายเลขานุการ', TODAY)).resolves.toMatchObject({
      isLocked: false,
    });
    expect((await excel.problems()).map(({ detail }) => detail.code)).toContain('closed');
  });

  test('that is opened by a reason typed on its closing is opened by one repair, words and all', async () => {
    const excel = open();
    const id = await excel.insert();
    const before = await excel.read(id);
    const { sheet } = await excel.close(id);
    await excel.type(sheet.id, 'pmqa_reopened_reason', 'พิมพ์ผิด');
    expect((await excel.problems()).map(({ detail }) => detail.code)).toContain('cellLocked');
    await excel.repair(id, 'cellLocked');
    expect(await excel.read(id)).toEqual(before);
    await excel.type(id, 'pmqa_strengths', 'ก');
  });
});

describe('a closing whose score sheet was deleted', () => {
  const orphans = async ({ port }: ReturnType<typeof open>) =>
    orphansAmong(await readSheets(port, EDITION_2562, TODAY)).map(({ sheet }) => sheet);

  test('is told of, until a reason stands on it', async () => {
    const excel = open();
    const id = await excel.insert();
    const { sheet } = await excel.close(id);
    expect(await orphans(excel)).toEqual([]);
    const closed = excel.workbook.findSheet(id);
    if (closed !== null) excel.user.delete(closed);
    expect(await orphans(excel)).toEqual([sheet.name]);
    await expect(excel.reopen(sheet.id)).resolves.toBe(false);
    expect(await orphans(excel)).toEqual([]);
  });
});
