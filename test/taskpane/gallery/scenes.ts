import { scoreName } from '../../../src/core/index.ts';
import { WorkbookError } from '../../../src/workbook/port.ts';
import type { FakeWorkbook } from '../fake-port.ts';
import { addSheet, scoreAll } from '../sample-sheets.ts';

const LONG_AGENCY = 'สำนักงานคณะกรรมการพัฒนาระบบการบริหารราชการและที่ปรึกษาส่วนภูมิภาค';

/** What the workbook holds in each scene. */
export const SCENES: Readonly<Record<string, (workbook: FakeWorkbook) => Promise<void>>> = {
  empty: async () => undefined,
  blank: async (workbook) => {
    await addSheet(workbook);
  },
  typing: async (workbook) => {
    const id = await addSheet(workbook, { agency: LONG_AGENCY, assessor: 'A-07', award: 'category-1' });
    workbook.type(id, scoreName('1'), '๖๑.๕');
    workbook.type(id, scoreName('2'), 95);
    workbook.type(id, scoreName('3'), 55);
    workbook.type(id, scoreName('4'), 'ดี');
    workbook.type(id, scoreName('5'), 0.5, '0%');
    workbook.type(id, scoreName('7.1'), 18);
  },
  pasted: async (workbook) => {
    const id = await addSheet(workbook, { agency: 'กรมตัวอย่าง' });
    for (const row of ['1', '2', '3'] as const) workbook.type(id, scoreName(row), '๓๐');
    for (const row of ['4', '5'] as const) workbook.type(id, scoreName(row), '-');
    for (const row of ['7.1', '7.2'] as const) workbook.type(id, scoreName(row), 0.5);
    workbook.type(id, 'pmqa_total', 999);
  },
  several: async (workbook) => {
    scoreAll(workbook, await addSheet(workbook, { agency: 'กรมตัวอย่าง', assessor: 'A-01' }), 42);
    await addSheet(workbook, { agency: 'กรมตัวอย่าง', assessor: 'A-02' });
    scoreAll(workbook, await addSheet(workbook, { agency: LONG_AGENCY, assessor: 'A-03' }), 28, {
      '7.6': null,
    });
  },
  reading: async (workbook) => {
    const id = await addSheet(workbook, {
      agency: 'กรมตัวอย่าง',
      award: 'category-1',
      flCertificate: { state: 'yes' },
      priorAwards: ['2'],
    });
    scoreAll(workbook, id, 31, { '1': 60, '2': 20, '6': 30 });
  },
  complete: async (workbook) => {
    const id = await addSheet(workbook, {
      agency: 'กรมตัวอย่าง',
      award: 'outstanding',
      flCertificate: { state: 'yes' },
      priorAwards: ['1', '3'],
    });
    scoreAll(workbook, id, 52);
  },
  lowTotal: async (workbook) => {
    const id = await addSheet(workbook, {
      agency: 'กรมตัวอย่าง',
      award: 'category-2',
      flCertificate: { state: 'yes' },
    });
    scoreAll(workbook, id, 26, { '2': 45, '7.1': 19, '7.5': 19 });
  },
  abstained: async (workbook) => {
    const id = await addSheet(workbook, { agency: 'กรมตัวอย่าง', award: 'category-3' });
    scoreAll(workbook, id, 34, { '4': null, '7.2': 'งดให้คะแนน', '7.5': 'มีส่วนได้เสีย' });
  },
  trouble: async (workbook) => {
    await addSheet(workbook);
    workbook.failNext('findSheets', ...Array.from({ length: 2 }, () => new WorkbookError('accessDenied')));
  },
};
