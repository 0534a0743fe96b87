/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { scoreName } from '../../src/core/index.ts';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, isShown, openPane } from './render-app.tsx';
import { addSheet, scoreAll } from './sample-sheets.ts';

let workbook: FakeWorkbook;
beforeEach(() => {
  comeBack();
  workbook = new FakeWorkbook();
});

describe('the list of problems', () => {
  it('says the next step where there is no score sheet', async () => {
    const { user } = openPane(workbook, 'summary');
    await user.click(await screen.findByRole('button', { name: 'ไปแทรกใบคะแนน' }));
    expect(screen.getByRole('tab', { name: 'ให้คะแนน' }).getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });

  it('shows a problem as soon as it is typed, with its place, its sentence and the count', async () => {
    const id = await addSheet(workbook);
    openPane(workbook, 'problems');
    await screen.findByText('ยังไม่ได้ให้คะแนน 12 ข้อ');
    workbook.type(id, scoreName('2'), 95);
    expect(isShown(await screen.findByRole('heading', { name: /ต้องแก้ไข \(1 เรื่อง\)/ }))).toBe(true);
    expect(isShown(screen.getByRole('heading', { name: 'คะแนนหมวด 2' }))).toBe(true);
    expect(isShown(screen.getByText(/95 เกินคะแนนเต็มของข้อนี้ \(80\)/))).toBe(true);
    expect(isShown(screen.getByRole('tab', { name: /ให้คะแนน\s*1 เรื่องที่ต้องแก้ไข/ }))).toBe(true);
  });

  it('goes to the cell', async () => {
    workbook.type(await addSheet(workbook), scoreName('2'), 95);
    const { user } = openPane(workbook, 'problems');
    await user.click(await screen.findByRole('button', { name: 'ไปที่ช่อง คะแนนหมวด 2' }));
    expect(workbook.calls.at(-1)).toBe('showCells pmqa_score_2');
  });

  it('mends a cell by one press; the list follows and the focus is on what was done', async () => {
    const id = await addSheet(workbook);
    workbook.type(id, scoreName('1'), '๖๑.๕');
    const { user } = openPane(workbook, 'problems');
    await user.click(await screen.findByRole('button', { name: 'แก้เป็น 61.5 ที่คะแนนหมวด 1' }));
    const notice = await screen.findByRole('region', { name: 'แก้ไขคะแนนหมวด 1 แล้ว' });
    expect(document.activeElement).toBe(notice);
    expect(isShown(await screen.findByText('ไม่เหลือเรื่องที่ต้องแก้ไข'))).toBe(true);
    expect(workbook.valueOf(id, scoreName('1'))).toBe(61.5);
    expect(screen.queryByRole('heading', { name: /ต้องแก้ไข \(/ })).toBeNull();
  });

  it('undoes a repair by one press', async () => {
    const id = await addSheet(workbook);
    workbook.type(id, scoreName('1'), '๖๑.๕');
    const { user } = openPane(workbook, 'problems');
    await user.click(await screen.findByRole('button', { name: 'แก้เป็น 61.5 ที่คะแนนหมวด 1' }));
    await user.click(await screen.findByRole('button', { name: 'เลิกทำการแก้ไข' }));
    await screen.findByRole('region', { name: 'เลิกทำการแก้ไขคะแนนหมวด 1 แล้ว' });
    expect(workbook.valueOf(id, scoreName('1'))).toBe('๖๑.๕');
  });

  it('does not undo over what was typed since, and says so', async () => {
    const id = await addSheet(workbook);
    workbook.type(id, scoreName('1'), '๖๑.๕');
    const { user } = openPane(workbook, 'problems');
    await user.click(await screen.findByRole('button', { name: 'แก้เป็น 61.5 ที่คะแนนหมวด 1' }));
    const undo = await screen.findByRole('button', { name: 'เลิกทำการแก้ไข' });
    workbook.type(id, scoreName('1'), 75);
    await user.click(undo);
    await screen.findByRole('region', { name: /^ไม่ได้เลิกทำ/ });
    expect(workbook.valueOf(id, scoreName('1'))).toBe(75);
  });

  it('mends a pasted block of numbers at once, and undoes it at once', async () => {
    const id = await addSheet(workbook);
    workbook.type(id, scoreName('1'), '๖๐');
    workbook.type(id, scoreName('2'), '27,5');
    workbook.type(id, scoreName('3'), 'หก');
    const { user } = openPane(workbook, 'problems');
    await user.click(await screen.findByRole('button', { name: 'แก้ตัวเลขทั้ง 2 ช่อง' }));
    await screen.findByRole('region', { name: 'แก้ไข 2 ช่อง แล้ว' });
    const held = (): readonly unknown[] =>
      (['1', '2', '3'] as const).map((row) => workbook.valueOf(id, scoreName(row)));
    expect(held()).toEqual([60, 27.5, 'หก']);
    await user.click(screen.getByRole('button', { name: 'เลิกทำการแก้ไข' }));
    await screen.findByRole('region', { name: /^เลิกทำการแก้ไข/ });
    expect(held()).toEqual(['๖๐', '27,5', 'หก']);
  });

  it('offers each kind of problem that several cells have at once, and mends that kind alone', async () => {
    const id = await addSheet(workbook);
    for (const row of ['1', '2', '3'] as const) workbook.type(id, scoreName(row), '-');
    for (const row of ['4', '5'] as const) workbook.type(id, scoreName(row), '๖๐');
    for (const row of ['7.1', '7.2'] as const) workbook.type(id, scoreName(row), 0.5, '0%');
    workbook.type(id, scoreName('6'), '60%');
    const { user } = openPane(workbook, 'problems');
    await screen.findByRole('button', { name: 'แก้ตัวเลขทั้ง 3 ช่อง' });
    await user.click(screen.getByRole('button', { name: 'แก้ร้อยละเป็นคะแนนทั้ง 2 ช่อง' }));
    await screen.findByRole('region', { name: 'แก้ไข 2 ช่อง แล้ว' });
    await user.click(screen.getByRole('button', { name: 'ล้างขีดหรือคำแทนช่องว่างทั้ง 3 ช่อง' }));
    await screen.findByRole('region', { name: 'แก้ไข 3 ช่อง แล้ว' });
    const held = (['1', '3', '4', '6', '7.1', '7.2'] as const).map((row) =>
      workbook.valueOf(id, scoreName(row)),
    );
    expect(held).toEqual([null, null, '๖๐', '60%', 30, 35]);
  });

  it('counts what was really mended where a co-author was quicker with some, and says which was left', async () => {
    const id = await addSheet(workbook);
    for (const row of ['1', '2', '3'] as const) workbook.type(id, scoreName(row), '๖๐');
    const { user } = openPane(workbook, 'problems');
    const button = await screen.findByRole('button', { name: 'แก้ตัวเลขทั้ง 3 ช่อง' });
    const release = workbook.hold();
    await user.click(button);
    workbook.type(id, scoreName('2'), 44);
    release();
    const notice = await screen.findByRole('region', { name: 'แก้ไข 2 ช่อง แล้ว' });
    expect(isShown(within(notice).getByText(/คะแนนหมวด 2 ที่เหลือ เพราะมีค่าอื่นแล้ว/))).toBe(true);
    await user.click(screen.getByRole('button', { name: 'เลิกทำการแก้ไข' }));
    await screen.findByRole('region', { name: 'เลิกทำการแก้ไข 2 ช่อง แล้ว' });
    const held = (['1', '2', '3'] as const).map((row) => workbook.valueOf(id, scoreName(row)));
    expect(held).toEqual(['๖๐', 44, '๖๐']);
  });

  it('takes a formula that it put back away again by one press', async () => {
    const id = await addSheet(workbook);
    workbook.type(id, 'pmqa_total', 999);
    const { user } = openPane(workbook, 'problems');
    await user.click(await screen.findByRole('button', { name: /^คืนสูตรเดิม/ }));
    await user.click(await screen.findByRole('button', { name: 'เลิกทำการแก้ไข' }));
    await screen.findByRole('region', { name: /^เลิกทำการแก้ไข/ });
    expect(workbook.valueOf(id, 'pmqa_total')).toBe(999);
  });

  it('says that only the sheet’s own undo takes a repair back where something else cannot', async () => {
    const id = await addSheet(workbook);
    workbook.type(id, 'pmqa_total', { error: '#N/A' });
    const { user } = openPane(workbook, 'problems');
    await user.click(await screen.findByRole('button', { name: /^คืนสูตรเดิม/ }));
    const notice = await screen.findByRole('region', { name: /^แก้ไข/ });
    expect(isShown(within(notice).getByText(/กดเลิกทำ \(Ctrl\+Z\) ในแผ่นงาน/))).toBe(true);
    expect(screen.queryByRole('button', { name: 'เลิกทำการแก้ไข' })).toBeNull();
  });

  it('makes a new sheet in place of one of an earlier make, and goes to it', async () => {
    const id = await addSheet(workbook, { agency: 'กรมตัวอย่าง' });
    workbook.type(id, 'pmqa_schema', 'pmqa-score-sheet/1/2562');
    workbook.type(id, scoreName('1'), '๖๐');
    const { user } = openPane(workbook, 'problems');
    await user.click(await screen.findByRole('button', { name: 'สร้างใบคะแนนใหม่ ที่ใบคะแนน' }));
    await screen.findByRole('region', { name: /^สร้างใบคะแนน “.* \(2\)”/ });
    expect([workbook.valueOf('sheet-2', scoreName('1')), workbook.valueOf(id, scoreName('1'))]).toEqual([
      '๖๐',
      '๖๐',
    ]);
  });

  it('switches a warning off for the sheet, which outlives the pane, and on again', async () => {
    const id = await addSheet(workbook);
    scoreAll(workbook, id, 55);
    const first = openPane(workbook, 'problems');
    await first.user.click(await screen.findByRole('button', { name: 'ปิดคำเตือนนี้: ร้อยละเท่ากันทุกข้อ' }));
    await waitFor(() => expect(screen.queryByText(/ของคะแนนเต็มเท่ากัน/)).toBeNull());
    expect(workbook.valueOf(id, 'pmqa_muted_warnings')).toBe('ร้อยละเท่ากันทุกข้อ');
    first.unmount();
    const { user } = openPane(workbook, 'problems');
    const back = await screen.findByRole('button', { name: 'เปิดคำเตือน: ร้อยละเท่ากันทุกข้อ' });
    expect(screen.queryByText(/ของคะแนนเต็มเท่ากัน/)).toBeNull();
    await user.click(back);
    expect(isShown(await screen.findByText(/ของคะแนนเต็มเท่ากัน/))).toBe(true);
    expect(workbook.valueOf(id, 'pmqa_muted_warnings')).toBeNull();
  });

  it('offers no repair where none is safe', async () => {
    workbook.type(await addSheet(workbook), scoreName('2'), 95);
    openPane(workbook, 'problems');
    await screen.findByRole('heading', { name: 'คะแนนหมวด 2' });
    expect(screen.queryByRole('button', { name: /แก้เป็น|ล้างช่อง/ })).toBeNull();
  });

  it('shows the gravest first', async () => {
    const id = await addSheet(workbook);
    workbook.type(id, scoreName('5'), 0.5, '0%');
    workbook.type(id, scoreName('2'), 95);
    openPane(workbook, 'problems');
    await screen.findByRole('heading', { name: /ต้องแก้ไข \(/ });
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual([
      'ใบคะแนนในสมุดงานนี้',
      'ยังไม่ได้ให้คะแนน 10 ข้อ',
      expect.stringContaining('ต้องแก้ไข (1'),
      expect.stringContaining('โปรดตรวจสอบ (1'),
      expect.stringContaining('ข้อสังเกต (2'),
      'ปิดคะแนน',
    ]);
  });

  it('shows rows without a score in one line each of one word, which go to the cell', async () => {
    scoreAll(workbook, await addSheet(workbook), 50, { '4': null, '7.6': null });
    const { user } = openPane(workbook, 'problems');
    await screen.findByText('ยังไม่ได้ให้คะแนน 2 ข้อ');
    expect(isShown(screen.getByRole('button', { name: 'หมวด 4' }))).toBe(true);
    await user.click(screen.getByRole('button', { name: 'ข้อ 7.6' }));
    expect(workbook.calls.at(-1)).toBe('showCells pmqa_score_7_6');
  });

  it('leads on to the results where nothing is wrong', async () => {
    scoreAll(workbook, await addSheet(workbook, { agency: 'กรมตัวอย่าง', award: 'category-1' }), 50);
    const { user } = openPane(workbook, 'problems');
    await user.click(await screen.findByRole('button', { name: 'ดูผลรางวัล' }));
    expect(screen.getByRole('tab', { name: 'ผลรางวัล' }).getAttribute('aria-selected')).toBe('true');
  });

  it('speaks of the sheet that is chosen', async () => {
    workbook.type(await addSheet(workbook, { assessor: 'A-01' }), scoreName('2'), 95);
    await addSheet(workbook, { assessor: 'A-02' });
    const { user } = openPane(workbook, 'problems');
    await screen.findByText('ยังไม่ได้ให้คะแนน 12 ข้อ');
    await user.click(screen.getByRole('button', { name: 'เลือก “ใบคะแนน A-01”' }));
    expect(isShown(screen.getByRole('heading', { name: 'คะแนนหมวด 2' }))).toBe(true);
  });

  it('keeps to the chosen sheet when another one is added', async () => {
    const id = await addSheet(workbook, { assessor: 'A-01' });
    openPane(workbook, 'summary');
    await screen.findByText(/ใบคะแนน A-01/);
    await addSheet(workbook, { assessor: 'A-02' });
    const picker = await screen.findByRole('combobox', { name: 'ใบคะแนน' });
    await waitFor(() => expect(within(picker).getAllByRole('option')).toHaveLength(2));
    expect(picker).toHaveProperty('value', id);
  });
});

describe('many problems', () => {
  const fill = async (): Promise<void> => {
    const id = await addSheet(workbook);
    for (const criterion of ['1', '2', '3', '4', '5', '6'] as const)
      workbook.type(id, scoreName(criterion), 'ดี');
    workbook.type(id, scoreName('7.1'), 0.5, '0%');
  };
  const places = (): readonly string[] =>
    screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

  it('are narrowed down to one severity, counted on the way there', async () => {
    await fill();
    const { user } = openPane(workbook, 'problems');
    await user.click(await screen.findByRole('button', { name: '! โปรดตรวจสอบ 1' }));
    expect(places()).toEqual(['คะแนนข้อ 7.1']);
    await user.click(screen.getByRole('button', { name: 'ทั้งหมด 9' }));
    expect(places()).toHaveLength(9);
  });

  it('are found by words of their place, and where none has them that is said', async () => {
    await fill();
    const { user } = openPane(workbook, 'problems');
    const find = await screen.findByRole('searchbox', { name: 'ค้นหาในรายการ' });
    await user.type(find, 'หมวด 4');
    expect(places()).toEqual(['คะแนนหมวด 4']);
    await user.type(find, '9');
    expect(isShown(screen.getByText(/ไม่มีเรื่องที่ตรงกับคำค้น/))).toBe(true);
  });

  it('are shown whole again where the last of a severity was mended', async () => {
    await fill();
    const { user } = openPane(workbook, 'problems');
    await user.click(await screen.findByRole('button', { name: '! โปรดตรวจสอบ 1' }));
    workbook.type('sheet-1', scoreName('7.1'), 18, '0.00');
    await waitFor(() => expect(places().length).toBeGreaterThan(6));
  });
});

describe('the way to the problems', () => {
  it('takes the focus there as the ribbon’s button opens them', async () => {
    await addSheet(workbook);
    openPane(workbook, 'problems');
    const part = await screen.findByRole('region', { name: 'ผลการตรวจใบคะแนน' });
    expect(document.activeElement).toBe(part);
  });
});
