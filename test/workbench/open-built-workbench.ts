import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildPane } from '../build/built-pane.ts';

/** Where the built files lie in the browser's eyes: in a folder, as on any server. */
const PLACE = 'https://scorebook.example/pmqa/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** The built workbench in a browser that has no network. */
export interface BuiltWorkbench {
  readonly page: Page;
  /** Addresses asked for at which there is nothing, the workbench's own or others. */
  readonly missing: readonly string[];
  /** Errors and warnings on the console, what the page's policy stopped among them, and uncaught errors. */
  readonly complaints: readonly string[];
  /** Another tab of the same browser. */
  readonly openTab: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

async function opened(page: Page): Promise<Page> {
  await page.goto(`${PLACE}workbench.html`);
  // The pane is there once the spreadsheet is.
  await page.locator('main').waitFor({ state: 'attached', timeout: 60_000 });
  return page;
}

/** Opens the built workbench, every file of it from the disk; all else is refused. */
export async function openBuiltWorkbench(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BuiltWorkbench> {
  const folder = await buildPane();
  const missing: string[] = [];
  const complaints: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const address = origin + pathname;
    const file = join(folder, address.slice(PLACE.length));
    if (address.startsWith(PLACE) && existsSync(file) && statSync(file).isFile()) {
      const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
      return route.fulfill({ contentType, body: await readFile(file) });
    }
    missing.push(address);
    return route.fulfill({ status: 404 });
  });
  context.on('console', (message) => {
    const kind = message.type();
    if (kind === 'error' || kind === 'warning') complaints.push(`${kind}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  const openTab = async (): Promise<Page> => opened(await context.newPage());
  return { page: await openTab(), missing, complaints, openTab, close: () => context.close() };
}
