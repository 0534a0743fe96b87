/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { CATALOGUES, scoreName, type TroubleCode } from '../../src/core/index.ts';
import { WorkbookError } from '../../src/workbook/port.ts';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, isShown, openPane } from './render-app.tsx';
import { addSheet } from './sample-sheets.ts';

let workbook: FakeWorkbook;
beforeEach(() => {
  comeBack();
  workbook = new FakeWorkbook();
});

describe('trouble with a command', () => {
  const codes = Object.keys(CATALOGUES.th.trouble) as readonly TroubleCode[];

  it.each(codes)('%s says what happened and what to do', async (code) => {
    workbook.failNext('insertSheet', new WorkbookError(code));
    const { user } = openPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'แทรกใบคะแนน' }));
    expect(isShown(await screen.findByText(CATALOGUES.th.trouble[code]))).toBe(true);
  });

  it('keeps what was thrown to itself where it is no trouble that is known', async () => {
    workbook.failNext('insertSheet', new Error('0x80131500 at Object.run'));
    const { user } = openPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'แทรกใบคะแนน' }));
    expect(isShown(await screen.findByText(CATALOGUES.th.trouble.unexpected))).toBe(true);
    expect(screen.queryByText(/0x80131500/)).toBeNull();
  });

  it('is tried again by one press', async () => {
    workbook.failNext('insertSheet', new WorkbookError('cellEditMode'));
    const { user } = openPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'แทรกใบคะแนน' }));
    await user.click(await screen.findByRole('button', { name: 'ลองอีกครั้ง' }));
    expect(isShown(await screen.findByText(/ต่อท้ายสมุดงานแล้ว/))).toBe(true);
    expect(screen.queryByText(CATALOGUES.th.trouble.cellEditMode)).toBeNull();
  });

  it('keeps the focus at hand when it fails again', async () => {
    workbook.failNext('insertSheet', new WorkbookError('accessDenied'), new WorkbookError('accessDenied'));
    const { user } = openPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'แทรกใบคะแนน' }));
    await user.click(await screen.findByRole('button', { name: 'ลองอีกครั้ง' }));
    const again = await screen.findByRole('button', { name: 'ลองอีกครั้ง' });
    expect(document.activeElement).toBe(again);
  });

  it('is dismissed, and the focus goes to the view', async () => {
    workbook.failNext('insertSheet', new WorkbookError('accessDenied'));
    const { user } = openPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'แทรกใบคะแนน' }));
    await user.click(await screen.findByRole('button', { name: 'ปิดข้อความ' }));
    expect(screen.queryByText(CATALOGUES.th.trouble.accessDenied)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });

  it('names the sheet that is protected where a repair cannot be written, and offers to try again', async () => {
    const id = await addSheet(workbook);
    workbook.type(id, scoreName('1'), '๖๑.๕');
    const { user } = openPane(workbook, 'problems');
    workbook.failNext('editCells', new WorkbookError('accessDenied'));
    await user.click(await screen.findByRole('button', { name: /แก้เป็น 61.5/ }));
    expect(isShown(await screen.findByText(/^เขียนลงในแผ่นงาน “ใบคะแนน” ไม่ได้.*ยกเลิกการป้องกันแผ่นงาน/))).toBe(
      true,
    );
    expect(workbook.valueOf(id, scoreName('1'))).toBe('๖๑.๕');
    await user.click(screen.getByRole('button', { name: 'ลองอีกครั้ง' }));
    await waitFor(() => expect(workbook.valueOf(id, scoreName('1'))).toBe(61.5));
  });

  it('names the sheet that was deleted under a repair', async () => {
    const id = await addSheet(workbook);
    workbook.type(id, scoreName('1'), '๖๑.๕');
    const { user } = openPane(workbook, 'problems');
    const repair = await screen.findByRole('button', { name: /แก้เป็น 61.5/ });
    workbook.failNext('editCells', new WorkbookError('sheetNotFound'));
    await user.click(repair);
    expect(isShown(await screen.findByText(CATALOGUES.th.trouble.sheetNotFound))).toBe(true);
  });
});

describe('trouble with reading', () => {
  it('is told, and over with the next change that can be read', async () => {
    const id = await addSheet(workbook);
    openPane(workbook, 'problems');
    await screen.findByText('ยังไม่ได้ให้คะแนน 12 ข้อ');
    workbook.failNext('readSheet', new WorkbookError('unexpected'));
    workbook.type(id, scoreName('1'), 10);
    expect(isShown(await screen.findByText(CATALOGUES.th.trouble.unexpected))).toBe(true);
    workbook.type(id, scoreName('2'), 10);
    expect(isShown(await screen.findByText('ยังไม่ได้ให้คะแนน 10 ข้อ'))).toBe(true);
    expect(screen.queryByText(CATALOGUES.th.trouble.unexpected)).toBeNull();
  });

  it('is not told where a cell is being edited; the pane asks again by itself', async () => {
    await addSheet(workbook);
    workbook.failNext('watch', new WorkbookError('cellEditMode'), new WorkbookError('cellEditMode'));
    openPane(workbook, 'problems');
    expect(isShown(await screen.findByText('ยังไม่ได้ให้คะแนน 12 ข้อ'))).toBe(true);
    expect(screen.queryByText(CATALOGUES.th.trouble.cellEditMode)).toBeNull();
  });

  it('starts the watch afresh when the user asks', async () => {
    await addSheet(workbook);
    workbook.failNext('watch', new WorkbookError('connectionLost'), new WorkbookError('connectionLost'));
    const { user } = openPane(workbook, 'problems');
    await user.click(await screen.findByRole('button', { name: 'ลองอีกครั้ง' }));
    expect(isShown(await screen.findByText('ยังไม่ได้ให้คะแนน 12 ข้อ'))).toBe(true);
    await waitFor(() => expect(workbook.watcherCount).toBe(1));
  });
});
