/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { scoreName } from '../../src/core/index.ts';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, openPane } from './render-app.tsx';
import { addSheet } from './sample-sheets.ts';

const LOG = 'sheet-2';
const FIRST_LINE = 3;

let workbook: FakeWorkbook;
let user: UserEvent;
beforeEach(async () => {
  comeBack();
  workbook = new FakeWorkbook();
  const id = await addSheet(workbook, { agency: 'กรมตัวอย่าง' });
  workbook.type(id, scoreName('2'), '๔๑');
  ({ user } = openPane(workbook));
  await user.click(await screen.findByRole('button', { name: 'บันทึกการแก้ไข' }));
  await user.click(screen.getByRole('button', { name: 'เพิ่มแผ่นบันทึกการแก้ไข' }));
});

describe('the change log in the pane', () => {
  it('is a sheet once it is asked for, and then has the name and the repair', async () => {
    await screen.findByRole('region', { name: 'เพิ่มแผ่น “บันทึกการแก้ไข” แล้ว' });
    await user.type(await screen.findByRole('textbox', { name: /^ผู้บันทึก/ }), 'สมชาย');
    await user.click(screen.getByRole('button', { name: / ที่คะแนนหมวด 2$/ }));
    await screen.findByRole('region', { name: /^แก้ไข/ });
    expect(workbook.rowOf(LOG, FIRST_LINE, 7)).toEqual([
      '30 กันยายน 2569 14:05 น.',
      'สมชาย',
      'ใบคะแนน',
      'คะแนนหมวด 2',
      '๔๑',
      '41',
      'แก้ไขตามข้อเสนอ',
    ]);
  });

  it('says that it is full for as long as it is, and offers a new one', async () => {
    await screen.findByRole('textbox', { name: /^ผู้บันทึก/ });
    workbook.type(LOG, 'pmqa_log_count', 1_000);
    await screen.findByText(/“บันทึกการแก้ไข” เต็มแล้ว/);
    await user.click(screen.getByRole('button', { name: 'เพิ่มแผ่นบันทึกการแก้ไข' }));
    await screen.findByRole('region', { name: 'เพิ่มแผ่น “บันทึกการแก้ไข (2)” แล้ว' });
    expect(workbook.sheetNames).toEqual(['ใบคะแนน', 'บันทึกการแก้ไข', 'บันทึกการแก้ไข (2)']);
  });

  it('counts what is typed, and writes it down when asked to, with the reason', async () => {
    await user.type(await screen.findByRole('textbox', { name: /^ผู้บันทึก/ }), 'สมหญิง');
    await screen.findByText('ค่าที่พิมพ์ในใบคะแนนบันทึกครบแล้ว');
    workbook.type('sheet-1', scoreName('3'), 20);
    workbook.type('sheet-1', scoreName('4'), 30);
    await screen.findByRole('button', { name: 'บันทึกการแก้ไข (ยังไม่บันทึก 2 รายการ)' });
    await user.type(screen.getByRole('textbox', { name: 'เหตุผล (ไม่บังคับ)' }), 'หลังประชุม');
    await user.click(screen.getByRole('button', { name: 'บันทึกการแก้ไขที่พิมพ์ไว้ (2)' }));
    await screen.findByRole('region', { name: 'บันทึกการแก้ไขที่พิมพ์ไว้แล้ว 2 บรรทัด' });
    await screen.findByText('ค่าที่พิมพ์ในใบคะแนนบันทึกครบแล้ว');
    expect(workbook.rowOf(LOG, FIRST_LINE + 1, 7)).toEqual([
      'พบเมื่อ 30 กันยายน 2569 14:05 น.',
      'สมหญิง',
      'ใบคะแนน',
      'คะแนนหมวด 4',
      null,
      '30',
      'พิมพ์ในใบคะแนน: หลังประชุม',
    ]);
  });
});
