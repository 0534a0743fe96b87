import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { createScoreSheet, EDITION_2562, PANE_TEXT, WORKBENCH_TEXT } from '../../src/core/index.ts';
import { readSheets } from '../../src/xlsx/read-sheets.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { assessmentOf } from '../core/panel/panels.ts';
import { violationsIn } from '../e2e/axe.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { describeWith } from '../programs.ts';
import { type BuiltWorkbench, openBuiltWorkbench } from './open-built-workbench.ts';

jest.setTimeout(300_000);

/** What axe finds wrong around the spreadsheet, which is Univer's own, and beside tooltips that come and go. */
const violationsOf = (page: Page): Promise<readonly string[]> =>
  violationsIn(page, ['#workbench-sheet > div', '[role=tooltip]']);

const example = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'ตัวอย่าง', exact: true }).click();
const unsaved = (page: Page): Promise<void> => page.getByText('ยังไม่ได้บันทึกเป็นไฟล์').first().waitFor();

describeWith('Chromium', 'the built workbench', () => {
  let browser: Browser;
  let workbench: BuiltWorkbench;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => browser.close());
  beforeEach(async () => {
    workbench = await openBuiltWorkbench(browser);
  });
  afterEach(async () => workbench.close());

  it('starts from a folder, asks for nothing that is not there, and its policy stops nothing', () => {
    expect([workbench.missing, workbench.complaints]).toEqual([[], []]);
  });

  it('brings its fonts along', async () => {
    const loaded = await workbench.page.evaluate(() =>
      ['400', '700'].map((weight) => document.fonts.check(`${weight} 14px 'TH Sarabun New'`, 'กa')),
    );
    expect(loaded).toEqual([true, true]);
  });

  it('has nothing that axe finds wrong, with and without a message', async () => {
    const { page } = workbench;
    const found = [...(await violationsOf(page))];
    await example(page);
    await page.getByText(/ตัวเลขเป็นข้อมูลสมมติ/).waitFor();
    expect([...found, ...(await violationsOf(page))]).toEqual([]);
  });

  it('has unsaved work again after the page was loaded anew', async () => {
    const { page } = workbench;
    page.on('dialog', (dialog) => void dialog.accept());
    await example(page);
    await unsaved(page);
    // The time after which work is kept, and some to keep it.
    await page.waitForTimeout(3000);
    await page.reload();
    await page.getByText(/ที่เก็บไว้ในเครื่องนี้ให้แล้ว/).waitFor();
    await unsaved(page);
  });

  it('keeps no work of a second tab, and says so there', async () => {
    const second = await workbench.openTab();
    await second.getByText(/หน้านี้เปิดอยู่ในอีกแท็บหนึ่ง/).waitFor();
    expect(await workbench.page.getByText(/หน้านี้เปิดอยู่ในอีกแท็บหนึ่ง/).count()).toBe(0);
  });

  it('compiles files in a worker, whichever can be read, and writes the sheets into the workbook', async () => {
    const { page } = workbench;
    const { compile, view } = PANE_TEXT.th;
    const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
    const given = await Promise.all(
      [59, 61].map(async (first, index) => {
        const assessment = assessmentOf(`A-0${String(index + 1)}`, { '1': first });
        const bytes = await writeWorkbook([createScoreSheet(EDITION_2562, assessment)]);
        return { name: `${String(index + 1)}.xlsx`, mimeType: '', buffer: Buffer.from(bytes) };
      }),
    );
    const damaged = { name: '3.xlsx', mimeType: '', buffer: Buffer.from('no workbook') };
    await page.getByRole('tab', { name: view.compile }).click();
    await page.locator('[data-takes-files] input[type=file]').setInputFiles([...given, damaged]);
    const roster = 'หน่วยงาน,ผู้ตรวจประเมิน\nกรมทดสอบ,A-01\nกรมทดสอบ,A-09\n';
    const rosterField = page.locator(`input[type=file][aria-label="${compile.chooseRoster}"]`);
    await rosterField.setInputFiles({ name: 'roster.csv', mimeType: '', buffer: Buffer.from(roster) });
    await page.getByText(compile.rosterChosen('roster.csv', 2)).waitFor();
    await press(compile.start(3));
    await page.getByText(compile.done(3)).waitFor();
    await page.getByText(/ไม่ใช่ไฟล์ \.xlsx/).waitFor();
    await page.getByText(/คนละฝั่งของเกณฑ์.*A-01.*A-02/).waitFor();
    await page.getByText(/A-09: ยังไม่ส่ง/).waitFor();
    expect(page.workers()).toHaveLength(1);
    expect(await violationsOf(page)).toEqual([]);
    const result = page.waitForEvent('download');
    await press(compile.save);
    const saved = readSheets(await readFile(await (await result).path())).sheets;
    expect(saved.map(({ sheetName }) => sheetName)).toContain('กรมทดสอบ');
    await press(compile.write);
    await page.getByRole('button', { name: compile.goToOverview('ภาพรวม') }).waitFor();
    const download = page.waitForEvent('download');
    await press(WORKBENCH_TEXT.th.save);
    const { sheets } = readSheets(await readFile(await (await download).path()));
    const overview = sheets.find(({ sheetName }) => sheetName === 'ภาพรวม');
    const formulas = overview?.cells.flatMap(({ content }) =>
      content.kind === 'formula' ? [content.formula] : [],
    );
    expect(formulas?.filter((formula) => formula.includes('กรมทดสอบ'))).toHaveLength(6);
    const names = sheets.map(({ sheetName }) => sheetName);
    expect([names.slice(1, 3), names.at(-1)]).toEqual([['ภาพรวม', 'กรมทดสอบ'], 'บัญชีรายชื่อ']);
    expect([workbench.missing, workbench.complaints]).toEqual([[], []]);
  });
});
