/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { act, screen, waitFor } from '@testing-library/react';
import { fileOf, sheetsIn, workbookBytes } from './fake-files.ts';
import { FakeKeeping } from './fake-keeping.ts';
import { command, openReadyWorkbench } from './render-workbench.tsx';

beforeEach(() => window.localStorage.clear());

const UNSAVED = { name: 'กรมทดสอบ', isSaved: false, bytes: workbookBytes('kept') };

describe('work', () => {
  it('is kept once after a burst of changes, with its name and whether it is saved', async () => {
    const keeping = new FakeKeeping();
    const { choose, edit, elapse } = await openReadyWorkbench({ keeping });
    await choose(fileOf('กรมทดสอบ.xlsx', { sheets: ['A'] }));
    await screen.findByText('กรมทดสอบ');
    edit('B');
    edit('C');
    expect(keeping.keptCount).toBe(0);
    await elapse();
    expect(keeping.keptCount).toBe(1);
    expect(keeping.work).toMatchObject({ name: 'กรมทดสอบ', isSaved: false });
    expect(sheetsIn(keeping.work?.bytes)).toEqual(['A', 'B', 'C']);
  });

  it('is kept as saved once it was', async () => {
    const keeping = new FakeKeeping();
    const { user, edit, elapse } = await openReadyWorkbench({ keeping });
    edit('A');
    await user.click(command('บันทึกเป็นไฟล์ .xlsx'));
    await screen.findByText('บันทึกเป็นไฟล์แล้ว');
    await elapse();
    expect(keeping.work).toMatchObject({ name: 'ใบคะแนน-2026-09-30', isSaved: true });
  });

  it('is kept at once when the page goes out of sight', async () => {
    const keeping = new FakeKeeping();
    const { edit } = await openReadyWorkbench({ keeping });
    edit('A');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    await waitFor(() => expect(sheetsIn(keeping.work?.bytes)).toEqual(['blank', 'A']));
  });

  it('is not kept while it is blank and new', async () => {
    const keeping = new FakeKeeping(UNSAVED);
    const { user, elapse } = await openReadyWorkbench({ keeping });
    await user.click(command('ใหม่'));
    await user.click(await screen.findByRole('button', { name: 'เริ่มใหม่โดยไม่บันทึก' }));
    await screen.findByText('สมุดงานใหม่');
    await elapse();
    expect(keeping.work).toBeNull();
  });
});

describe('work of the last visit', () => {
  it('is open again, and the page says so', async () => {
    const { spreadsheet } = await openReadyWorkbench({ keeping: new FakeKeeping(UNSAVED) });
    expect(screen.getByText('เปิด “กรมทดสอบ” ที่เก็บไว้ในเครื่องนี้ให้แล้ว ทำต่อได้ทันที')).toBeTruthy();
    expect(spreadsheet().sheetNames).toEqual(['kept']);
    expect(screen.getByText('ยังไม่ได้บันทึกเป็นไฟล์')).toBeTruthy();
  });

  it('counts as saved where it was', async () => {
    await openReadyWorkbench({ keeping: new FakeKeeping({ ...UNSAVED, isSaved: true }) });
    expect(screen.getByText('บันทึกเป็นไฟล์แล้ว')).toBeTruthy();
  });

  it('can be discarded, after a question', async () => {
    const keeping = new FakeKeeping(UNSAVED);
    const { user, spreadsheet, elapse } = await openReadyWorkbench({ keeping });
    await user.click(screen.getByRole('button', { name: 'ทิ้งแล้วเริ่มใหม่' }));
    await user.click(await screen.findByRole('button', { name: 'ทิ้งโดยไม่บันทึก' }));
    await waitFor(() => expect(spreadsheet().sheetNames).toEqual(['blank']));
    await elapse();
    expect(keeping.work).toBeNull();
  });

  it('can be downloaded as it is where it cannot be opened', async () => {
    const bytes = new TextEncoder().encode('{ no workbook');
    const keeping = new FakeKeeping({ ...UNSAVED, bytes });
    const { user, spreadsheet, downloads } = await openReadyWorkbench({ keeping });
    expect(screen.getByText(/เปิดงานที่เก็บไว้ในเครื่องไม่ได้/)).toBeTruthy();
    expect(spreadsheet().sheetNames).toEqual(['blank']);
    await user.click(screen.getByRole('button', { name: 'ดาวน์โหลดงานที่เก็บไว้' }));
    expect(downloads.map((each) => each.bytes)).toEqual([bytes]);
    expect(keeping.work?.bytes).toEqual(bytes);
  });
});

describe('where nothing can be kept', () => {
  it.each([
    ['notAllowed', /เบราว์เซอร์เก็บงานไว้ในเครื่องไม่ได้/],
    ['otherTab', /หน้านี้เปิดอยู่ในอีกแท็บหนึ่ง/],
  ] as const)('%s: says so once, and work goes on', async (keeping, words) => {
    const { user, edit, downloads } = await openReadyWorkbench({ keeping });
    expect(screen.getByText(words)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'ปิดข้อความ' }));
    edit('A');
    await user.click(command('บันทึกเป็นไฟล์ .xlsx'));
    await waitFor(() => expect(downloads).toHaveLength(1));
    expect(screen.queryByText(words)).toBeNull();
    expect(screen.getByText(/จะไม่เก็บไว้เมื่อปิดหน้านี้/)).toBeTruthy();
  });

  it('says so at the first change that finds no room', async () => {
    const keeping = new FakeKeeping();
    const { edit, elapse } = await openReadyWorkbench({ keeping });
    keeping.isFull = true;
    edit('A');
    await elapse();
    expect(await screen.findByText(/เบราว์เซอร์เก็บงานไว้ในเครื่องไม่ได้/)).toBeTruthy();
  });

  it('takes it back once there is room again', async () => {
    const keeping = new FakeKeeping();
    const { edit, elapse } = await openReadyWorkbench({ keeping });
    keeping.isFull = true;
    edit('A');
    await elapse();
    keeping.isFull = false;
    edit('B');
    await elapse();
    expect(sheetsIn(keeping.work?.bytes)).toEqual(['blank', 'A', 'B']);
    expect(screen.getByText(/เก็บไว้ในเครื่องนี้เท่านั้น/)).toBeTruthy();
  });
});
