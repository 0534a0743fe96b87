/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { type AwardId, CATALOGUES, scoreName } from '../../src/core/index.ts';
import { FakeWorkbook } from './fake-port.ts';
import { isShown, openPane } from './render-app.tsx';
import { addSheet, scoreAll } from './sample-sheets.ts';

let workbook: FakeWorkbook;
beforeEach(() => {
  window.localStorage.clear();
  workbook = new FakeWorkbook();
});

// By their labels rather than their roles: the view has some sixty controls, which roles are looked for among slowly.
const isThere = (): Promise<HTMLElement> => screen.findByText('รางวัลที่จะวางแผน');
const radioOf = (award: AwardId): HTMLElement =>
  screen.getByLabelText(new RegExp(`^${CATALOGUES.th.award[award]} `), { selector: '[type="radio"]' });
const section = (heading: string): HTMLElement => {
  const found = screen.getByText(heading, { selector: 'h2, h2 *' }).closest('section');
  if (found === null) throw new Error(`no section ${heading}`);
  return found;
};
const nameOf = (element: Element): string => element.closest('span')?.textContent ?? '';
const tab = (name: string): HTMLElement => within(screen.getByRole('tablist')).getByRole('tab', { name });
const trial = (): HTMLElement => section(TRIAL);
const field = (criterion: string): HTMLElement =>
  screen.getByLabelText(new RegExp(`^คะแนนสมมติของ${criterion} `));
const slider = (criterion: string): HTMLElement => screen.getByLabelText(`เลื่อนคะแนนสมมติของ${criterion}`);

/** The button of a part that is folded until it is wanted. */
const folder = (heading: string): HTMLElement =>
  within(section(heading)).getByRole('button', { name: new RegExp(`^${heading}`) });
const gistOf = (heading: string): string => folder(heading).textContent.replace(`${heading} `, '');
const openPart = (heading: string): void => {
  fireEvent.click(folder(heading));
};
const TRIAL = 'ลองเปลี่ยนคะแนน';
const PROFILE = 'ภาพรวมรายข้อ';
const TOGETHER = 'ขอรับหลายหมวดในคราวเดียว';

/** A sheet that lacks 9 points of the total for category award 2, and nothing else. */
async function addLowTotal(): Promise<string> {
  const id = await addSheet(workbook, { award: 'category-2' });
  scoreAll(workbook, id, 26, { '2': 45, '7.1': 19, '7.5': 19 });
  return id;
}

describe('the awards to plan for', () => {
  it('stand with the nearest first, each with what it needs', async () => {
    await addLowTotal();
    openPane(workbook, 'plan');
    await isThere();
    const names = [...document.querySelectorAll('[type="radio"]')].map((radio) =>
      nameOf(radio).replace(/คะแนน.*/, ''),
    );
    expect(names[0]).toBe('รางวัลรายหมวด หมวด 2 ต้องเพิ่มอย่างน้อย 9.00 ');
    expect(names[1]).toBe('รางวัลรายหมวด หมวด 5 ต้องเพิ่มอย่างน้อย 24.41 ');
    expect(names[6]).toBe('รางวัลระดับดีเด่น ต้องเพิ่มอย่างน้อย 122.00 ');
  });

  it('begin with the one applied for, which is marked, as the nearest is', async () => {
    scoreAll(workbook, await addSheet(workbook, { award: 'category-6' }), 26, { '2': 45 });
    openPane(workbook, 'plan');
    await isThere();
    expect(nameOf(radioOf('category-6'))).toContain('รางวัลที่ขอรับ');
    expect(nameOf(radioOf('category-2'))).toContain('ใกล้ที่สุด');
    expect(radioOf('category-6')).toHaveProperty('checked', true);
  });

  it('begin with the nearest where none is applied for, and say where several tie', async () => {
    scoreAll(workbook, await addSheet(workbook), 39, { '2': 40, '6': 50 });
    openPane(workbook, 'plan');
    await isThere();
    expect(radioOf('category-2')).toHaveProperty('checked', true);
    expect(nameOf(radioOf('category-2'))).toContain('ใกล้ที่สุดเท่ากัน');
    expect(nameOf(radioOf('category-6'))).toContain('ใกล้ที่สุดเท่ากัน');
  });

  it('are still chosen after another view was looked at', async () => {
    await addLowTotal();
    const { user } = openPane(workbook, 'plan');
    await isThere();
    await user.click(radioOf('category-4'));
    await user.click(tab('ให้คะแนน'));
    await user.click(tab('วางแผน'));
    expect(radioOf('category-4')).toHaveProperty('checked', true);
    expect(isShown(section('แผนสู่รางวัลรายหมวด หมวด 4'))).toBe(true);
  });
});

