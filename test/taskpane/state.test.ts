import { EDITION_2562 } from '../../src/core/index.ts';
import {
  currentSheet,
  initialState,
  type PaneEvent,
  type PaneState,
  reduce,
} from '../../src/taskpane/state.ts';
import { heldTogether, readSheets, type ScoreSheet } from '../../src/workbook/score-sheets.ts';
import { FakeWorkbook } from './fake-port.ts';
import { addSheet } from './sample-sheets.ts';

let sheets: readonly ScoreSheet[] = [];

beforeAll(async () => {
  const workbook = new FakeWorkbook();
  for (const assessor of ['A-01', 'A-02', 'A-03']) await addSheet(workbook, { assessor });
  const read = await readSheets(workbook, EDITION_2562, { year: 2026, month: 11, day: 22 });
  sheets = heldTogether(EDITION_2562, read);
});

const PREFERENCES = { language: 'th', introduction: 'away' } as const;

const after = (...events: readonly PaneEvent[]): PaneState =>
  events.reduce(reduce, initialState('score', PREFERENCES));
const nameOf = (state: PaneState): string | undefined => currentSheet(state)?.sheet.name;
const read = (...indexes: readonly number[]): PaneEvent => ({
  type: 'sheetsRead',
  sheets: indexes.flatMap((index) => sheets[index] ?? []),
});
const SHOW = { kind: 'show', sheetId: 'sheet-1', name: 'pmqa_score_1' } as const;

describe('the sheet that the pane speaks of', () => {
  it('is none before the workbook was read', () => {
    expect(currentSheet(initialState('score', PREFERENCES))).toBeNull();
  });

  it('is the last of the workbook at first', () => {
    expect(nameOf(after(read(0, 1)))).toBe('ใบคะแนน A-02');
  });

  it('stays when another one comes', () => {
    expect(nameOf(after(read(0, 1), read(0, 1, 2)))).toBe('ใบคะแนน A-02');
  });

  it('is the one that was inserted, even where it is read later', () => {
    const inserted = { kind: 'inserted', sheet: { id: 'sheet-2', name: 'ใบคะแนน A-02' } } as const;
    const state = after(read(0), { type: 'commandDone', result: inserted }, read(0), read(0, 1, 2));
    expect(nameOf(state)).toBe('ใบคะแนน A-02');
  });

  it('is another one once it was deleted, which is said', () => {
    const state = after(read(0, 1, 2), { type: 'sheetChosen', id: 'sheet-2' }, read(0, 2));
    expect(nameOf(state)).toBe('ใบคะแนน A-03');
    expect(state.notice).toEqual({ kind: 'sheetGone', name: 'ใบคะแนน A-02' });
  });
});

describe('what was typed for a new score sheet', () => {
  it('stays, whatever else happens', () => {
    const said = { agency: 'กรมตัวอย่าง', assessor: 'A-01' };
    const typed: readonly PaneEvent[] = [
      { type: 'draftChanged', change: { agency: said.agency } },
      { type: 'draftChanged', change: { assessor: said.assessor } },
    ];
    const others: readonly PaneEvent[] = [
      read(),
      read(0, 1),
      { type: 'introductionSkipped' },
      { type: 'introductionAsked' },
      { type: 'languageChosen', language: 'en' },
      { type: 'settingsOpened' },
      { type: 'tabChosen', view: 'plan' },
      { type: 'ledTo', place: 'problems' },
      { type: 'sheetChosen', id: 'sheet-1' },
      { type: 'readFailed', code: 'cellEditMode' },
      { type: 'watchRestarted' },
      { type: 'commandStarted', command: SHOW },
      { type: 'commandFailed', command: SHOW, code: 'unexpected' },
      { type: 'commandDone', result: { kind: 'shown' } },
    ];
    for (const other of others) {
      expect(after(other, ...typed).draft).toMatchObject(said);
      expect(after(...typed, other).draft).toMatchObject(said);
    }
  });
});

describe('trouble', () => {
  it('with reading is over once the workbook was read', () => {
    expect(after({ type: 'readFailed', code: 'accessDenied' }, read(0)).trouble).toBeNull();
  });

  it('with a command stays until it is dismissed or something else is asked', () => {
    const failed: PaneEvent = { type: 'commandFailed', command: SHOW, code: 'nameNotFound' };
    expect(after(failed, read(0)).trouble).toEqual({ code: 'nameNotFound', command: SHOW });
    expect(after(failed, { type: 'troubleDismissed' }).trouble).toBeNull();
    expect(after(failed, { type: 'commandStarted', command: SHOW }).trouble).toBeNull();
  });

  it('with watching is answered by a fresh start', () => {
    const state = after({ type: 'readFailed', code: 'connectionLost' }, { type: 'watchRestarted' });
    expect(state).toMatchObject({ trouble: null, watchNumber: 1 });
  });
});

describe('a view', () => {
  it('takes the focus where a button led to it, and not where its tab did', () => {
    expect(after({ type: 'ledTo', place: 'summary' }).ledTo).toBe('summary');
    expect(after({ type: 'ledTo', place: 'summary' }, { type: 'tabChosen', view: 'score' }).ledTo).toBeNull();
  });
});
