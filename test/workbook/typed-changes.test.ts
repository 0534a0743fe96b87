import {
  type CellContent,
  createLogSheet,
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  FACT_NAMES,
  imageOf,
  type LogSheet,
  readLog,
  scoreName,
  type SheetBlueprint,
  toSerial,
} from '../../src/core/index.ts';
import { finalise } from '../../src/workbook/finalise.ts';
import { startLiveCheck } from '../../src/workbook/live-check.ts';
import { addLog, logTyping, type LogState } from '../../src/workbook/logging.ts';
import { makeRepair } from '../../src/workbook/repair.ts';
import { heldTogether, readSheets } from '../../src/workbook/score-sheets.ts';
import { takeBack } from '../../src/workbook/undo.ts';
import { writeSummary } from '../../src/workbook/write-summary.ts';
import { testSheetRules } from '../core/blueprint/sheet-rules.ts';
import { openExcel } from '../excel/open-excel.ts';

// A busy machine takes its time over Microsoft's client.
jest.setTimeout(60_000);

const TODAY = { year: 2026, month: 11, day: 22 };
const AUTHOR = { by: 'สมชาย', on: TODAY, at: { hour: 9, minute: 5 } };
const MADE = '22 พฤศจิกายน 2569 09:05 น.';
const NOTICED = `พบเมื่อ ${MADE}`;
const FIRST_LINE = 3;
const COUNT = { row: 1, column: 7 };
const LINES = 7;
const LONG = 'ผู้นำระดับสูงถ่ายทอดวิสัยทัศน์ทั่วทั้งองค์กร '.repeat(30);

async function open() {
  const excel = openExcel();
  const { port, workbook } = excel;
  const insert = async () => (await port.insertSheet(createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT))).id;
  const id = await insert();
  const type = (name: string, value: string | number | null, sheetId = id): Promise<void> =>
    port.editCells(sheetId, [{ name, value }]);
  await type(scoreName('1'), 60);
  await type(FACT_NAMES.agency, 'กรมตัวอย่าง');
  const { id: logId } = await addLog(port);
  const linesOf = (sheetId: string): readonly (readonly unknown[])[] => {
    const grid = workbook.findSheet(sheetId)?.grid;
    const count = Number(grid?.at(COUNT.row, COUNT.column).value ?? 0);
    return Array.from({ length: count }, (_, line) =>
      Array.from({ length: LINES }, (__, column) => grid?.at(FIRST_LINE + line, column).value ?? null),
    );
  };
  return {
    ...excel,
    id,
    logId,
    insert,
    type,
    linesOf,
    lines: () => linesOf(logId),
    write: (reason = '') => logTyping(port, AUTHOR, reason),
    problems: async () =>
      heldTogether(EDITION_2562, await readSheets(port, EDITION_2562, TODAY)).flatMap(
        ({ reading }) => reading.problems,
      ),
    /** What the live check says of the log. */
    state: async (): Promise<LogState | null> => {
      let told: LogState | null = null;
      const check = await startLiveCheck(
        port,
        EDITION_2562,
        () => TODAY,
        { start: () => () => undefined },
        {
          onSheets: (_, { log }) => (told = log),
          onTrouble: () => undefined,
        },
      );
      await check.stop();
      return told;
    },
  };
}

describe('the blueprint of a log that watches score sheets', () => {
  const image = imageOf(createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT), '1', "ใบ'คะแนน");
  testSheetRules(() => createLogSheet([image]));
});

