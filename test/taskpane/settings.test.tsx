/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import { VERSION } from '../../src/taskpane/settings/version.ts';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, isShown, openPane } from './render-app.tsx';

beforeEach(comeBack);

const gear = (): HTMLElement => screen.getByRole('button', { name: 'การตั้งค่าและเกี่ยวกับ' });

describe('the settings', () => {
  it('open behind one button, take the focus and give it back', async () => {
    const { user } = openPane(new FakeWorkbook(), 'summary');
    await user.click(gear());
    const back = screen.getByRole('button', { name: 'กลับ' });
    expect(document.activeElement).toBe(back);
    expect(screen.queryByRole('tablist')).toBeNull();
    await user.click(back);
    expect(document.activeElement).toBe(gear());
    expect(screen.getByRole('tab', { name: 'ผลรางวัล' }).getAttribute('aria-selected')).toBe('true');
  });

  it('close with Esc', async () => {
    const { user } = openPane(new FakeWorkbook());
    await user.click(gear());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'กลับ' })).toBeNull();
    expect(document.activeElement).toBe(gear());
  });

  it('say the version of the package, what stays private, and where the rules come from', async () => {
    const { user } = openPane(new FakeWorkbook());
    await user.click(gear());
    const path = join(import.meta.dirname, '..', '..', 'package.json');
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: unknown };
    expect(VERSION).toBe(version);
    expect(isShown(screen.getByText(VERSION))).toBe(true);
    expect(isShown(screen.getByText(/ไม่ถูกส่งออกไปที่ใด/))).toBe(true);
    expect(isShown(screen.getByText(/หนังสือรางวัลคุณภาพการบริหารจัดการภาครัฐ พ.ศ. 2564/))).toBe(true);
  });
});

describe('the parts of the pane', () => {
  it('are four, each behind its tab', async () => {
    const { user } = openPane(new FakeWorkbook());
    const labels = ['ให้คะแนน', 'ผลรางวัล', 'วางแผน', 'รวมคะแนน'];
    expect(labels.map((name) => screen.getByRole('tab', { name }))).toEqual(screen.getAllByRole('tab'));
    await user.click(screen.getByRole('tab', { name: 'รวมคะแนน' }));
    expect(isShown(await screen.findByText('รวมคะแนนจากผู้ตรวจประเมินหลายคน'))).toBe(true);
  });
});
