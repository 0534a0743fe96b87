/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { fileOf } from './fake-files.ts';
import { FakeKeeping } from './fake-keeping.ts';
import { workbookBytes } from './fake-files.ts';
import { command, openReadyWorkbench, type OpenWorkbench } from './render-workbench.tsx';

beforeEach(() => window.localStorage.clear());

const FILE = fileOf('อื่น.xlsx', { sheets: ['other'] });
const dialog = (): Promise<HTMLElement> => screen.findByRole('alertdialog');
const whenDialogIsGone = (): Promise<void> =>
  waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());

async function openWithChange(): Promise<OpenWorkbench> {
  const opened = await openReadyWorkbench();
  opened.edit('mine');
  return opened;
}

describe('opening a file over work that is not saved', () => {
  it('asks first, and says what would be lost', async () => {
    const { choose, spreadsheet } = await openWithChange();
    await choose(FILE);
    expect((await dialog()).textContent).toContain('หากเปิดไฟล์อื่น สิ่งที่ยังไม่ได้บันทึกจะหายไป');
    expect(spreadsheet().sheetNames).toEqual(['blank', 'mine']);
  });

  it('changes nothing after “cancel”', async () => {
    const { user, choose, spreadsheet } = await openWithChange();
    await choose(FILE);
    await dialog();
    await user.click(screen.getByRole('button', { name: 'ยกเลิก' }));
    await whenDialogIsGone();
    expect(spreadsheet().sheetNames).toEqual(['blank', 'mine']);
    expect(screen.getByText('ยังไม่ได้บันทึกเป็นไฟล์')).toBeTruthy();
  });

  it('takes Escape for “cancel”', async () => {
    const { user, choose, spreadsheet } = await openWithChange();
    await choose(FILE);
    await dialog();
    await user.keyboard('{Escape}');
    await whenDialogIsGone();
    expect(spreadsheet().sheetNames).toEqual(['blank', 'mine']);
  });

  it('goes on without saving where that is wished', async () => {
    const { user, choose, spreadsheet, downloads } = await openWithChange();
    await choose(FILE);
    await dialog();
    await user.click(screen.getByRole('button', { name: 'เปิดโดยไม่บันทึก' }));
    await waitFor(() => expect(spreadsheet().sheetNames).toEqual(['other']));
    expect(downloads).toEqual([]);
  });

  it('saves first where that is wished', async () => {
    const { user, choose, spreadsheet, downloads } = await openWithChange();
    await choose(FILE);
    await dialog();
    await user.click(screen.getByRole('button', { name: 'บันทึกเป็นไฟล์ก่อน' }));
    await waitFor(() => expect(spreadsheet().sheetNames).toEqual(['other']));
    expect(downloads).toHaveLength(1);
  });

  it('does not go on where saving fails', async () => {
    const { user, choose, edit, spreadsheet } = await openReadyWorkbench({
      writeWorkbook: () => Promise.reject(new Error('unknown style')),
    });
    edit('mine');
    await choose(FILE);
    await dialog();
    await user.click(screen.getByRole('button', { name: 'บันทึกเป็นไฟล์ก่อน' }));
    expect(await screen.findByText(/สร้างไฟล์ไม่สำเร็จ/)).toBeTruthy();
    expect(spreadsheet().sheetNames).toEqual(['blank', 'mine']);
  });

  it('asks nothing where the file cannot be read', async () => {
    const { choose } = await openWithChange();
    await choose(fileOf('x.xlsx', { sheets: [], unreadable: 'damaged' }));
    await screen.findByText(/^เปิด “x.xlsx” ไม่ได้/);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});

describe('starting anew', () => {
  it('is done at once where nothing would be lost', async () => {
    const { user, choose, spreadsheet } = await openReadyWorkbench();
    await choose(FILE);
    await screen.findByText('อื่น');
    await user.click(command('ใหม่'));
    await waitFor(() => expect(spreadsheet().sheetNames).toEqual(['blank']));
    expect(screen.getByText('สมุดงานใหม่')).toBeTruthy();
  });

  it('asks first over work that is not saved, and gives the focus back', async () => {
    const { user, spreadsheet } = await openWithChange();
    await user.click(command('ใหม่'));
    expect((await dialog()).textContent).toContain('หากเริ่มสมุดงานใหม่');
    await user.click(screen.getByRole('button', { name: 'ยกเลิก' }));
    await waitFor(() => expect(document.activeElement).toBe(command('ใหม่')));
    expect(spreadsheet().sheetNames).toEqual(['blank', 'mine']);
  });
});

describe('leaving the page', () => {
  /** Whether the browser would ask. */
  const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('asks where work is not saved', async () => {
    await openWithChange();
    expect(asks()).toBe(true);
  });

  it('asks nothing where nothing was changed', async () => {
    await openReadyWorkbench();
    expect(asks()).toBe(false);
  });

  it('asks nothing once it is saved', async () => {
    const { user } = await openWithChange();
    await user.click(command('บันทึกเป็นไฟล์ .xlsx'));
    await screen.findByText('บันทึกเป็นไฟล์แล้ว');
    expect(asks()).toBe(false);
  });

  it('asks for work of the last visit that never was saved', async () => {
    const keeping = new FakeKeeping({ name: null, isSaved: false, bytes: workbookBytes('kept') });
    await openReadyWorkbench({ keeping });
    expect(asks()).toBe(true);
  });
});
