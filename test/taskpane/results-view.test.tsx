/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { type AwardId, CATALOGUES, scoreName } from '../../src/core/index.ts';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, isShown, openPane, toldText } from './render-app.tsx';
import { addSheet, scoreAll } from './sample-sheets.ts';

let workbook: FakeWorkbook;
beforeEach(() => {
  comeBack();
  workbook = new FakeWorkbook();
});

const CERTIFIED = { agency: 'กรมตัวอย่าง', flCertificate: { state: 'yes' }, priorAwards: ['1', '3'] } as const;

const awardHeader = (award: AwardId): HTMLElement =>
  screen.getByRole('button', { name: new RegExp(CATALOGUES.th.award[award]) });
const findAwardHeader = (award: AwardId): Promise<HTMLElement> =>
  screen.findByRole('button', { name: new RegExp(CATALOGUES.th.award[award]) });

describe('the results', () => {
  it('say the total, what is missing and what is still possible', async () => {
    scoreAll(workbook, await addSheet(workbook), 50, { '1': null });
    openPane(workbook, 'summary');
    expect(isShown(await screen.findByText('440.00'))).toBe(true);
    expect(isShown(screen.getByText('ยังไม่มีคะแนน 1 ข้อ คะแนนรวมเป็นไปได้สูงสุด 560.00 คะแนน'))).toBe(true);
  });

  it.each([
    ['outstanding', 52, {}, 'ผ่าน'],
    ['category-1', 45, {}, 'ไม่ผ่าน'],
    ['category-1', 31, { '1': 60 }, 'ขึ้นกับการตีความ'],
    ['category-1', 52, { '7.1': null }, 'ยังสรุปไม่ได้'],
  ] as const)('give %s at %d %% with %j: %s', async (award, percent, exceptions, word) => {
    scoreAll(workbook, await addSheet(workbook, CERTIFIED), percent, exceptions);
    openPane(workbook, 'summary');
    expect(isShown(within(await findAwardHeader(award)).getByText(word))).toBe(true);
  });

  it('show seven awards with the points short of each total', async () => {
    scoreAll(workbook, await addSheet(workbook, CERTIFIED), 28);
    openPane(workbook, 'summary');
    await findAwardHeader('outstanding');
    expect(screen.getAllByText(/คะแนนรวมขาดอีก 20.00 คะแนน/)).toHaveLength(6);
    expect(isShown(within(awardHeader('outstanding')).getByText(/คะแนนรวมขาดอีก 120.00 คะแนน/))).toBe(true);
  });

  it('say that an award is out of reach before the sheet is full', async () => {
    scoreAll(workbook, await addSheet(workbook, CERTIFIED), 52, { '7.1': null, '3': 1 });
    openPane(workbook, 'summary');
    expect(isShown(within(await findAwardHeader('category-1')).getByText(/ไม่ถึงเกณฑ์แน่นอน/))).toBe(true);
  });

  it('open into the gates, each with its sentence and margin, the total apart', async () => {
    scoreAll(workbook, await addSheet(workbook, { ...CERTIFIED, award: 'category-2' }), 26, {
      '2': 45,
      '7.1': 19,
      '7.5': 19,
    });
    const { user } = openPane(workbook, 'summary');
    await user.click(await findAwardHeader('category-2'));
    expect(isShown(await screen.findByText(/ทุกข้อถึงเกณฑ์แล้ว แต่คะแนนรวมยังไม่ถึง/))).toBe(true);
    const own = screen.getByText('หมวด 2 (หมวดที่ขอรับรางวัล)').closest('li');
    if (own === null) throw new Error('no row of the own category');
    expect(isShown(within(own).getByText('+5.00'))).toBe(true);
    expect(isShown(within(own).getByText(/ได้ 45.00 เกณฑ์คือ.*เกินมา 5.00 คะแนน/))).toBe(true);
    expect(isShown(within(own).getByRole('img', { name: 'ผ่าน' }))).toBe(true);
  });

  it('quote the sentence behind a gate, with its line, the reading and the reason', async () => {
    scoreAll(workbook, await addSheet(workbook, CERTIFIED), 52);
    const { user } = openPane(workbook, 'summary');
    await user.click(await findAwardHeader('category-1'));
    await user.click(await screen.findByRole('button', { name: /ที่มาของเกณฑ์ หมวด 1/ }));
    expect(isShown(screen.getByText(/สำหรับหมวดที่ขอรับรางวัลต้องได้คะแนนมากกว่าร้อยละ 50.*บรรทัด 207/))).toBe(true);
    const question = 'คะแนนหมวดที่ขอรับรางวัลเท่ากับร้อยละ 50 พอดี ถือว่าผ่านหรือไม่';
    expect(screen.getAllByText(new RegExp(question))).toHaveLength(2);
    expect(isShown(screen.getByText(/ต้องมากกว่าร้อยละ 50 \(ถ้อยคำสนับสนุนมากกว่า\)/))).toBe(true);
    expect(isShown(screen.getByText(/เสียหายกว่า/))).toBe(true);
  });

  it('show the outcome under each reading side by side', async () => {
    scoreAll(workbook, await addSheet(workbook, CERTIFIED), 31, { '1': 60 });
    const { user } = openPane(workbook, 'summary');
    await user.click(await findAwardHeader('category-1'));
    const outcomes = (await screen.findByRole('heading', { name: 'ผลตามการตีความ' })).nextElementSibling;
    expect([...(outcomes?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^ต้องมากกว่าร้อยละ 50✗ไม่ผ่าน/),
      expect.stringMatching(/^ร้อยละ 50 พอดีก็ผ่าน✓ผ่าน/),
    ]);
  });

  it('mark what is declared as declared', async () => {
    scoreAll(workbook, await addSheet(workbook, CERTIFIED), 52);
    const { user } = openPane(workbook, 'summary');
    await user.click(await findAwardHeader('outstanding'));
    expect(isShown(await screen.findByText('ตามที่หน่วยงานแจ้ง ไม่ได้คำนวณจากคะแนน'))).toBe(true);
    expect(isShown(screen.getByText(/อย่างน้อย 2 หมวดที่ต่างกัน/))).toBe(true);
  });

  it('mark the award applied for', async () => {
    await addSheet(workbook, { award: 'category-4' });
    openPane(workbook, 'summary');
    expect((await findAwardHeader('category-4')).textContent).toContain('รางวัลที่ขอรับ');
    expect(awardHeader('category-5').textContent).not.toContain('รางวัลที่ขอรับ');
  });

  it('follow the sheet, and read a changed verdict out politely', async () => {
    const id = await addSheet(workbook, CERTIFIED);
    scoreAll(workbook, id, 52, { '1': 50 });
    openPane(workbook, 'summary');
    expect(isShown(within(await findAwardHeader('category-1')).getByText('ไม่ผ่าน'))).toBe(true);
    workbook.type(id, scoreName('1'), 62.4);
    await waitFor(() => expect(isShown(within(awardHeader('category-1')).getByText('ผ่าน'))).toBe(true));
    const told = 'คะแนนรวม 520.00 คะแนน, รางวัลรายหมวด หมวด 1 ผ่าน';
    await waitFor(() => expect(toldText()).toContain(told));
  });
});

