import type { Browser, BrowserContextOptions, JSHandle, Page } from 'playwright-core';
import type { PanePlace } from '../../src/core/index.ts';
import type { ExcelStage } from '../office-host/excel-stage.ts';
import type * as HostPage from './host-page/web-excel.ts';
import { answerRequests, EXCEL_PAGE, type Files, type Network } from './network.ts';
import { openedPane, type Pane } from './pane.ts';
import { ribbonAddresses } from './ribbon.ts';

/** The script of the page around the pane; only what runs in that page can use it. */
declare const webExcel: typeof HostPage;

/** The narrowest pane that Excel shows. */
export const NARROWEST = { width: 320, height: 700 };

/** A fresh workbook in a page that plays Excel on the web. */
export interface WebExcel {
  readonly page: Page;
  /** The workbook and its user, in the page. */
  readonly stage: JSHandle<ExcelStage>;
  readonly network: Network;
  /**
   * Errors and warnings on the console (Chromium's own on what the page's policy stopped are among them) and
   * uncaught errors, of all frames, in order. A test that provokes one takes it out.
   */
  readonly complaints: string[];
  /** The pane's address behind the ribbon's button for each place. */
  readonly ribbon: Readonly<Record<PanePlace, string>>;
  /** Opens the pane as the ribbon's button does, in place of one that is open. */
  readonly press: (button: PanePlace) => Promise<Pane>;
  readonly close: () => Promise<void>;
}

/** Opens Excel with a workbook of one sheet, `Sheet1`, and no pane yet. */
export async function openExcel(
  browser: Browser,
  files: Files,
  options: BrowserContextOptions,
): Promise<WebExcel> {
  const context = await browser.newContext({ viewport: NARROWEST, ...options });
  const network = await answerRequests(context, files);
  const page = await context.newPage();
  const complaints = listenToComplaints(page);
  await page.goto(EXCEL_PAGE);
  const ribbon = ribbonAddresses(files.pane);
  return {
    page,
    stage: await page.evaluateHandle(() => webExcel.stage),
    network,
    complaints,
    ribbon,
    press: async (button) => {
      await page.evaluate((address) => webExcel.openPane(address), ribbon[button]);
      return openedPane(page);
    },
    close: () => context.close(),
  };
}

function listenToComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const kind = message.type();
    if (kind === 'error' || kind === 'warning') {
      complaints.push(`${kind}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', ({ stack, message }) => complaints.push(`uncaught: ${stack ?? message}`));
  return complaints;
}