describe('the plan', () => {
  it('lists the steps to the hundredth, under the stricter reading while one is open', async () => {
    scoreAll(workbook, await addSheet(workbook, { award: 'category-1' }), 31, { '1': 60, '2': 20, '6': 30 });
    openPane(workbook, 'plan');
    await isThere();
    const plan = section('แผนสู่รางวัลรายหมวด หมวด 1');
    const steps = within(plan)
      .getAllByRole('listitem')
      .map((each) => each.textContent);
    expect(steps.slice(0, 2)).toEqual([
      'หมวด 1 จาก 60.00 เป็น 60.01 +0.01',
      'หมวด 2 จาก 20.00 เป็น 20.01 +0.01',
    ]);
    expect(steps[2]).toContain('การตีความที่เข้มกว่า');
    expect(steps[3]).toBe('หากกำหนดแบบที่ผ่อนกว่าทุกเรื่อง คะแนนถึงเกณฑ์แล้ว');
  });

  it('tells the points that may go anywhere, what they are for, and one example', async () => {
    await addLowTotal();
    openPane(workbook, 'plan');
    await isThere();
    const plan = section('แผนสู่รางวัลรายหมวด หมวด 2');
    expect(isShown(within(plan).getByText('อีก 9.00 คะแนน ในข้อใดก็ได้ที่ยังไม่เต็ม'))).toBe(true);
    expect(isShown(within(plan).getByText('เพื่อให้คะแนนรวมถึงเกณฑ์ (ตั้งแต่ 300.00 คะแนน)'))).toBe(true);
    expect(isShown(within(plan).getByText(/หมวด 1 เป็น 40.20 แบ่งแบบอื่นก็ได้/))).toBe(true);
  });

  it('says that rows without a score count as 0 so far', async () => {
    scoreAll(workbook, await addSheet(workbook, { award: 'category-1' }), 60, { '3': null, '7.6': null });
    openPane(workbook, 'plan');
    await isThere();
    expect(isShown(screen.getByText('ยังไม่มีคะแนนของหมวด 3 และ ข้อ 7.6 แผนนี้จึงเริ่มนับจาก 0'))).toBe(true);
  });

  it('says that an award is reached, and offers nothing to try', async () => {
    scoreAll(workbook, await addSheet(workbook, { award: 'outstanding' }), 60);
    openPane(workbook, 'plan');
    await isThere();
    const plan = section('แผนสู่รางวัลระดับดีเด่น');
    expect(isShown(within(plan).getByText('✓ คะแนนถึงเกณฑ์แล้ว'))).toBe(true);
    expect(within(plan).queryByRole('button')).toBeNull();
  });

  it('says on which row an award founders where the assessor gives no score', async () => {
    scoreAll(workbook, await addSheet(workbook), 60, { '7.2': 'งดให้คะแนน' });
    openPane(workbook, 'plan');
    await isThere();
    expect(isShown(screen.getByText(/ไม่มีคะแนนของข้อ 7.2 ให้นับ/))).toBe(true);
    expect(nameOf(radioOf('outstanding'))).toContain('ยังไปถึงไม่ได้');
  });

  it('follows the sheet', async () => {
    const id = await addLowTotal();
    openPane(workbook, 'plan');
    await isThere();
    workbook.type(id, scoreName('1'), 40.19);
    expect(isShown(await screen.findByText('อีก 0.01 คะแนน ในข้อใดก็ได้ที่ยังไม่เต็ม'))).toBe(true);
  });
});

describe('several categories in one application', () => {
  it('need two, and then ask of each row the strictest', async () => {
    await addLowTotal();
    const { user } = openPane(workbook, 'plan');
    await isThere();
    expect(gistOf(TOGETHER)).toBe('ยังไม่ได้เลือกหมวด');
    openPart(TOGETHER);
    await user.click(screen.getByLabelText('รางวัลรายหมวด หมวด 1'));
    expect(isShown(screen.getByText('เลือกตั้งแต่สองหมวดขึ้นไป'))).toBe(true);
    await user.click(screen.getByLabelText('รางวัลรายหมวด หมวด 6'));
    expect(screen.queryByText('เลือกตั้งแต่สองหมวดขึ้นไป')).toBeNull();
    const table = screen.getByText('คะแนนที่ต้องได้ในแต่ละข้อ').closest('table');
    const rows = [...(table?.rows ?? [])].map((row) => row.textContent);
    expect(rows[1]).toBe('หมวด 1 ตามรางวัลรายหมวด หมวด 160.01 ได้แล้ว 31.2028.81');
    expect(rows[2]).toBe('หมวด 2 20.01 ได้แล้ว 45.00✓ 0.00');
    expect(rows[13]).toBe('คะแนนรวม 300.00 ได้แล้ว 291.009.00');
    expect(isShown(screen.getByText('ต้องเพิ่มอย่างน้อย 58.42 คะแนน'))).toBe(true);
    expect(gistOf(TOGETHER)).toBe('เลือก 2 หมวด · ต้องเพิ่มอย่างน้อย 58.42 คะแนน');
  });
});

