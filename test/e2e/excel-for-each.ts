import type { Browser, BrowserContextOptions } from 'playwright-core';
import { buildPane } from '../build/built-pane.ts';
import { bundleHostPage } from './bundle-host-page.ts';
import { launchChromium } from './chromium.ts';
import { openExcel, type WebExcel } from './open-excel.ts';

const NOTHING_WRONG = { complaints: [], strangers: [], missing: [] };

/**
 * Gives each test of a `describe` a fresh workbook in one Chromium, and ends both. After each test it sees that no
 * frame complained, that no address but the pane's and that of Microsoft's client was asked for, and that none of
 * these was empty.
 *
 * @returns the workbook of the test that runs
 */
export function excelForEach(options: BrowserContextOptions = {}): () => WebExcel {
  let browser: Browser | null = null;
  let excel: WebExcel | null = null;
  let files = { pane: '', hostScript: '' };

  beforeAll(async () => {
    files = { pane: await buildPane(), hostScript: await bundleHostPage() };
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    if (browser === null) throw new Error('Chromium did not start');
    excel = await openExcel(browser, files, options);
  });
  afterEach(async () => {
    const seen = excel && { complaints: excel.complaints, ...excel.network };
    await excel?.close();
    excel = null;
    expect(seen).toEqual(NOTHING_WRONG);
  });

  return () => {
    if (excel === null) throw new Error('A workbook is there only while a test runs');
    return excel;
  };
}
