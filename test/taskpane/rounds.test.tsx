/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { EDITION_2562, readScoreSheet } from '../../src/core/index.ts';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, isShown, openPane } from './render-app.tsx';
import { addSheet, scoreAll } from './sample-sheets.ts';

const FACTS = {
  agency: 'กรมตัวอย่าง',
  award: 'category-3',
  assessor: 'A01',
  round: 'screening',
  date: { year: 2026, month: 9, day: 30 },
} as const;

let workbook: FakeWorkbook;
beforeEach(async () => {
  comeBack();
  workbook = new FakeWorkbook();
  scoreAll(workbook, await addSheet(workbook, FACTS), 40);
});

async function lastFacts(): Promise<ReturnType<typeof readScoreSheet>['assessment']['facts'] | undefined> {
  const image = (await workbook.findSheets()).at(-1);
  return image && readScoreSheet(EDITION_2562, image).assessment.facts;
}

describe('a new round', () => {
  it('is started from the sheet with the round that comes next, and looked at from then on', async () => {
    const { user } = openPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'เริ่มรอบใหม่' }));
    expect(screen.getByLabelText('รอบใหม่')).toHaveProperty('value', 'application-report');
    await user.click(screen.getByRole('button', { name: 'แทรกใบคะแนนของรอบใหม่' }));
    expect(isShown(await screen.findByText(/แทรกใบคะแนน “ใบคะแนน Application Report A01” ต่อท้าย/))).toBe(true);
    expect(isShown(await screen.findByText('0.00 คะแนน · มีคะแนนแล้ว 0 จาก 12 ข้อ'))).toBe(true);
    expect(await lastFacts()).toMatchObject({ ...FACTS, round: 'application-report', date: null });
  });

  it('can be any other, and leaves the sheet that it begins from as it is', async () => {
    const [before] = await workbook.findSheets();
    const { user } = openPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'เริ่มรอบใหม่' }));
    await user.selectOptions(screen.getByLabelText('รอบใหม่'), 'Site Visit');
    await user.click(screen.getByRole('button', { name: 'แทรกใบคะแนนของรอบใหม่' }));
    await screen.findByText(/ต่อท้ายสมุดงานแล้ว/);
    expect(await lastFacts()).toMatchObject({ round: 'site-visit' });
    expect((await workbook.findSheets())[0]).toEqual(before);
  });

  it('tells where the sheet went away meanwhile, and adds nothing', async () => {
    const { user } = openPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'เริ่มรอบใหม่' }));
    jest.spyOn(workbook, 'readSheet').mockResolvedValueOnce(null);
    await user.click(screen.getByRole('button', { name: 'แทรกใบคะแนนของรอบใหม่' }));
    expect(isShown(await screen.findByText(/ไม่พบแผ่นงานนี้แล้ว/))).toBe(true);
    expect(workbook.sheetNames).toHaveLength(1);
  });
});
