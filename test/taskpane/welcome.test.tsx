/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, isShown, openPane } from './render-app.tsx';
import { addSheet } from './sample-sheets.ts';

let workbook: FakeWorkbook;
beforeEach(() => {
  window.localStorage.clear();
  workbook = new FakeWorkbook();
});

const card = (): HTMLElement | null => screen.queryByRole('heading', { name: 'ยินดีต้อนรับ' });
const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });

describe('the card to begin with', () => {
  it('begins with one press, and is not seen again', async () => {
    const first = openPane(workbook);
    await first.user.click(await button('แทรกใบคะแนน'));
    await screen.findByText(/ต่อท้ายสมุดงานแล้ว/);
    expect(workbook.sheetNames).toEqual(['ใบคะแนน']);
    expect(card()).toBeNull();
    first.unmount();
    openPane(new FakeWorkbook());
    await button('แทรกใบคะแนน');
    expect(card()).toBeNull();
  });

  it('is skipped, which leads to the form and is remembered', async () => {
    const first = openPane(workbook);
    await first.user.click(await button('ข้ามการแนะนำ'));
    expect(isShown(screen.getByRole('textbox', { name: 'หน่วยงาน' }))).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
    first.unmount();
    openPane(workbook);
    await screen.findByRole('textbox', { name: 'หน่วยงาน' });
    expect(card()).toBeNull();
  });

  it('does not stand in the way of a workbook that has score sheets', async () => {
    await addSheet(workbook);
    openPane(workbook);
    await screen.findByText(/มีคะแนนแล้ว 0 จาก 12 ข้อ/);
    expect(card()).toBeNull();
  });

  it('is found again in the settings', async () => {
    comeBack();
    const { user } = openPane(workbook);
    await user.click(await button('การตั้งค่าและเกี่ยวกับ'));
    await user.click(await button('แสดงการแนะนำอีกครั้ง'));
    expect(card()).not.toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });
});

describe('the examples', () => {
  it('are put in from the card, and lead to their results', async () => {
    const { user } = openPane(workbook);
    await user.click(await button('ดูจากตัวอย่าง'));
    const notice = await screen.findByRole('region', { name: 'เพิ่มใบคะแนนตัวอย่างแล้ว 2 จาก 2 แผ่น' });
    expect(workbook.sheetNames).toEqual(['ตัวอย่าง ยังขาดคะแนน', 'ตัวอย่าง ครบทุกข้อ']);
    await user.click(within(notice).getByRole('button', { name: 'ดูผลรางวัล' }));
    expect(screen.getByRole('tab', { name: 'ผลรางวัล' }).getAttribute('aria-selected')).toBe('true');
  });

  it('are offered beside the form too', async () => {
    comeBack();
    const { user } = openPane(workbook);
    await user.click(await button('ดูจากตัวอย่าง'));
    await screen.findByText('ตัวอย่าง ครบทุกข้อ · ตัวอย่าง (ข้อมูลสมมติ)');
  });

  it('tell how far they have come, and stop between two sheets when asked', async () => {
    const { user } = openPane(workbook);
    const example = await button('ดูจากตัวอย่าง');
    const release = workbook.hold();
    await user.click(example);
    await screen.findByText('ทำแล้ว 0 จาก 2');
    await user.click(await button('หยุด'));
    expect(isShown(screen.getByText('กำลังหยุดหลังรายการนี้'))).toBe(true);
    release();
    await screen.findByRole('region', { name: 'เพิ่มใบคะแนนตัวอย่างแล้ว 1 จาก 2 แผ่น' });
    expect(workbook.sheetNames).toEqual(['ตัวอย่าง ยังขาดคะแนน']);
    expect(screen.queryByRole('button', { name: 'หยุด' })).toBeNull();
  });
});