describe('what was typed', () => {
  test('is counted by the live check, and is a line each once it is asked for: noticed, not made', async () => {
    const excel = await open();
    await excel.type(scoreName('1'), 61.5);
    await excel.type(scoreName('7.6'), 'งดให้คะแนน');
    await excel.type(FACT_NAMES.date, toSerial(TODAY));
    expect(await excel.state()).toMatchObject({ unlogged: 3, unwatched: 0 });
    await expect(excel.write('ตามเอกสารเพิ่ม')).resolves.toMatchObject({ count: 3 });
    const head = [NOTICED, 'สมชาย', 'ใบคะแนน'];
    const why = 'พิมพ์ในใบคะแนน: ตามเอกสารเพิ่ม';
    expect(excel.lines()).toEqual([
      [...head, 'คะแนนหมวด 1', '60', '61.5', why],
      [...head, 'คะแนนข้อ 7.6', null, 'งดให้คะแนน', why],
      [...head, 'วันที่ประเมิน', null, '22 พฤศจิกายน 2569', why],
    ]);
    expect(await excel.state()).toMatchObject({ unlogged: 0 });
  });

  test('before the log was added has no line, and typed back again leaves none', async () => {
    const excel = await open();
    await excel.type(scoreName('1'), 70);
    await excel.type(scoreName('1'), 60);
    await expect(excel.write()).resolves.toBeNull();
    expect(excel.lines()).toEqual([]);
  });

  test('in long texts is seen at their end too; the line has their beginning', async () => {
    const excel = await open();
    const range = (await excel.port.readSheet(excel.id))?.names.get('pmqa_strengths');
    if (range == null) throw new Error('There is no place for strengths.');
    const write = (words: string): void =>
      excel.workbook
        .findSheet(excel.id)
        ?.grid.enter(range.row, range.column, { value: words, formula: null });
    write(LONG);
    await excel.write();
    write(`${LONG}!`);
    await excel.write();
    expect(excel.lines().map((line) => line[3])).toEqual(['จุดแข็ง หมวด 1', 'จุดแข็ง หมวด 1']);
    expect(
      excel.lines().flatMap((line) => line.slice(4, 6).map((words) => String(words).length < 200)),
    ).not.toContain(false);
  });

  test('goes into the log with a repair, before it; the repair and its undoing are not noticed again', async () => {
    const excel = await open();
    await excel.type(scoreName('2'), '๔๑');
    await excel.type(scoreName('3'), 20);
    const found = (await excel.problems()).filter(({ detail }) => detail.code === 'disguisedNumber');
    const done = await makeRepair(excel.port, EDITION_2562, AUTHOR, excel.id, found);
    expect(excel.lines().map((line) => [line[0], ...line.slice(3, 6)])).toEqual([
      [NOTICED, 'คะแนนหมวด 2', null, '๔๑'],
      [NOTICED, 'คะแนนหมวด 3', null, '20'],
      [MADE, 'คะแนนหมวด 2', '๔๑', '41'],
    ]);
    expect(await excel.state()).toMatchObject({ unlogged: 0 });
    if (done.kind !== 'repaired' || done.undo === null) throw new Error('There is nothing to undo.');
    await takeBack(excel.port, excel.id, done.undo, [{ kind: 'score', criterion: '2' }], AUTHOR);
    expect(await excel.state()).toMatchObject({ unlogged: 0 });
  });

  test('goes into the log with a closing and with a summary', async () => {
    const excel = await open();
    await excel.type(scoreName('5'), 22.5);
    const [sheet] = heldTogether(EDITION_2562, await readSheets(excel.port, EDITION_2562, TODAY));
    if (sheet === undefined) throw new Error('There is no score sheet.');
    await writeSummary(excel.port, EDITION_2562, sheet, AUTHOR);
    expect(excel.lines().map((line) => line.slice(3, 6))).toEqual([['คะแนนหมวด 5', null, '22.5']]);
    await excel.type(scoreName('4'), 25);
    await finalise(excel.port, EDITION_2562, excel.id, 'ฝ่ายเลขานุการ', TODAY, AUTHOR.at);
    expect(excel.lines().slice(1)).toEqual([
      [NOTICED, 'ฝ่ายเลขานุการ', 'ใบคะแนน', 'คะแนนหมวด 4', null, '25', 'พิมพ์ในใบคะแนน'],
      [MADE, 'ฝ่ายเลขานุการ', 'ใบคะแนน', 'ใบคะแนน', null, null, 'ปิดคะแนน'],
    ]);
  });

  test('is watched under the name that the score sheet has', async () => {
    const excel = await open();
    const sheet = excel.workbook.findSheet(excel.id);
    if (sheet === null) throw new Error('There is no score sheet.');
    excel.user.rename(sheet, "A'01");
    await excel.type(scoreName('1'), 61);
    await excel.write();
    expect(excel.lines().map((line) => line[2])).toEqual(["A'01"]);
  });

  test('into a sheet that came later is watched from one line on that says so', async () => {
    const excel = await open();
    const other = await excel.insert();
    await excel.type(scoreName('1'), 50, other);
    expect(await excel.state()).toMatchObject({ unlogged: 1 });
    await excel.write();
    await excel.type(scoreName('1'), 51, other);
    await excel.write();
    expect(excel.lines().map((line) => line.slice(2))).toEqual([
      ['ใบคะแนน (2)', 'ใบคะแนน', null, null, expect.stringContaining('เริ่มติดตาม')],
      ['ใบคะแนน (2)', 'คะแนนหมวด 1', '50', '51', 'พิมพ์ในใบคะแนน'],
    ]);
  });

  test('waits for the next log where one is full, which goes on without a gap', async () => {
    const excel = await open();
    await excel.type(scoreName('1'), 61);
    await excel.port.editCells(excel.logId, [{ name: 'pmqa_log_count', value: 1_000 }]);
    await expect(excel.write()).resolves.toBeNull();
    const next = await addLog(excel.port);
    await excel.write();
    expect(excel.linesOf(next.id).map((line) => line.slice(4, 6))).toEqual([['60', '61']]);
  });
});

