/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { EDITION_2562, NO_RESTORATION } from '../../src/core/index.ts';
import { OVERVIEW_CELL } from '../../src/core/blueprint/panel/overview-layout.ts';
import { insertCompiled } from '../../src/workbook/insert-compiled.ts';
import { UNATTENDED } from '../../src/workbook/task.ts';
import { assessmentOf, compiled } from '../core/panel/panels.ts';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, fillIn, openPane } from './render-app.tsx';
import { addSheet } from './sample-sheets.ts';

const DAY = { year: 2026, month: 9, day: 30 };
const MAKE = 'เขียนแผ่นสรุปผลของคณะ';

async function compileInto(workbook: FakeWorkbook, ...agencies: readonly string[]): Promise<void> {
  const all = agencies.flatMap((agency) =>
    ['A-01', 'A-02'].map((assessor) => assessmentOf(assessor, {}, { agency })),
  );
  await insertCompiled(workbook, EDITION_2562, compiled(all), DAY, UNATTENDED);
}

let workbook: FakeWorkbook;
beforeEach(() => {
  fillIn();
  comeBack();
  workbook = new FakeWorkbook();
});

describe('the summary of a panel in the pane', () => {
  it('is made of the panel’s sheet of a compiled workbook, with a way to it', async () => {
    await compileInto(workbook, 'กรมหนึ่ง');
    const { user } = openPane(workbook, 'summary');
    await user.click(await screen.findByRole('button', { name: MAKE }));
    const done = await screen.findByRole('region', { name: /สรุป กรมหนึ่ง/ });
    await user.click(within(done).getByRole('button', { name: 'ไปที่แผ่นงาน' }));
    expect(workbook.sheetNames.slice(-2)).toEqual(['เกณฑ์และที่มา', 'สรุป กรมหนึ่ง']);
    expect(workbook.calls).toContain('showCells pmqa_sheet');
  });

  it('is of the panel that was chosen where there are several', async () => {
    await compileInto(workbook, 'กรมหนึ่ง', 'กรมสอง');
    const { user } = openPane(workbook, 'summary');
    const list = await screen.findByRole('combobox', { name: 'แผ่นงานของคณะ' });
    expect(within(list).getAllByRole('option')).toHaveLength(2);
    await user.selectOptions(list, 'กรมสอง');
    await user.click(screen.getByRole('button', { name: MAKE }));
    await screen.findByRole('region', { name: /สรุป กรมสอง/ });
    expect(workbook.sheetNames).toContain('สรุป กรมสอง');
  });

  it('is offered where panels were compiled, beside those of score sheets too', async () => {
    await addSheet(workbook, { agency: 'กรมหนึ่ง', assessor: 'A-01' });
    const { user } = openPane(workbook, 'summary');
    await screen.findByRole('button', { name: 'เขียนแผ่นสรุปผล' });
    expect(screen.queryByRole('button', { name: MAKE })).toBeNull();
    await compileInto(workbook, 'กรมหนึ่ง');
    await screen.findByRole('button', { name: MAKE });
    expect(screen.queryByRole('combobox', { name: 'แผ่นงานของคณะ' })).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'รวมคะแนน' }));
    expect((await screen.findByRole('button', { name: MAKE })).isConnected).toBe(true);
  });

  it('says why there is none, and what to do', async () => {
    await compileInto(workbook, 'กรมหนึ่ง');
    const { row, column } = OVERVIEW_CELL.method;
    const content = { kind: 'text', text: 'ค่าสูงสุด' } as const;
    const contents = [{ row, column, content }];
    await workbook.restoreSheet('sheet-1', { ...NO_RESTORATION, contents });
    const { user } = openPane(workbook, 'summary');
    await user.click(await screen.findByRole('button', { name: MAKE }));
    const refused = await screen.findByRole('region', { name: 'ยังเขียนแผ่นสรุปผลของคณะไม่ได้' });
    expect(refused.textContent).toContain('เลือกใหม่ในแผ่นงานภาพรวม');
    expect(workbook.sheetNames).not.toContain('สรุป กรมหนึ่ง');
  });
});
