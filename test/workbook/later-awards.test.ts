import {
  createLaterAwardsSheet,
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  FACT_NAMES,
  LATER_NAMES,
  type LaterAwardsSheet,
  NO_FACTS,
  type Problem,
} from '../../src/core/index.ts';
import { startLiveCheck, type Timer } from '../../src/workbook/live-check.ts';
import { makeRepair } from '../../src/workbook/repair.ts';
import { heldTogether, readSheets, type ScoreSheet } from '../../src/workbook/score-sheets.ts';
import { writeSummary } from '../../src/workbook/write-summary.ts';
import { openExcel } from '../excel/open-excel.ts';
import { FakeWorkbook } from '../taskpane/fake-port.ts';
import { addSheet } from '../taskpane/sample-sheets.ts';

// A busy machine takes its time over Microsoft's client.
jest.setTimeout(60_000);

const TODAY = { year: 2026, month: 11, day: 22 };
const LINE = { year: 2566, agency: 'กรมที่ดิน', category: 3, source: 'ประกาศ ก.พ.ร.', remark: null };

/** Lets what is waited for come at once. */
const AT_ONCE: Timer = {
  start: (run) => {
    const soon = setImmediate(run);
    return () => clearImmediate(soon);
  },
};

async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

let workbook: FakeWorkbook;
let scoreSheet: string;
beforeEach(async () => {
  workbook = new FakeWorkbook();
  scoreSheet = await addSheet(workbook, { agency: 'กรมที่ดิน' });
});

const held = async (): Promise<readonly ScoreSheet[]> =>
  heldTogether(EDITION_2562, await readSheets(workbook, EDITION_2562, TODAY));
const offers = async (): Promise<readonly Problem[]> =>
  (await held()).flatMap(({ reading }) =>
    reading.problems.filter(({ detail }) => detail.code === 'priorAwardsKnown'),
  );

describe('a sheet of later awards in a workbook', () => {
  test('costs no round trip more than the score sheets do', async () => {
    const { port, roundTrips } = openExcel();
    const facts = { ...NO_FACTS, agency: 'กรมที่ดิน' };
    await port.insertSheet(createScoreSheet(EDITION_2562, { ...EMPTY_ASSESSMENT, facts }));
    const count = async (): Promise<number> => {
      roundTrips.length = 0;
      await readSheets(port, EDITION_2562, TODAY);
      return roundTrips.length;
    };
    const without = await count();
    await port.insertSheet(createLaterAwardsSheet([LINE]));
    expect(await count()).toBe(without);
    const kinds = (await readSheets(port, EDITION_2562, TODAY)).map(({ kind }) => kind);
    expect(kinds).toEqual(['scores', 'laterAwards']);
  });

  test('is read alone when it changes, and every score sheet is held against it again', async () => {
    const { id } = await workbook.insertSheet(createLaterAwardsSheet([{ ...LINE, year: 66 }]));
    const told: (readonly [readonly ScoreSheet[], readonly LaterAwardsSheet[]])[] = [];
    const check = await startLiveCheck(workbook, EDITION_2562, () => TODAY, AT_ONCE, {
      onSheets: (sheets, { laterAwards }) => told.push([sheets, laterAwards]),
      onTrouble: () => undefined,
    });
    workbook.calls.length = 0;
    workbook.type(id, LATER_NAMES.year, 2566);
    await settled();
    await check.stop();
    expect(workbook.calls).toEqual([`readSheet ${id}`]);
    const known = told.map(([[first]]) =>
      first?.reading.problems.flatMap(({ detail }) =>
        detail.code === 'priorAwardsKnown' ? [detail.known] : [],
      ),
    );
    expect(known).toEqual([[['1']], [['1', '3']]]);
    expect(told.map(([, [first]]) => first?.problems.length)).toEqual([1, 0]);
  });

  test('fills the declaration together with the register', async () => {
    await workbook.insertSheet(createLaterAwardsSheet([LINE]));
    const author = { by: 'ก', on: TODAY };
    expect(await makeRepair(workbook, EDITION_2562, author, scoreSheet, await offers())).toMatchObject({
      kind: 'repaired',
    });
    expect(workbook.valueOf(scoreSheet, FACT_NAMES.priorAwards)).toBe('1, 3');
  });

  test('fills nothing in by a line that was changed meanwhile', async () => {
    const { id } = await workbook.insertSheet(createLaterAwardsSheet([LINE]));
    const before = await offers();
    workbook.type(id, LATER_NAMES.category, 5);
    const author = { by: 'ก', on: TODAY };
    expect(await makeRepair(workbook, EDITION_2562, author, scoreSheet, before)).toEqual({
      kind: 'overtaken',
    });
    expect(workbook.valueOf(scoreSheet, FACT_NAMES.priorAwards)).toBeNull();
  });

  test('is named on the summary with its awards’ sources', async () => {
    await workbook.insertSheet(createLaterAwardsSheet([LINE, { ...LINE, year: 2570, category: 4 }]));
    const [own] = await held();
    if (own === undefined) throw new Error('There is no score sheet.');
    const { id } = await writeSummary(workbook, EDITION_2562, own, { by: '', on: TODAY });
    const summary = await workbook.readSheet(id);
    const words = (summary?.cells ?? []).flatMap((row) => row.map(({ value }) => value));
    expect(words.filter((each) => typeof each === 'string' && each.includes('จากแผ่น “ทะเบียน'))).toEqual([
      'หมวด 3 พ.ศ. 2566 · จากแผ่น “ทะเบียนรางวัลเพิ่มเติม” · ที่มา: ประกาศ ก.พ.ร.',
    ]);
  });
});
