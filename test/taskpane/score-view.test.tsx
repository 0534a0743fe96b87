/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { EDITION_2562, readScoreSheet } from '../../src/core/index.ts';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, isShown, openPane } from './render-app.tsx';
import { addSheet, scoreAll } from './sample-sheets.ts';

let workbook: FakeWorkbook;
beforeEach(() => {
  comeBack();
  workbook = new FakeWorkbook();
});

const insertButton = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'แทรกใบคะแนน' });

describe('the form for a new score sheet', () => {
  it('inserts a sheet by one click, with nothing filled in', async () => {
    const { user } = openPane(workbook);
    await user.click(await insertButton());
    expect(isShown(await screen.findByText(/แทรกใบคะแนน “ใบคะแนน” ต่อท้ายสมุดงานแล้ว/))).toBe(true);
    expect(workbook.sheetNames).toEqual(['ใบคะแนน']);
  });

  it('writes what was filled in into the sheet', async () => {
    const { user } = openPane(workbook);
    await user.type(await screen.findByLabelText('หน่วยงาน'), ' กรมตัวอย่าง ');
    await user.selectOptions(screen.getByLabelText('ประเภทหน่วยงาน'), 'กรม');
    await user.selectOptions(screen.getByLabelText('รางวัลที่ขอรับ'), 'รางวัลรายหมวด หมวด 3');
    await user.selectOptions(screen.getByLabelText('รอบการประเมิน'), 'Site Visit');
    await user.type(screen.getByLabelText(/ผู้ตรวจประเมิน/), 'A-07');
    await user.click(await insertButton());
    await screen.findByText(/ต่อท้ายสมุดงานแล้ว/);
    const [image] = await workbook.findSheets();
    const facts = image && readScoreSheet(EDITION_2562, image).assessment.facts;
    expect(facts).toMatchObject({
      agency: 'กรมตัวอย่าง',
      kind: 'department',
      award: 'category-3',
      round: 'site-visit',
      assessor: 'A-07',
    });
  });

  it('moves the focus to what came of it, with the next step at hand', async () => {
    const { user } = openPane(workbook);
    await user.click(await insertButton());
    const notice = await screen.findByRole('region', { name: /ต่อท้ายสมุดงานแล้ว/ });
    expect(document.activeElement).toBe(notice);
    await user.click(within(notice).getByRole('button', { name: 'ไปที่แผ่นงาน' }));
    expect(workbook.calls.at(-1)).toBe('showCells pmqa_score_1');
  });

  it('takes no second click while Excel works, and keeps the focus', async () => {
    const { user } = openPane(workbook);
    await screen.findByText(/กดปุ่มแทรกใบคะแนนเพื่อเริ่ม/);
    const release = workbook.hold();
    await user.click(await insertButton());
    expect((await insertButton()).getAttribute('aria-busy')).toBe('true');
    expect(document.activeElement).toBe(await insertButton());
    await user.click(await insertButton());
    release();
    await screen.findByText(/ต่อท้ายสมุดงานแล้ว/);
    expect(workbook.sheetNames).toHaveLength(1);
  });

  it('keeps its entries for the next sheet', async () => {
    const { user } = openPane(workbook);
    await user.type(await screen.findByLabelText('หน่วยงาน'), 'กรมตัวอย่าง');
    await user.click(await insertButton());
    await screen.findByText(/ต่อท้ายสมุดงานแล้ว/);
    await user.click(await screen.findByRole('button', { name: 'ใบคะแนนใหม่' }));
    expect(screen.getByLabelText('หน่วยงาน')).toHaveProperty('value', 'กรมตัวอย่าง');
  });
});

describe('the list of score sheets', () => {
  it('says how to begin where there is none', async () => {
    openPane(workbook);
    expect(isShown(await screen.findByText('สมุดงานนี้ยังไม่มีใบคะแนน กดปุ่มแทรกใบคะแนนเพื่อเริ่ม'))).toBe(true);
  });

  it('tells how far each has come', async () => {
    scoreAll(workbook, await addSheet(workbook, { agency: 'กรมตัวอย่าง' }), 50, { '7.6': null });
    openPane(workbook);
    expect(isShown(await screen.findByText('465.00 คะแนน · มีคะแนนแล้ว 11 จาก 12 ข้อ'))).toBe(true);
  });

  it('tells the round and the day of each, in the Buddhist era', async () => {
    await addSheet(workbook, { round: 'site-visit', date: { year: 2026, month: 9, day: 30 } });
    openPane(workbook);
    expect(isShown(await screen.findByText('Site Visit · 30 กันยายน 2569'))).toBe(true);
  });

  it('shows the chosen one alone where there are many, until all are asked for', async () => {
    for (const assessor of ['A-01', 'A-02', 'A-03', 'A-04', 'A-05']) await addSheet(workbook, { assessor });
    const { user } = openPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'แสดงใบคะแนนทั้ง 5 ใบ' }));
    expect(screen.getAllByText(/มีคะแนนแล้ว 0 จาก 12 ข้อ/)).toHaveLength(5);
  });

  it('goes to a sheet and chooses another', async () => {
    await addSheet(workbook, { assessor: 'A-01' });
    await addSheet(workbook, { assessor: 'A-02' });
    const { user } = openPane(workbook);
    const [first, second] = await screen.findAllByRole('listitem');
    if (first === undefined || second === undefined) throw new Error('two sheets expected');
    expect(isShown(within(second).getByText(/กำลังดูใบนี้/))).toBe(true);
    await user.click(within(first).getByRole('button', { name: 'เลือก “ใบคะแนน A-01”' }));
    expect(document.activeElement).toBe(within(first).getByRole('button', { name: /กำลังดูใบนี้/ }));
    await user.click(within(first).getByRole('button', { name: 'ไปที่แผ่นงาน: ใบคะแนน A-01' }));
    expect(workbook.calls.at(-1)).toBe('showCells pmqa_score_1');
  });

  it('lets a deleted sheet go, and says so without taking the focus', async () => {
    const id = await addSheet(workbook);
    openPane(workbook);
    await screen.findByText(/มีคะแนนแล้ว 0 จาก 12 ข้อ/);
    workbook.deleteSheet(id);
    expect(isShown(await screen.findByText(/ใบคะแนน “ใบคะแนน” ไม่อยู่ในสมุดงานแล้ว/))).toBe(true);
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it('stops watching when the pane closes', async () => {
    const { unmount } = openPane(workbook);
    await waitFor(() => expect(workbook.watcherCount).toBe(1));
    unmount();
    await waitFor(() => expect(workbook.watcherCount).toBe(0));
  });
});
