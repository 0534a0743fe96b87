import type Axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../e2e/chromium.ts';
import { describeWith } from '../programs.ts';
import { type BuiltWorkbench, openBuiltWorkbench } from './open-built-workbench.ts';

jest.setTimeout(300_000);

/** Stands in the page once its source has run there. */
declare const axe: typeof Axe;

const AXE_SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong around the spreadsheet, which is Univer's own, and beside tooltips that come and go. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE_SOURCE);
  return page.evaluate(async () => {
    const exclude = [['[data-tabster-dummy]'], ['#workbench-sheet > div'], ['[role=tooltip]']];
    const { violations } = await axe.run({ exclude });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
}

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
});
