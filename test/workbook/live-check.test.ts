import { EDITION_2562, scoreName } from '../../src/core/index.ts';
import {
  type LiveCheck,
  QUIET_MILLISECONDS,
  RETRY_MILLISECONDS,
  startLiveCheck,
  type Timer,
} from '../../src/workbook/live-check.ts';
import { WorkbookError } from '../../src/workbook/port.ts';
import type { ScoreSheet } from '../../src/workbook/score-sheets.ts';
import { FakeWorkbook } from '../taskpane/fake-port.ts';
import { addSheet } from '../taskpane/sample-sheets.ts';

const TODAY = { year: 2026, month: 11, day: 22 };

/** Time that passes only when it is told to. */
class Clock implements Timer {
  private now = 0;
  private readonly alarms = new Map<number, { readonly at: number; readonly run: () => void }>();
  private lastId = 0;

  readonly start = (run: () => void, milliseconds: number): (() => void) => {
    this.lastId += 1;
    const id = this.lastId;
    this.alarms.set(id, { at: this.now + milliseconds, run });
    return () => this.alarms.delete(id);
  };

  /** Lets time pass, and what it sets off come to an end. */
  async pass(milliseconds: number): Promise<void> {
    this.now += milliseconds;
    for (const [id, alarm] of [...this.alarms]) {
      if (alarm.at <= this.now && this.alarms.delete(id)) alarm.run();
    }
    await settled();
  }

  get alarmCount(): number {
    return this.alarms.size;
  }
}

/** After everything that waits for no time. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

let workbook: FakeWorkbook;
let clock: Clock;
let told: (readonly ScoreSheet[])[];
let troubles: string[];

function start(): Promise<LiveCheck> {
  return startLiveCheck(workbook, EDITION_2562, () => TODAY, clock, {
    onSheets: (sheets) => told.push(sheets),
    onTrouble: ({ code }) => troubles.push(code),
  });
}

const reads = (): readonly string[] => workbook.calls.filter((call) => /^(find|read)/.test(call));
const totals = (): readonly (number | undefined)[] => told.map(([first]) => first?.findings.total.worst);

beforeEach(() => {
  workbook = new FakeWorkbook();
  clock = new Clock();
  told = [];
  troubles = [];
});

describe('the live check', () => {
  it('tells the sheets that there are as it starts', async () => {
    const id = await addSheet(workbook);
    await start();
    expect(told.map((sheets) => sheets.map(({ sheet }) => sheet.id))).toEqual([[id]]);
  });

  it('reads a burst of changes once, when it has been quiet', async () => {
    const id = await addSheet(workbook);
    await start();
    workbook.calls.length = 0;
    for (const row of ['1', '2', '3'] as const) {
      workbook.type(id, scoreName(row), 10);
      await clock.pass(QUIET_MILLISECONDS - 1);
    }
    expect(reads()).toEqual([]);
    await clock.pass(1);
    expect(reads()).toEqual([`readSheet ${id}`]);
    expect(totals()).toEqual([0, 3000]);
  });

  it('reads the whole workbook where several sheets have changed', async () => {
    const first = await addSheet(workbook);
    const second = await addSheet(workbook);
    await start();
    workbook.calls.length = 0;
    workbook.type(first, scoreName('1'), 10);
    workbook.type(second, scoreName('1'), 10);
    await clock.pass(QUIET_MILLISECONDS);
    expect(reads()).toEqual(['findSheets']);
  });

  it('does not read for a change of a sheet that is none of ours', async () => {
    await addSheet(workbook);
    await start();
    workbook.calls.length = 0;
    workbook.tell({ kind: 'cells', sheetId: 'a-budget' });
    await clock.pass(QUIET_MILLISECONDS);
    expect(reads()).toEqual([]);
    expect(told).toHaveLength(1);
  });

  it('has one read under way at most, and tells the state after the last change last', async () => {
    const id = await addSheet(workbook);
    await start();
    workbook.calls.length = 0;
    const release = workbook.hold();
    workbook.type(id, scoreName('1'), 10);
    await clock.pass(QUIET_MILLISECONDS);
    workbook.type(id, scoreName('1'), 20);
    await clock.pass(QUIET_MILLISECONDS);
    expect(reads()).toHaveLength(1);
    release();
    await settled();
    await clock.pass(QUIET_MILLISECONDS);
    expect(reads()).toHaveLength(2);
    expect(totals().at(-1)).toBe(2000);
  });

  it('lets a deleted sheet go', async () => {
    const id = await addSheet(workbook);
    await start();
    workbook.deleteSheet(id);
    await clock.pass(QUIET_MILLISECONDS);
    expect(told.at(-1)).toEqual([]);
  });

  it('looks at everything again when it is asked to', async () => {
    await addSheet(workbook);
    const check = await start();
    workbook.calls.length = 0;
    check.refresh();
    await clock.pass(0);
    expect(reads()).toEqual(['findSheets']);
  });
});

describe('the live check in trouble', () => {
  it.each(['cellEditMode', 'inactiveWorkbook'] as const)('%s: asks again by itself, unseen', async (code) => {
    const id = await addSheet(workbook);
    await start();
    workbook.failNext('readSheet', new WorkbookError(code));
    workbook.failNext('findSheets', new WorkbookError(code));
    workbook.type(id, scoreName('1'), 10);
    await clock.pass(QUIET_MILLISECONDS);
    await clock.pass(RETRY_MILLISECONDS);
    expect(totals()).toEqual([0]);
    await clock.pass(RETRY_MILLISECONDS);
    expect(totals()).toEqual([0, 1000]);
    expect(troubles).toEqual([]);
  });

  it('tells of anything else once, and does not ask again by itself', async () => {
    const id = await addSheet(workbook);
    await start();
    workbook.failNext('readSheet', new WorkbookError('accessDenied'));
    workbook.type(id, scoreName('1'), 10);
    await clock.pass(QUIET_MILLISECONDS);
    expect(troubles).toEqual(['accessDenied']);
    expect(clock.alarmCount).toBe(0);
  });

  it('is out of it with the next change', async () => {
    const id = await addSheet(workbook);
    await start();
    workbook.failNext('readSheet', new WorkbookError('accessDenied'));
    workbook.type(id, scoreName('1'), 10);
    await clock.pass(QUIET_MILLISECONDS);
    workbook.type(id, scoreName('2'), 10);
    await clock.pass(QUIET_MILLISECONDS);
    expect(totals()).toEqual([0, 2000]);
    expect(troubles).toHaveLength(1);
  });

  it('takes what is no known trouble for an unexpected one', async () => {
    workbook.failNext('findSheets', new TypeError('undefined is not a function'));
    await start();
    expect(troubles).toEqual(['unexpected']);
  });

  it('fails to start where the workbook cannot be watched', async () => {
    workbook.failNext('watch', new WorkbookError('connectionLost'));
    await expect(start()).rejects.toMatchObject({ code: 'connectionLost' });
  });
});

describe('a live check that was stopped', () => {
  it('watches and waits for nothing any more', async () => {
    const id = await addSheet(workbook);
    const check = await start();
    workbook.type(id, scoreName('1'), 10);
    await check.stop();
    expect(workbook.watcherCount).toBe(0);
    expect(clock.alarmCount).toBe(0);
  });

  it('does not tell what a read brings that was under way', async () => {
    const id = await addSheet(workbook);
    const check = await start();
    const release = workbook.hold();
    workbook.type(id, scoreName('1'), 10);
    await clock.pass(QUIET_MILLISECONDS);
    await check.stop();
    release();
    await settled();
    expect(totals()).toEqual([0]);
    expect(troubles).toEqual([]);
  });
});