/** A log as its first make was: seven columns and one hidden, and nothing of what the entries were. */
function logOfMake1(): SheetBlueprint {
  const blueprint = createLogSheet();
  const schema = (content: CellContent): CellContent =>
    content.kind === 'text' && content.text === 'pmqa-log/2/2562'
      ? { kind: 'text', text: 'pmqa-log/1/2562' }
      : content;
  return {
    ...blueprint,
    columns: blueprint.columns.slice(0, LINES + 1),
    cells: blueprint.cells.map((cell) => ({ ...cell, content: schema(cell.content) })),
    names: blueprint.names.map(({ name, range }) =>
      name === 'pmqa_sheet' ? { name, range: { ...range, columns: LINES + 1 } } : { name, range },
    ),
  };
}

describe('a log of the first make', () => {
  test('is found and goes on with what we write; typed changes wait for a new one', async () => {
    const excel = openExcel();
    const { port, workbook } = excel;
    const { id } = await port.insertSheet(createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT));
    const { id: old } = await port.insertSheet(logOfMake1());
    await port.editCells(id, [{ name: scoreName('2'), value: '๔๑' }]);
    const found = heldTogether(EDITION_2562, await readSheets(port, EDITION_2562, TODAY)).flatMap(
      ({ reading }) => reading.problems.filter(({ detail }) => detail.code === 'disguisedNumber'),
    );
    await makeRepair(port, EDITION_2562, AUTHOR, id, found);
    const grid = workbook.findSheet(old)?.grid;
    expect([0, 3, 4, 5].map((column) => grid?.at(FIRST_LINE, column).value)).toEqual([
      MADE,
      'คะแนนหมวด 2',
      '๔๑',
      '41',
    ]);
    await expect(logTyping(port, AUTHOR, '')).resolves.toBeNull();
    const image = await port.readSheet(old);
    expect<LogSheet | null>(image && readLog(image)).toMatchObject({ count: 1, watched: null });
    await addLog(port);
    await port.editCells(id, [{ name: scoreName('2'), value: 42 }]);
    await expect(logTyping(port, AUTHOR, '')).resolves.toMatchObject({ count: 1 });
  });
});