describe('the parts of the view', () => {
  it('are folded but for the awards and the plan, and say in a line what they come to', async () => {
    await addLowTotal();
    openPane(workbook, 'plan');
    await isThere();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
    expect(headings).toEqual([
      'รางวัลที่จะวางแผน',
      'แผนสู่รางวัลรายหมวด หมวด 2',
      `${TRIAL} ยังไม่ได้ลอง`,
      `${PROFILE} ถึงเกณฑ์ 12 จาก 13 เกณฑ์`,
      `${TOGETHER} ยังไม่ได้เลือกหมวด`,
    ]);
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('open and fold at a press, and stay so after another view was looked at', async () => {
    await addLowTotal();
    const { user } = openPane(workbook, 'plan');
    await isThere();
    await user.click(folder(PROFILE));
    expect(folder(PROFILE).getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(folder(PROFILE));
    await user.click(tab('ผลรางวัล'));
    await user.click(tab('วางแผน'));
    expect(isShown(screen.getByRole('table'))).toBe(true);
    await user.click(folder(PROFILE));
    expect(folder(PROFILE).getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the scores to try', () => {
  it('are judged at once and touch nothing in the sheet', async () => {
    const id = await addLowTotal();
    const { user } = openPane(workbook, 'plan');
    await isThere();
    openPart(TRIAL);
    const calls = workbook.calls.length;
    await user.clear(field('หมวด 1'));
    await user.type(field('หมวด 1'), '๔๐.๒');
    expect(isShown(within(trial()).getByText('300.00'))).toBe(true);
    expect(trial().textContent).toContain('(+9.00)');
    expect(isShown(within(trial()).getByText('ผ่าน'))).toBe(true);
    expect(trial().textContent).toContain('รางวัลรายหมวด หมวด 2: จาก “ไม่ผ่าน” เป็น “ผ่าน”');
    expect(workbook.valueOf(id, scoreName('1'))).toBe(31.2);
    expect(workbook.calls).toHaveLength(calls);
  });

  it('are slid in steps of a percent, read out in points', async () => {
    await addLowTotal();
    openPane(workbook, 'plan');
    await isThere();
    openPart(TRIAL);
    expect(slider('หมวด 1').getAttribute('aria-valuetext')).toBe('31.20 คะแนน, 26 %');
    fireEvent.change(slider('หมวด 1'), { target: { value: '50' } });
    expect(slider('หมวด 1').getAttribute('aria-valuetext')).toBe('60.00 คะแนน, 50 %');
    expect(field('หมวด 1')).toHaveProperty('value', '60');
  });

  it('refuse what is no score, say why, and change nothing', async () => {
    await addLowTotal();
    const { user } = openPane(workbook, 'plan');
    await isThere();
    openPart(TRIAL);
    await user.clear(field('หมวด 2'));
    await user.type(field('หมวด 2'), '95');
    expect(isShown(screen.getByText('กรอกได้ตั้งแต่ 0 ถึง 80 ทศนิยมไม่เกิน 2 ตำแหน่ง'))).toBe(true);
    expect(field('หมวด 2').getAttribute('aria-invalid')).toBe('true');
    await user.tab();
    expect(field('หมวด 2')).toHaveProperty('value', '9');
  });

  it('take the plan over, and are led to', async () => {
    await addLowTotal();
    const { user } = openPane(workbook, 'plan');
    await isThere();
    expect(gistOf(TRIAL)).toBe('ยังไม่ได้ลอง');
    await user.click(screen.getByText('ลองใส่คะแนนตามนี้'));
    expect(gistOf(TRIAL)).toBe('รวมสมมติ 300.00 · ผ่าน');
    expect(field('หมวด 1')).toHaveProperty('value', '40.2');
    expect(document.activeElement).toBe(trial());
    expect(isShown(within(trial()).getByText('ผ่าน'))).toBe(true);
  });

  it('survive another view, are kept for each sheet, and go at one press', async () => {
    await addLowTotal();
    const { user } = openPane(workbook, 'plan');
    await isThere();
    openPart(TRIAL);
    const reset = (): HTMLElement => screen.getByText('กลับไปใช้คะแนนจริง');
    expect(reset().getAttribute('aria-disabled')).toBe('true');
    fireEvent.change(slider('หมวด 1'), { target: { value: '50' } });
    await user.click(tab('ผลรางวัล'));
    await user.click(tab('วางแผน'));
    expect(field('หมวด 1')).toHaveProperty('value', '60');
    await user.click(reset());
    expect(field('หมวด 1')).toHaveProperty('value', '31.2');
    expect(isShown(screen.getByText('ผลของทุกรางวัลยังเหมือนคะแนนจริง'))).toBe(true);
  });

  it('lie over the sheet that they were tried on alone', async () => {
    await addLowTotal();
    const other = await addSheet(workbook, { award: 'category-2', assessor: 'A-02' });
    const { user } = openPane(workbook, 'plan');
    await isThere();
    openPart(TRIAL);
    fireEvent.change(slider('หมวด 1'), { target: { value: '50' } });
    const picker = screen.getByLabelText('ใบคะแนน');
    await user.selectOptions(picker, picker.querySelector('option')?.value ?? '');
    expect(field('หมวด 1')).toHaveProperty('value', '31.2');
    await user.selectOptions(picker, other);
    expect(field('หมวด 1')).toHaveProperty('value', '60');
  });
});
