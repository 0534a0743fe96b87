/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { comeBack, isShown } from '../taskpane/render-app.tsx';
import { addSheet } from '../taskpane/sample-sheets.ts';
import { openReadyWorkbench } from './render-workbench.tsx';

beforeEach(comeBack);

const sheet = (): Element => document.querySelector('#workbench-sheet') ?? document.createElement('p');
const pane = (): Element => document.querySelector('#workbench-pane') ?? document.createElement('p');
const shown = (): readonly boolean[] => [sheet(), pane()].map(isShown);
const tab = (name: string): Element | null => screen.queryByRole('tab', { name });

describe('a wide window', () => {
  it('shows the sheet and the pane side by side', async () => {
    await openReadyWorkbench({ width: 900 });
    expect(shown()).toEqual([true, true]);
    expect(tab('แผงช่วยให้คะแนน')).toBeNull();
  });
});

describe('a window below 900 pixels', () => {
  it('shows the sheet, and the pane as another tab', async () => {
    await openReadyWorkbench({ width: 899 });
    expect(tab('ตาราง')?.getAttribute('aria-selected')).toBe('true');
    expect(tab('แผงช่วยให้คะแนน')?.getAttribute('aria-selected')).toBe('false');
    expect(shown()).toEqual([true, false]);
  });

  it('keeps the spreadsheet and what was typed into the pane when tabs change', async () => {
    const { user, started } = await openReadyWorkbench({ width: 800 });
    const before = started.length;
    await user.click(screen.getByRole('tab', { name: 'แผงช่วยให้คะแนน' }));
    expect(shown()).toEqual([false, true]);
    await user.type(await screen.findByRole('textbox', { name: 'หน่วยงาน' }), 'ก');
    await user.click(screen.getByRole('tab', { name: 'ตาราง' }));
    await user.click(screen.getByRole('tab', { name: 'แผงช่วยให้คะแนน' }));
    expect(screen.getByRole('textbox', { name: 'หน่วยงาน' })).toHaveProperty('value', 'ก');
    expect(started).toHaveLength(before);
  });

  it('brings the sheet to the front when the pane leads to a cell', async () => {
    const { user, spreadsheet } = await openReadyWorkbench({ width: 800 });
    await act(() => addSheet(spreadsheet().port));
    await user.click(screen.getByRole('tab', { name: 'แผงช่วยให้คะแนน' }));
    await user.click(await screen.findByRole('button', { name: /ไปที่แผ่นงาน/ }));
    await waitFor(() => expect(shown()).toEqual([true, false]));
  });
});

describe('F6', () => {
  it('leads from the commands to the sheet, to the pane and round', async () => {
    const { user } = await openReadyWorkbench();
    const places: (string | undefined)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await user.keyboard('{F6}');
      places.push(document.activeElement?.closest('[id^=workbench-]')?.id);
    }
    expect(places).toEqual(['workbench-commands', 'workbench-sheet', 'workbench-pane', 'workbench-commands']);
  });

  it('leads on to the cell that is selected', async () => {
    const { user, spreadsheet } = await openReadyWorkbench();
    await user.keyboard('{F6}{F6}');
    expect(spreadsheet().calls).toEqual(['focus']);
  });

  it('leads nowhere while a question waits for its answer', async () => {
    const { user, spreadsheet } = await openReadyWorkbench();
    act(() => spreadsheet().edit('more'));
    await user.click(screen.getByRole('button', { name: 'ใหม่' }));
    await screen.findByRole('alertdialog');
    await user.keyboard('{F6}{F6}');
    expect(spreadsheet().calls).not.toContain('focus');
  });

  it('leads back with Shift', async () => {
    const { user } = await openReadyWorkbench();
    await user.keyboard('{F6}{Shift>}{F6}{/Shift}');
    expect(document.activeElement?.closest('[id^=workbench-]')?.id).toBe('workbench-pane');
  });

  it('brings the side to the front that it leads to', async () => {
    const { user } = await openReadyWorkbench({ width: 800 });
    await user.keyboard('{F6}{F6}{F6}');
    expect(shown()).toEqual([false, true]);
  });
});
