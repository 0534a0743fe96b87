/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { createLaterAwardsSheet, FACT_NAMES, LATER_NAMES } from '../../src/core/index.ts';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, openPane } from './render-app.tsx';
import { addSheet } from './sample-sheets.ts';

const SHEET = 'ทะเบียนรางวัลเพิ่มเติม';
const LINE = { year: 2566, agency: 'กรมที่ดิน', category: 3, source: 'ประกาศ ก.พ.ร.', remark: null };

let workbook: FakeWorkbook;
let user: UserEvent;
let scoreSheet: string;
beforeEach(async () => {
  comeBack();
  workbook = new FakeWorkbook();
  scoreSheet = await addSheet(workbook, { agency: 'กรมที่ดิน', award: 'outstanding' });
});

async function open(): Promise<void> {
  ({ user } = openPane(workbook));
  await user.click(await screen.findByRole('button', { name: 'รางวัลที่เคยได้รับ' }));
}

/** What stands under each source of earlier awards. */
function said(): readonly (readonly [string, string])[] {
  return screen
    .getAllByRole('term')
    .map((term) => [term.textContent, term.nextElementSibling?.textContent ?? ''] as const);
}

const add = (): HTMLElement => screen.getByRole('button', { name: 'เพิ่มรางวัลหลังปี 2564' });

describe('the earlier awards in the pane', () => {
  it('are told apart: the register, the sheet with its source, and what is declared', async () => {
    await workbook.insertSheet(createLaterAwardsSheet([LINE, { ...LINE, agency: 'กรมอื่น', category: 5 }]));
    workbook.type(scoreSheet, FACT_NAMES.priorAwards, '1, 4');
    await open();
    expect(said()).toEqual([
      ['ทะเบียนจากหนังสือรางวัล PMQA (ถึง พ.ศ. 2564)', 'หมวด 1'],
      [`แผ่น “${SHEET}”`, 'หมวด 3 พ.ศ. 2566 (ประกาศ ก.พ.ร.)'],
      ['แจ้งในใบคะแนน', 'หมวด 1 และ หมวด 4'],
    ]);
  });

  it('say that nothing can be looked up without an agency', async () => {
    workbook.type(scoreSheet, FACT_NAMES.agency, null);
    await open();
    expect(said()).toEqual([['แจ้งในใบคะแนน', 'ยังไม่ได้แจ้ง']]);
    screen.getByText(/^ใบคะแนนยังไม่ได้ระบุหน่วยงาน/);
  });

  it('are offered from both, and fill the cell when asked', async () => {
    await workbook.insertSheet(createLaterAwardsSheet([LINE]));
    ({ user } = openPane(workbook));
    await screen.findByText(/ได้แก่ หมวด 1 ส่วนแผ่น “ทะเบียนรางวัลเพิ่มเติม” ระบุหมวด 3 \(พ\.ศ\. 2566\)/);
    await user.click(screen.getByRole('button', { name: /^แก้เป็น “1, 3”/ }));
    await screen.findByRole('region', { name: /^แก้ไข/ });
    expect(workbook.valueOf(scoreSheet, FACT_NAMES.priorAwards)).toBe('1, 3');
  });
});

describe('the button for later awards', () => {
  it('puts the sheet in, and says how to fill it', async () => {
    await open();
    await user.click(add());
    await screen.findByRole('region', { name: `เพิ่มแผ่น “${SHEET}” แล้ว` });
    expect(workbook.sheetNames).toEqual(['ใบคะแนน', SHEET]);
  });

  it('leads to the line after the last one where the sheet is there', async () => {
    await workbook.insertSheet(createLaterAwardsSheet([LINE, LINE]));
    await open();
    await user.click(add());
    expect(workbook.calls.at(-1)).toBe(`showCells ${LATER_NAMES.year} 2,0`);
    expect(workbook.sheetNames).toHaveLength(2);
  });

  it('puts another sheet in where the one that is there is full', async () => {
    const lines = Array.from({ length: 200 }, (_, index) => ({ ...LINE, agency: `กรม ${String(index)}` }));
    await workbook.insertSheet(createLaterAwardsSheet(lines));
    await open();
    await user.click(add());
    await screen.findByRole('region', { name: `เพิ่มแผ่น “${SHEET} (2)” แล้ว` });
  });
});

describe('what is wrong on a sheet of later awards', () => {
  it('is listed under its name, leads to the very cell, and is gone once it is mended', async () => {
    const { id } = await workbook.insertSheet(createLaterAwardsSheet([{ ...LINE, year: 2563 }]));
    ({ user } = openPane(workbook));
    const part = await screen.findByRole('region', { name: `เรื่องที่พบในแผ่น “${SHEET}”` });
    within(part).getByText(/^พ\.ศ\. 2563 อยู่ในช่วงของทะเบียน/);
    await user.click(within(part).getByRole('button', { name: 'ไปที่ช่อง ช่อง B6' }));
    expect(workbook.calls.at(-1)).toBe(`showCells ${LATER_NAMES.year} 0,0`);
    workbook.type(id, LATER_NAMES.year, 2566);
    await screen.findByText(/ส่วนแผ่น “ทะเบียนรางวัลเพิ่มเติม” ระบุหมวด 3/);
    expect(screen.queryByRole('region', { name: `เรื่องที่พบในแผ่น “${SHEET}”` })).toBeNull();
  });
});
