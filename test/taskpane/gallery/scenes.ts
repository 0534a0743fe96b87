import {
  type Assessment,
  EVERYTHING,
  createLaterAwardsSheet,
  createLogSheet,
  EDITION_2562,
  type FileOutcome,
  type PaneAbsence,
  type PanePlace,
  scoreName,
} from '../../../src/core/index.ts';
import type { PaneEvent } from '../../../src/taskpane/state.ts';
import { finalise } from '../../../src/workbook/finalise.ts';
import { addLog } from '../../../src/workbook/logging.ts';
import { insertCompiled } from '../../../src/workbook/insert-compiled.ts';
import { WorkbookError } from '../../../src/workbook/port.ts';
import { UNATTENDED } from '../../../src/workbook/task.ts';
import { assessmentOf, compiled, fileOf } from '../../core/panel/panels.ts';
import type { FakeWorkbook } from '../fake-port.ts';
import { addSheet, scoreAll } from '../sample-sheets.ts';

const LONG_AGENCY = 'สำนักงานคณะกรรมการพัฒนาระบบการบริหารราชการและที่ปรึกษาส่วนภูมิภาค';

const DAY = { year: 2026, month: 9, day: 30 };

/** One thing to look at. */
export type Scene =
  | { readonly absence: PaneAbsence }
  | {
      readonly place: PanePlace;
      /** Puts into the workbook what it holds. */
      readonly fill: (workbook: FakeWorkbook) => Promise<void>;
      /** The workbook has not been read yet. */
      readonly isUnread?: true;
      /** The card to begin with is there. */
      readonly isNew?: true;
      /** What has happened to the pane since it opened, or read the workbook; it then stands still. */
      readonly events?: readonly PaneEvent[];
    };

const nothing = async (): Promise<void> => undefined;

const typing = async (workbook: FakeWorkbook): Promise<void> => {
  const id = await addSheet(workbook, { agency: LONG_AGENCY, assessor: 'A-07', award: 'category-1' });
  workbook.type(id, scoreName('1'), '๖๑.๕');
  workbook.type(id, scoreName('2'), 95);
  workbook.type(id, scoreName('3'), 55);
  workbook.type(id, scoreName('4'), 'ดี');
  workbook.type(id, scoreName('5'), 0.5, '0%');
  workbook.type(id, scoreName('6'), '๕๐');
  workbook.type(id, scoreName('7.1'), 18);
};

const several = async (workbook: FakeWorkbook): Promise<void> => {
  scoreAll(
    workbook,
    await addSheet(workbook, { agency: 'กรมตัวอย่าง', assessor: 'A-01', round: 'site-visit', date: DAY }),
    42,
  );
  await addSheet(workbook, { agency: 'กรมตัวอย่าง', assessor: 'A-02' });
  scoreAll(workbook, await addSheet(workbook, { agency: LONG_AGENCY, assessor: 'A-03' }), 28, {
    '7.6': null,
  });
};

const reading = async (workbook: FakeWorkbook): Promise<void> => {
  const id = await addSheet(workbook, {
    agency: 'กรมตัวอย่าง',
    award: 'category-1',
    flCertificate: { state: 'yes' },
    priorAwards: ['2'],
  });
  scoreAll(workbook, id, 31, { '1': 60, '2': 20, '6': 30 });
};

const rounds = async (workbook: FakeWorkbook): Promise<void> => {
  const facts = { agency: LONG_AGENCY, assessor: 'A-01', award: 'category-1' } as const;
  const first = { ...facts, round: 'application-report' } as const;
  scoreAll(workbook, await addSheet(workbook, first), 42, { '2': 'งดให้คะแนน', '7.2': null });
  const second = await addSheet(workbook, { ...facts, round: 'site-visit', date: DAY });
  scoreAll(workbook, second, 45, { '3': 41.25, '4': 42, '7.5': null });
};

