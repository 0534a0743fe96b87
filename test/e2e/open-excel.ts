import type { Browser, BrowserContextOptions, JSHandle, Page } from 'playwright-core';
import type { ExcelStage } from '../office-host/excel-stage.ts';
import type * as HostPage from './host-page/web-excel.ts';
import { answerRequests, EXCEL_PAGE, type Network } from './network.ts';
import { openedPane, type Pane } from './pane.ts';
import { ribbonAddresses } from './ribbon.ts';

/** The script of the page around the pane; only what runs in that page can use it. */
declare const webExcel: typeof HostPage;

/** The narrowest pane that Excel shows. */
export const NARROWEST = { width: 320, height: 700 };

/** The ribbon's buttons, by the view that each opens. */
export type RibbonButton = 'score' | 'check' | 'summary';

const BUTTONS: readonly RibbonButton[] = ['score', 'check', 'summary'];

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
  /** Opens the pane as a button of the ribbon does, in place of one that is open. */
  readonly press: (button: RibbonButton) => Promise<Pane>;
  readonly close: () => Promise<void>;
}

/** What the browser is given to load. */
export interface Files {
  /** The folder of the built pane. */
  readonly pane: string;
  /** The script of the page around it. */
  readonly hostScript: string;
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
  const addresses = ribbonAddresses(files.pane);
  return {
    page,
    stage: await page.evaluateHandle(() => webExcel.stage),
    network,
    complaints,
    press: async (button) => {
      const address = addresses[BUTTONS.indexOf(button)];
      if (address === undefined) throw new Error(`The ribbon has no button for "${button}"`);
      await page.evaluate((url) => webExcel.openPane(url), address);
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
