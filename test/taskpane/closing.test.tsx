/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { CLOSING_NAMES, scoreName } from '../../src/core/index.ts';
import { WorkbookError } from '../../src/workbook/port.ts';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, openPane } from './render-app.tsx';
import { addSheet, scoreAll } from './sample-sheets.ts';

const CLOSING = 'sheet-2';
const FINGERPRINT = 'ลายนิ้วมือ (SHA-256)';

let workbook: FakeWorkbook;
let id: string;
beforeEach(async () => {
  comeBack();
  workbook = new FakeWorkbook();
  id = await addSheet(workbook, { agency: 'กรมตัวอย่าง', award: 'category-1', assessor: 'A01' });
  scoreAll(workbook, id, 42);
});

async function close(user: UserEvent, by = 'ฝ่ายเลขานุการ'): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'ปิดคะแนนใบนี้' }));
  if (by !== '') await user.type(screen.getByRole('textbox', { name: /ผู้ปิดคะแนน/ }), by);
  await user.click(screen.getByRole('button', { name: 'ปิดคะแนน' }));
}

async function openClosed(): Promise<UserEvent> {
  const { user } = openPane(workbook);
  await close(user);
  await screen.findByRole('textbox', { name: FINGERPRINT });
  return user;
}

async function reopen(user: UserEvent, reason: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'เปิดคะแนนอีกครั้ง' }));
  if (reason !== '') await user.type(screen.getByRole('textbox', { name: /เหตุผลที่เปิดคะแนน/ }), reason);
  await user.type(screen.getByRole('textbox', { name: /ผู้เปิดคะแนน/ }), 'ก');
  await user.click(screen.getByRole('button', { name: 'เปิดคะแนน' }));
}

describe('closing a score sheet in the pane', () => {
  it('says before that changes are shown and not prevented', async () => {
    const { user } = openPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'ปิดคะแนนใบนี้' }));
    expect(screen.getByText(/แสดงให้เห็นทุกแห่ง แต่ไม่ได้ถูกป้องกัน/)).toBeTruthy();
  });

  it('adds the closing with the name as typed, and shows who, when and the fingerprint', async () => {
    await openClosed();
    await screen.findByRole('region', { name: 'ปิดคะแนนแล้ว บันทึกไว้ในแผ่น “ปิดคะแนน ใบคะแนน A01”' });
    expect(workbook.valueOf(CLOSING, CLOSING_NAMES.by)).toBe('ฝ่ายเลขานุการ');
    screen.getByText('ปิดคะแนนแล้วโดย “ฝ่ายเลขานุการ” เมื่อ 30 กันยายน 2569');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: FINGERPRINT });
    expect(field.value).toBe(workbook.valueOf(CLOSING, CLOSING_NAMES.fingerprint));
    expect(workbook.calls).toContain('restoreSheet');
  });

  it('copies the fingerprint; where the page may not, the text is selected and it says so', async () => {
    const user = await openClosed();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: FINGERPRINT });
    await user.click(screen.getByRole('button', { name: 'คัดลอกลายนิ้วมือ' }));
    await screen.findByText('คัดลอกแล้ว');
    expect(await navigator.clipboard.readText()).toBe(field.value);
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'คัดลอกลายนิ้วมือ' }));
    await screen.findByText(/กด Ctrl\+C/);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 64]);
  });

  it('asks for a name, and writes nothing without', async () => {
    const { user } = openPane(workbook);
    await close(user, '');
    await screen.findByRole('region', { name: 'ยังไม่ได้กรอกชื่อ' });
    expect(workbook.sheetNames).toEqual(['ใบคะแนน A01']);
  });

  it('is refused while the sheet has errors, which are listed', async () => {
    workbook.type(id, scoreName('2'), 81);
    const { user } = openPane(workbook);
    await close(user);
    const refusal = await screen.findByRole('region', { name: /^ยังปิดคะแนนไม่ได้/ });
    within(refusal).getByText(/81 เกินคะแนนเต็ม/);
    expect(workbook.sheetNames).toEqual(['ใบคะแนน A01']);
  });

  it('says where the workbook takes no lock', async () => {
    workbook.failNext('restoreSheet', new WorkbookError('accessDenied'));
    await openClosed();
    await screen.findByText(/ไม่ยอมให้ล็อกเซลล์/);
  });
});

describe('a closed score sheet in the pane', () => {
  it('shows what was changed since: where, then and now, with the way to the cell', async () => {
    const user = await openClosed();
    workbook.type(id, scoreName('1'), 61);
    await screen.findByText('แก้ไขหลังปิดคะแนน 1 แห่ง');
    screen.getByText(/เมื่อปิด “50\.40” → ตอนนี้ “61\.00”/);
    await user.click(screen.getByRole('button', { name: 'ปิดคะแนน: ไปที่ช่อง คะแนนหมวด 1' }));
    expect(workbook.calls).toContain(`showCells ${scoreName('1')}`);
  });

  it('says where the closing itself was changed', async () => {
    await openClosed();
    workbook.type(CLOSING, CLOSING_NAMES.fingerprint, '0'.repeat(64));
    expect(await screen.findAllByText(/จึงใช้ยืนยันคะแนนไม่ได้/)).not.toEqual([]);
  });

  it('is opened again with a reason, which stands on the closing', async () => {
    const user = await openClosed();
    await reopen(user, 'พิมพ์ผิด');
    await screen.findByRole('region', { name: 'เปิดคะแนนแล้ว' });
    expect(workbook.valueOf(CLOSING, CLOSING_NAMES.reason)).toBe('พิมพ์ผิด');
    await screen.findByText('ยังไม่ได้ปิดคะแนนใบนี้');
  });

  it('is not opened without a reason', async () => {
    const user = await openClosed();
    await reopen(user, '');
    await screen.findByRole('region', { name: 'ยังไม่ได้กรอกเหตุผล' });
    expect(workbook.valueOf(CLOSING, CLOSING_NAMES.reason)).toBeNull();
  });

  it('takes no ruling, and says what to do first', async () => {
    workbook.type(id, scoreName('1'), 60);
    const user = await openClosed();
    await user.click(screen.getByRole('tab', { name: /ผลรางวัล/ }));
    const [ruling] = await screen.findAllByRole('button', { name: /^บันทึกคำวินิจฉัยนี้/ });
    if (ruling === undefined) throw new Error('no ruling is offered');
    const before = workbook.valueOf(id, 'pmqa_reading_own_category');
    await user.click(ruling);
    await screen.findByRole('region', { name: /^ไม่ได้เขียนลงในใบคะแนน เพราะปิดคะแนนแล้ว/ });
    expect(workbook.valueOf(id, 'pmqa_reading_own_category')).toBe(before);
  });

  it('is missed once it is deleted, for as long as no reason stands on the closing', async () => {
    await openClosed();
    workbook.deleteSheet(id);
    workbook.type(CLOSING, CLOSING_NAMES.fingerprint, '0'.repeat(64));
    await screen.findByText(/^ไม่พบใบคะแนนของแผ่น “ปิดคะแนน ใบคะแนน A01”/);
    screen.getByRole('button', { name: 'ไปที่แผ่นปิดคะแนน: ปิดคะแนน ใบคะแนน A01' });
  });
});