const complete = async (workbook: FakeWorkbook): Promise<void> => {
  const id = await addSheet(workbook, {
    agency: 'กรมตัวอย่าง',
    award: 'outstanding',
    flCertificate: { state: 'yes' },
    priorAwards: ['1', '3'],
  });
  scoreAll(workbook, id, 52);
};

const lowTotal = async (workbook: FakeWorkbook): Promise<void> => {
  const id = await addSheet(workbook, {
    agency: 'กรมตัวอย่าง',
    award: 'category-2',
    flCertificate: { state: 'yes' },
  });
  scoreAll(workbook, id, 26, { '2': 45, '7.1': 19, '7.5': 19 });
};

const troubled = async (workbook: FakeWorkbook): Promise<void> => {
  await typing(workbook);
  workbook.failNext('findSheets', ...Array.from({ length: 2 }, () => new WorkbookError('accessDenied')));
};

const FILES = ['A-01.xlsx', 'A-02.xlsx', 'A-03.xlsx', 'A-04.xlsx', 'A-05.xlsx'].map(
  (name) => new File([], name),
);
const CHOSEN = [{ type: 'compileChanged', change: { kind: 'filesChosen', files: FILES } }] as const;
const MANY_CHOSEN = [
  {
    type: 'compileChanged',
    change: { kind: 'filesChosen', files: Array.from({ length: 61 }, () => FILES).flat() },
  },
] as const;
const COMPILING = {
  type: 'commandStarted',
  command: { kind: 'compile', source: { kind: 'files', files: FILES }, wanted: EVERYTHING },
} as const;
const REFUSED: FileOutcome = { status: 'refused', file: 'A-04.xlsx', refusal: { code: 'encrypted' } };
const OUTCOMES: readonly FileOutcome[] = [
  fileOf(assessmentOf('A-01', { '1': 59 })),
  fileOf(assessmentOf('A-02', { '1': 61, '4': 90 })),
  REFUSED,
  fileOf(assessmentOf('A-03', { '1': 62 }, { agency: LONG_AGENCY })),
  fileOf(assessmentOf('A-05', {}, { agency: `${LONG_AGENCY}ๆ` })),
];
const told = (outcome: FileOutcome): PaneEvent => ({ type: 'fileDone', outcome });

const CLOSED_ON = { year: 2026, month: 9, day: 30 };

const closed = async (workbook: FakeWorkbook): Promise<void> => {
  await complete(workbook);
  await finalise(workbook, EDITION_2562, 'sheet-1', 'ฝ่ายเลขานุการคณะกรรมการ', CLOSED_ON);
};

const changedSince = async (workbook: FakeWorkbook): Promise<void> => {
  await closed(workbook);
  workbook.type('sheet-1', scoreName('1'), 64);
  workbook.type('sheet-1', 'pmqa_agency', LONG_AGENCY);
};

const bereft = async (workbook: FakeWorkbook): Promise<void> => {
  await closed(workbook);
  workbook.deleteSheet('sheet-1');
};

const ofPanels = async (workbook: FakeWorkbook): Promise<void> => {
  const of = (agency: string): readonly Assessment[] =>
    ['A-01', 'A-02'].map((assessor) => assessmentOf(assessor, {}, { agency, round: 'site-visit' }));
  const compilation = compiled([...of(LONG_AGENCY), ...of('กรมตัวอย่าง')]);
  await insertCompiled(workbook, EDITION_2562, compilation, DAY, UNATTENDED);
};

const EXAMPLES = { kind: 'insertExamples' } as const;

