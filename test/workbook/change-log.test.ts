import {
  createLogSheet,
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  OPEN_READINGS,
  type Problem,
  readLog,
  scoreName,
} from '../../src/core/index.ts';
import { finalise, reopen } from '../../src/workbook/finalise.ts';
import { addLog } from '../../src/workbook/logging.ts';
import { recordRuling } from '../../src/workbook/record-ruling.ts';
import { makeRepair } from '../../src/workbook/repair.ts';
import { heldTogether, readSheets } from '../../src/workbook/score-sheets.ts';
import { takeBack } from '../../src/workbook/undo.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { testSheetRules } from '../core/blueprint/sheet-rules.ts';
import { openExcel } from '../excel/open-excel.ts';

// A busy machine takes its time over Microsoft's client.
jest.setTimeout(60_000);

const TODAY = { year: 2026, month: 11, day: 22 };
const DAY = '22 พฤศจิกายน 2569';
const AUTHOR = { by: '=สมชาย', on: TODAY };
const PLACE = { kind: 'score', criterion: '2' } as const;

async function open(hasLog = true) {
  const excel = openExcel();
  const { port, workbook } = excel;
  const { id } = await port.insertSheet(createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT));
  await port.editCells(id, [{ name: scoreName('2'), value: '๔๑' }]);
  const log = hasLog ? await addLog(port) : null;
  const found = async (code: string): Promise<readonly Problem[]> =>
    heldTogether(EDITION_2562, await readSheets(port, EDITION_2562, TODAY)).flatMap(({ reading }) =>
      reading.problems.filter(({ detail }) => detail.code === code),
    );
  const cellOf = (row: number, column: number): unknown =>
    workbook.findSheet(log?.id ?? '')?.grid.at(row, column).value ?? null;
  return {
    ...excel,
    id,
    log,
    found,
    /** The lines of the log, without the day. */
    lines: (): readonly (readonly unknown[])[] => {
      const count = Number(cellOf(1, 7));
      return Array.from({ length: count }, (_, line) =>
        Array.from({ length: 7 }, (__, column) => cellOf(3 + line, column)),
      );
    },
    repair: async (code = 'disguisedNumber') => makeRepair(port, EDITION_2562, AUTHOR, id, await found(code)),
  };
}

describe('the blueprint of the change log', () => testSheetRules(createLogSheet));

describe('the change log', () => {
  test('has a repair: when, who, which sheet and cell, from what to what, and why', async () => {
    const excel = await open();
    await excel.repair();
    expect(excel.lines()).toEqual([[DAY, '=สมชาย', 'ใบคะแนน', 'คะแนนหมวด 2', '๔๑', '41', 'แก้ไขตามข้อเสนอ']]);
  });

  test('costs no round trip of its own', async () => {
    const trips = async (hasLog: boolean): Promise<number> => {
      const excel = await open(hasLog);
      const found = await excel.found('disguisedNumber');
      excel.roundTrips.length = 0;
      await makeRepair(excel.port, EDITION_2562, AUTHOR, excel.id, found);
      return excel.roundTrips.length;
    };
    expect(await trips(true)).toBe(await trips(false));
  });

  test('has a ruling, a part that was put back, and an undoing, in their order', async () => {
    const excel = await open();
    const after = { ...OPEN_READINGS, ownCategory: 'atLeast' } as const;
    await recordRuling(excel.port, EDITION_2562, excel.id, { before: OPEN_READINGS, after }, AUTHOR);
    const done = await excel.repair();
    if (done.kind !== 'repaired' || done.undo === null) throw new Error('There is nothing to undo.');
    await takeBack(excel.port, excel.id, done.undo, [PLACE], AUTHOR);
    const sheet = excel.workbook.findSheet(excel.id);
    if (sheet !== null) excel.user.unprotect(sheet);
    await excel.repair('protectionOff');
    expect(excel.lines().map((line) => line.slice(4))).toEqual([
      ['ยังไม่กำหนด', 'ร้อยละ 50 พอดีก็ผ่าน', 'คำวินิจฉัยของคณะกรรมการ'],
      ['๔๑', '41', 'แก้ไขตามข้อเสนอ'],
      ['41', '๔๑', 'เลิกทำ'],
      [null, null, expect.stringContaining('ป้องกัน')],
    ]);
  });

  test('has a closing and an opening with its reason, each by the name on the closing', async () => {
    const excel = await open();
    await excel.repair();
    const { sheet } = await finalise(excel.port, EDITION_2562, excel.id, 'ก', TODAY);
    await reopen(excel.port, EDITION_2562, sheet.id, { by: 'ข', reason: 'พิมพ์ผิด' }, TODAY);
    expect(excel.lines().slice(1)).toEqual([
      [DAY, 'ก', 'ใบคะแนน', 'ใบคะแนน', null, null, 'ปิดคะแนน'],
      [DAY, 'ข', 'ใบคะแนน', 'ใบคะแนน', null, null, 'เปิดคะแนน: พิมพ์ผิด'],
    ]);
  });

  test('is found in a file too', async () => {
    const { sheets } = readWorkbook(await writeWorkbook([createLogSheet()]));
    expect(sheets.map(readLog)).toMatchObject([{ sheet: 'บันทึกการแก้ไข', count: 0 }]);
  });

  test('has nothing of what was not done', async () => {
    const excel = await open();
    const found = await excel.found('disguisedNumber');
    await excel.port.editCells(excel.id, [{ name: scoreName('2'), value: 42 }]);
    await makeRepair(excel.port, EDITION_2562, AUTHOR, excel.id, found);
    expect(excel.lines()).toEqual([]);
  });

  test('loses no line where it is full: the change is made, and the next log takes lines', async () => {
    const excel = await open();
    const first = excel.workbook.findSheet(excel.log?.id ?? '');
    await excel.port.editCells(excel.log?.id ?? '', [{ name: 'pmqa_log_count', value: 1_000 }]);
    await expect(excel.repair()).resolves.toMatchObject({ kind: 'repaired' });
    expect(first?.grid.at(1, 7).value).toBe(1_000);
    const next = await addLog(excel.port);
    await excel.port.editCells(excel.id, [{ name: scoreName('2'), value: '๔๑' }]);
    await excel.repair();
    expect(excel.workbook.findSheet(next.id)?.grid.at(1, 7).value).toBe(1);
  });

  test('and the sheet stay as they are where the log goes away meanwhile', async () => {
    const excel = await open();
    const found = await excel.found('disguisedNumber');
    const beside = { id: '{gone}', contents: [{ row: 3, column: 0, content: { kind: 'blank' } as const }] };
    const edit = { name: scoreName('2'), value: 41 };
    await expect(excel.port.editCells(excel.id, [edit], beside)).rejects.toMatchObject({
      name: 'WorkbookError',
    });
    expect(await excel.found('disguisedNumber')).toEqual(found);
  });
});
