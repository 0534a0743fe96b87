/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
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

describe('the change between rounds', () => {
  const openResults = async (): Promise<ReturnType<typeof openPane>['user']> => {
    const { user } = openPane(workbook, 'summary');
    await user.click(await screen.findByRole('button', { name: 'การเปลี่ยนแปลงระหว่างรอบ' }));
    return user;
  };
  const textOf = (row: string): string =>
    screen.getByRole('row', { name: new RegExp(`^${row} `) }).textContent;

  it('is not spoken of while there is one round', async () => {
    openPane(workbook, 'summary');
    await screen.findByText('400.00');
    expect(screen.queryByRole('button', { name: 'การเปลี่ยนแปลงระหว่างรอบ' })).toBeNull();
  });

  it('is told row by row, with arrow and sign, and none where a score is missing', async () => {
    const later = await addSheet(workbook, { ...FACTS, round: 'site-visit' });
    scoreAll(workbook, later, 40, { '1': 54, '2': 28, '7.6': null, '7.1': 'งดให้คะแนน' });
    await openResults();
    expect(isShown(screen.getByText('คะแนนรอบ Site Visit เทียบกับรอบ กลั่นกรองเอกสาร'))).toBe(true);
    expect(textOf('หมวด 1')).toBe('หมวด 148.0054.00▲ +6.00+5.00 จุดร้อยละ');
    expect(textOf('หมวด 2')).toBe('หมวด 232.0028.00▼ −4.00−5.00 จุดร้อยละ');
    expect(textOf('หมวด 3')).toBe('หมวด 344.0044.00= 0.000.00 จุดร้อยละ');
    expect(textOf('ข้อ 7.6')).toBe('ข้อ 7.628.00ยังไม่มีคะแนนเทียบไม่ได้');
    expect(textOf('ข้อ 7.1')).toBe('ข้อ 7.124.00งดให้คะแนนเทียบไม่ได้');
    expect(textOf('รวม')).toBe('รวมเทียบไม่ได้');
  });

  it('goes into a sheet of its own, which refers to the score sheets', async () => {
    await addSheet(workbook, { ...FACTS, round: 'site-visit' });
    const user = await openResults();
    await user.click(screen.getByRole('button', { name: 'เขียนแผ่นเปรียบเทียบรอบ' }));
    const notice = await screen.findByRole('region', { name: /เขียนแผ่นเปรียบเทียบรอบ “เปรียบเทียบรอบ A01” แล้ว/ });
    await user.click(within(notice).getByRole('button', { name: 'ไปที่แผ่นงาน' }));
    expect(workbook.calls.at(-1)).toBe('showCells pmqa_sheet');
    const sheet = (await workbook.findSheets()).at(-1);
    const formulas =
      sheet?.cells
        .flat()
        .flatMap(({ formula }) => formula ?? [])
        .join() ?? '';
    expect(formulas).toContain("'ใบคะแนน A01'!");
    expect(formulas).toContain("'ใบคะแนน A01 (2)'!");
  });

  it('is refused while a sheet of an earlier round has errors, and says which', async () => {
    const [first] = await workbook.findSheets();
    await addSheet(workbook, { ...FACTS, round: 'site-visit' });
    workbook.type(first?.id ?? '', 'pmqa_score_1', 'ดี');
    const user = await openResults();
    await user.click(screen.getByRole('button', { name: 'เขียนแผ่นเปรียบเทียบรอบ' }));
    expect(isShown(await screen.findByRole('region', { name: /“ใบคะแนน A01” มีเรื่องที่ต้องแก้ไข 1 เรื่อง/ }))).toBe(
      true,
    );
    expect(workbook.sheetNames).toHaveLength(2);
  });

  it('has nothing to compare the first round with', async () => {
    const [first] = await workbook.findSheets();
    await addSheet(workbook, { ...FACTS, round: 'site-visit' });
    const { user } = openPane(workbook, 'summary');
    await user.selectOptions(await screen.findByLabelText('ใบคะแนน'), first?.id ?? '');
    await user.click(await screen.findByRole('button', { name: 'การเปลี่ยนแปลงระหว่างรอบ' }));
    expect(isShown(screen.getByText(/ไม่มีรอบก่อนหน้าให้เทียบ/))).toBe(true);
  });
});
