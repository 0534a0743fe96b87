/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, isShown, openPane } from './render-app.tsx';

describe('the paper form', () => {
  it('is inserted as a sheet that the pane does not take for a score sheet', async () => {
    comeBack();
    const workbook = new FakeWorkbook();
    const { user } = openPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'แทรกแบบฟอร์มกระดาษ' }));
    const notice = await screen.findByRole('region', { name: /“แบบฟอร์มกระดาษ” ต่อท้ายสมุดงานแล้ว/ });
    await user.click(within(notice).getByRole('button', { name: 'ไปที่แผ่นงาน' }));
    expect(workbook.calls.at(-1)).toBe('showCells pmqa_sheet');
    expect(workbook.sheetNames).toEqual(['แบบฟอร์มกระดาษ']);
    expect(isShown(screen.getByText(/ยังไม่มีใบคะแนน กดปุ่มแทรกใบคะแนนเพื่อเริ่ม/))).toBe(true);
  });
});
