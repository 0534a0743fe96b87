/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { READING_NAMES } from '../../src/core/index.ts';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, isShown, openPane } from './render-app.tsx';
import { addSheet, scoreAll } from './sample-sheets.ts';

let workbook: FakeWorkbook;
let id: string;
beforeEach(async () => {
  comeBack();
  workbook = new FakeWorkbook();
  id = await addSheet(workbook, { agency: 'กรมตัวอย่าง', flCertificate: { state: 'yes' } });
  scoreAll(workbook, id, 31, { '1': 60 });
});

const own = (): unknown => workbook.valueOf(id, READING_NAMES.ownCategory);
const LENIENT = 'บันทึกคำวินิจฉัยนี้: ร้อยละ 50 พอดีก็ผ่าน';

describe('a ruling of the committee', () => {
  it('is recorded from the outcome that it gives, in the sheet itself', async () => {
    const { user } = openPane(workbook, 'summary');
    const header = await screen.findByRole('button', { name: /รางวัลรายหมวด หมวด 1/ });
    await user.click(header);
    const [first] = await screen.findAllByRole('button', { name: LENIENT });
    if (first === undefined) throw new Error('no ruling is offered');
    await user.click(first);
    await screen.findByRole('region', { name: /^บันทึกคำวินิจฉัย “ร้อยละ 50 พอดีก็ผ่าน”/ });
    expect(own()).toBe('ร้อยละ 50 พอดีก็ผ่าน');
    expect(workbook.valueOf(id, READING_NAMES.otherRows)).toBe('ยังไม่กำหนด');
    expect(isShown(within(header).getByText('ผ่าน'))).toBe(true);
  });

  it('is undone by one press', async () => {
    const { user } = openPane(workbook, 'summary');
    await user.click(await screen.findByRole('button', { name: LENIENT }));
    await user.click(await screen.findByRole('button', { name: 'เลิกทำ' }));
    await screen.findByRole('region', { name: /^เลิกทำแล้ว/ });
    expect(own()).toBe('ยังไม่กำหนด');
  });

  it('is not undone over another ruling, which is said', async () => {
    const { user } = openPane(workbook, 'summary');
    await user.click(await screen.findByRole('button', { name: LENIENT }));
    const undo = await screen.findByRole('button', { name: 'เลิกทำ' });
    workbook.type(id, READING_NAMES.ownCategory, 'ต้องมากกว่าร้อยละ 50');
    await user.click(undo);
    await screen.findByRole('region', { name: /^ไม่ได้เลิกทำ/ });
    expect(own()).toBe('ต้องมากกว่าร้อยละ 50');
  });

  it('is not written over one that came meanwhile', async () => {
    const { user } = openPane(workbook, 'summary');
    const record = await screen.findByRole('button', { name: LENIENT });
    const release = workbook.hold();
    await user.click(record);
    workbook.type(id, READING_NAMES.ownCategory, 'ต้องมากกว่าร้อยละ 50');
    release();
    await screen.findByRole('region', { name: /^ไม่ได้บันทึก/ });
    expect(own()).toBe('ต้องมากกว่าร้อยละ 50');
  });

  it('is withdrawn, so that both outcomes stand again', async () => {
    workbook.type(id, READING_NAMES.ownCategory, 'ต้องมากกว่าร้อยละ 50');
    const { user } = openPane(workbook, 'summary');
    await user.click(await screen.findByRole('button', { name: /^ยกเลิกคำวินิจฉัย: คะแนนหมวดที่ขอรับรางวัล/ }));
    await screen.findByRole('region', { name: /^ยกเลิกคำวินิจฉัยแล้ว/ });
    expect(own()).toBe('ยังไม่กำหนด');
  });
});