describe('the summary sheet', () => {
  const write = (): HTMLElement => screen.getByRole('button', { name: 'เขียนแผ่นสรุปผล' });

  it('is written, and its place is told', async () => {
    scoreAll(workbook, await addSheet(workbook, CERTIFIED), 52);
    const { user } = openPane(workbook, 'summary');
    await findAwardHeader('category-1');
    await user.click(write());
    expect(isShown(await screen.findByText(/เขียนแผ่นสรุปผล “.+” แล้ว/))).toBe(true);
    expect(workbook.sheetNames).toEqual([
      expect.stringMatching(/^ใบคะแนน/),
      'เกณฑ์และที่มา',
      expect.stringMatching(/^สรุป/),
    ]);
    await user.click(screen.getByRole('button', { name: 'ไปที่แผ่นงาน' }));
    expect(workbook.calls.at(-1)).toBe('showCells pmqa_sheet');
  });

  it('is refused while errors stand, which are shown', async () => {
    workbook.type(await addSheet(workbook), scoreName('2'), 95);
    const { user } = openPane(workbook, 'summary');
    await findAwardHeader('category-1');
    await user.click(write());
    const notice = await screen.findByRole('region', { name: /ยังไม่ได้เขียนแผ่นสรุปผล.*1 เรื่อง/ });
    expect(notice.textContent).toContain('คะแนนหมวด 2 95 เกินคะแนนเต็มของข้อนี้ (80)');
    expect(workbook.sheetNames).toHaveLength(1);
    await user.click(within(notice).getByRole('button', { name: 'ดูเรื่องที่ต้องแก้ไข' }));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'ผลการตรวจใบคะแนน' }));
  });
});