/** Every view in every state that looks different. */
export const SCENES: Readonly<Record<string, Scene>> = {
  welcome: { place: 'score', fill: nothing, isNew: true },
  working: {
    place: 'score',
    fill: nothing,
    isNew: true,
    events: [
      { type: 'commandStarted', command: EXAMPLES },
      { type: 'progressMade', progress: { done: 1, of: 2 } },
    ],
  },
  waiting: { place: 'score', fill: nothing, isUnread: true, events: [] },
  form: { place: 'score', fill: nothing },
  blank: {
    place: 'score',
    fill: async (workbook) => {
      await addSheet(workbook);
    },
  },
  problems: { place: 'problems', fill: typing },
  pasted: {
    place: 'problems',
    fill: async (workbook) => {
      const id = await addSheet(workbook, { agency: 'กรมตัวอย่าง' });
      for (const row of ['1', '2', '3'] as const) workbook.type(id, scoreName(row), '๓๐');
      for (const row of ['4', '5'] as const) workbook.type(id, scoreName(row), '-');
      for (const row of ['7.1', '7.2'] as const) workbook.type(id, scoreName(row), 0.5);
      workbook.type(id, 'pmqa_total', 999);
    },
  },
  found: {
    place: 'score',
    fill: typing,
    events: [
      { type: 'severityChosen', severity: 'error' },
      { type: 'wordsSought', words: 'หมวด 9' },
    ],
  },
  several: { place: 'score', fill: several },
  closed: {
    place: 'score',
    fill: closed,
    events: [
      {
        type: 'commandDone',
        result: {
          kind: 'finalised',
          done: { sheet: { id: 'sheet-2', name: 'ปิดคะแนน ใบคะแนน' }, isLocked: true },
        },
      },
    ],
  },
  'log-full': {
    place: 'score',
    fill: async (workbook) => {
      await complete(workbook);
      const { id } = await workbook.insertSheet(createLogSheet());
      workbook.type(id, 'pmqa_log_count', 1_000);
    },
  },
  'log-waiting': {
    place: 'score',
    fill: async (workbook) => {
      await complete(workbook);
      await addLog(workbook);
      workbook.type('sheet-1', scoreName('1'), 64);
      workbook.type('sheet-1', 'pmqa_agency', LONG_AGENCY);
    },
  },
  'log-written': {
    place: 'score',
    fill: complete,
    events: [{ type: 'commandDone', result: { kind: 'typingLogged', logged: null } }],
  },
  'later-awards': {
    place: 'score',
    fill: async (workbook) => {
      await addSheet(workbook, { agency: 'กรมที่ดิน', award: 'outstanding', priorAwards: ['1', '4'] });
      const line = { year: 2566, agency: 'กรมที่ดิน', category: 3, source: 'ประกาศ ก.พ.ร.', remark: null };
      await workbook.insertSheet(
        createLaterAwardsSheet([
          line,
          { ...line, year: 2563 },
          { ...line, agency: LONG_AGENCY, category: null },
          { ...line, agency: 'กรมที่ดืน', category: 5, source: null },
          line,
        ]),
      );
      await workbook.insertSheet(createLaterAwardsSheet([{ ...line, category: 2, source: LONG_AGENCY }]));
    },
  },
  'changed-since': { place: 'score', fill: changedSince },
  bereft: { place: 'score', fill: bereft },
  'closing-refused': {
    place: 'score',
    fill: complete,
    events: [
      {
        type: 'commandDone',
        result: { kind: 'closingRefused', code: 'reasonMissing', problems: [] },
      },
    ],
  },
  'new-round': { place: 'score', fill: rounds },
  trouble: { place: 'score', fill: troubled },
  'no-results': { place: 'summary', fill: nothing },
  'few-results': { place: 'summary', fill: typing },
  'several-results': { place: 'summary', fill: several },
  reading: { place: 'summary', fill: reading },
  ruled: {
    place: 'summary',
    fill: async (workbook) => {
      await reading(workbook);
      workbook.type('sheet-1', 'pmqa_reading_own_category', 'ต้องมากกว่าร้อยละ 50');
    },
    events: [{ type: 'commandDone', result: { kind: 'rulingUndone' } }],
  },
  complete: { place: 'summary', fill: complete },
  'low-total': { place: 'summary', fill: lowTotal },
  'feedback-prepared': {
    place: 'summary',
    fill: lowTotal,
    events: [
      {
        type: 'commandDone',
        result: { kind: 'feedbackPrepared', sheet: { id: '1', name: 'ร่างข้อมูลป้อนกลับ กรมตัวอย่าง' } },
      },
    ],
  },
  'feedback-refused': {
    place: 'summary',
    fill: lowTotal,
    events: [
      {
        type: 'commandDone',
        result: {
          kind: 'feedbackRefused',
          refusal: {
            code: 'namesAssessor',
            sheet: 'ร่างข้อมูลป้อนกลับ กรมตัวอย่าง',
            lines: [
              { criterion: '1', kind: 'strengths', text: `A01: ${LONG_AGENCY} ถ่ายทอดวิสัยทัศน์ทั่วถึง` },
              { criterion: '7.2', kind: 'ofi', text: 'A02 เห็นว่าผลลัพธ์ลดลง' },
            ],
          },
        },
      },
    ],
  },
  'feedback-of-panels': {
    place: 'compile',
    fill: nothing,
    events: [
      {
        type: 'commandDone',
        result: {
          kind: 'panelFeedbackWritten',
          reports: {
            sheets: [{ id: '1', name: 'ข้อมูลป้อนกลับ กรมตัวอย่าง' }],
            refusals: [{ code: 'noneChosen', sheet: `ร่างข้อมูลป้อนกลับ ${LONG_AGENCY}`, lines: [] }],
          },
        },
      },
    ],
  },
  rounds: { place: 'summary', fill: rounds },
  'panels-alone': { place: 'summary', fill: ofPanels },
  'panel-refused': {
    place: 'summary',
    fill: ofPanels,
    events: [
      {
        type: 'commandDone',
        result: {
          kind: 'panelSummaryRefused',
          sheet: 'กรมตัวอย่าง',
          refusal: {
            code: 'scoresInvalid',
            seats: [
              {
                assessor: 'A-02',
                problem: {
                  detail: { code: 'aboveMaximum', found: '121', maximum: 120 },
                  severity: 'error',
                  place: { kind: 'score', criterion: '1' },
                  cells: null,
                  repair: null,
                },
              },
            ],
          },
        },
      },
    ],
  },
  plan: { place: 'plan', fill: lowTotal },
  'plan-folded': { place: 'plan', fill: lowTotal, events: [] },
  'out-of-reach': {
    place: 'plan',
    fill: async (workbook) => {
      const id = await addSheet(workbook, { agency: 'กรมตัวอย่าง', award: 'category-3' });
      scoreAll(workbook, id, 34, { '4': null, '7.2': 'งดให้คะแนน', '7.5': 'มีส่วนได้เสีย' });
    },
  },
  compile: { place: 'compile', fill: several },
  'compile-chosen': { place: 'compile', fill: nothing, events: MANY_CHOSEN },
  'compile-running': {
    place: 'compile',
    fill: nothing,
    events: [
      ...CHOSEN,
      COMPILING,
      ...OUTCOMES.map(told),
      { type: 'progressMade', progress: { done: 4, of: 5 } },
    ],
  },
  'compile-done': {
    place: 'compile',
    fill: nothing,
    events: [
      ...CHOSEN,
      COMPILING,
      ...OUTCOMES.map(told),
      { type: 'commandDone', result: { kind: 'compiled', outcomes: OUTCOMES } },
    ],
  },
  'compile-refused': {
    place: 'compile',
    fill: nothing,
    events: [
      ...CHOSEN,
      COMPILING,
      told(REFUSED),
      { type: 'commandDone', result: { kind: 'compiled', outcomes: [REFUSED] } },
    ],
  },
  'compile-written-in-part': {
    place: 'compile',
    fill: nothing,
    events: [
      {
        type: 'commandDone',
        result: {
          kind: 'compiledWritten',
          inserted: { sheets: [{ id: '1', name: 'ภาพรวม' }], of: 6, trouble: 'accessDenied' },
        },
      },
    ],
  },
  settings: { place: 'score', fill: nothing, events: [{ type: 'settingsOpened' }] },
  elsewhere: { absence: 'elsewhere' },
  'client-missing': { absence: 'clientMissing' },
};
