/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { FakeSpreadsheet } from './fake-spreadsheet.ts';
import { command, openReadyWorkbench, openWorkbench } from './render-workbench.tsx';

beforeEach(() => window.localStorage.clear());

describe('while the spreadsheet is loaded', () => {
  it('says so, and takes no command', () => {
    openWorkbench({ startSpreadsheet: () => new Promise(() => undefined) });
    expect(screen.getByText('กำลังเปิดตาราง')).toBeTruthy();
    expect(command('บันทึกเป็นไฟล์ .xlsx').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('once the spreadsheet is there', () => {
  it('shows the pane beside it and takes commands', async () => {
    await openReadyWorkbench();
    expect(screen.getByRole('button', { name: 'แทรกใบคะแนน' })).toBeTruthy();
    expect(command('บันทึกเป็นไฟล์ .xlsx').getAttribute('aria-disabled')).not.toBe('true');
    expect(screen.queryByText('กำลังเปิดตาราง')).toBeNull();
  });

  it('keeps one alive, however often React starts the page', async () => {
    const { started } = await openReadyWorkbench();
    await waitFor(() => expect(started.filter(({ isDisposed }) => !isDisposed)).toHaveLength(1));
  });

  it('lets it go with the page', async () => {
    const { started, unmount } = await openReadyWorkbench();
    unmount();
    await waitFor(() => expect(started.filter(({ isDisposed }) => !isDisposed)).toEqual([]));
  });

  it('is on a workbook that is new and unchanged', async () => {
    await openReadyWorkbench();
    expect(screen.getByText('สมุดงานใหม่')).toBeTruthy();
    expect(screen.getByText('ยังไม่มีการแก้ไข')).toBeTruthy();
    expect(document.title).toBe('สมุดงานใหม่ - PMQA Scorebook');
  });

  it('says that the work stays on the computer', async () => {
    await openReadyWorkbench();
    expect(screen.getByText(/เก็บไว้ในเครื่องนี้เท่านั้น ไม่ได้ส่งออกไปที่ใด/)).toBeTruthy();
  });

  it('hands undo and redo to the spreadsheet', async () => {
    const { user, spreadsheet } = await openReadyWorkbench();
    await user.click(command('เลิกทำ (Ctrl+Z)'));
    await user.click(command('ทำซ้ำ (Ctrl+Y)'));
    expect(spreadsheet().calls).toEqual(['undo', 'redo']);
  });
});

describe('where the spreadsheet does not load', () => {
  it('says why and what to do, and tries again', async () => {
    let isOnline = false;
    const { user } = openWorkbench({
      startSpreadsheet: async () => {
        if (!isOnline) throw new Error('ChunkLoadError');
        return new FakeSpreadsheet();
      },
    });
    expect(await screen.findByText('เปิดตารางไม่สำเร็จ')).toBeTruthy();
    isOnline = true;
    await user.click(screen.getByRole('button', { name: 'ลองอีกครั้ง' }));
    expect(await screen.findByRole('button', { name: 'แทรกใบคะแนน' })).toBeTruthy();
    expect(screen.queryByText('เปิดตารางไม่สำเร็จ')).toBeNull();
  });

  it('shows nothing of what was thrown', async () => {
    openWorkbench({ startSpreadsheet: () => Promise.reject(new Error('ChunkLoadError: 4711')) });
    await screen.findByText('เปิดตารางไม่สำเร็จ');
    expect(screen.queryByText(/4711/)).toBeNull();
  });
});

describe('the language', () => {
  it('is the pane’s, for the page and the spreadsheet too', async () => {
    const { user, spreadsheet } = await openReadyWorkbench();
    await user.click(screen.getByRole('button', { name: 'การตั้งค่าและเกี่ยวกับ' }));
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('button', { name: 'Save as .xlsx file' })).toBeTruthy();
    expect(screen.getByText('Nothing changed yet')).toBeTruthy();
    expect(spreadsheet().calls).toEqual(['en']);
    expect(document.documentElement.lang).toBe('en');
  });
});
