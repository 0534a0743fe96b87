import { build } from 'esbuild';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Browser, JSHandle, Page } from 'playwright-core';
import { type CellImage, cellAt, type SheetBlueprint, type SheetImage } from '../../../src/core/index.ts';
import { launchChromium } from '../../e2e/chromium.ts';
import type * as UniverPage from './univer-page.ts';

/** Secure, so that the page may read the clipboard. */
const ORIGIN = 'https://spreadsheet.example';

const PAGE = `<!doctype html>
<html lang="th">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="univer-page.css" />
    <style>body { margin: 0 } #spreadsheet { width: 100vw; height: 100vh }</style>
  </head>
  <body>
    <div id="spreadsheet"></div>
    <script type="module">
      import * as univer from './univer-page.js';
      globalThis.univer = univer;
    </script>
  </body>
</html>`;

/** On a busy machine Univer may come to check the validations of a workbook after that was closed; harmless. */
const OF_A_CLOSED_WORKBOOK = 'cannot find current workbook';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** A page with nothing but the spreadsheet in it. */
export interface OpenUniver {
  readonly page: Page;
  /** What the page's script exports. */
  readonly inPage: JSHandle<typeof UniverPage>;
  readonly findSheets: () => Promise<readonly SheetImage[]>;
  /** What a named cell of the first score sheet, or another one, holds. */
  readonly cell: (name: string, sheet?: number) => Promise<CellImage>;
  /** Selects the cells of a name; what is typed then goes there. */
  readonly select: (name: string, sheet?: number) => Promise<void>;
  /** Pastes as the browser does. */
  readonly paste: (formats: Readonly<Record<string, string>>) => Promise<void>;
  /** Everything that went wrong in the page, and every address beyond it that was asked for. */
  readonly complaints: string[];
}

async function bundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'univer-page-'));
  await build({
    entryPoints: [join(import.meta.dirname, 'univer-page.ts')],
    bundle: true,
    minify: true,
    outdir: folder,
    format: 'esm',
    splitting: true,
    target: 'es2022',
    loader: { '.woff2': 'file' },
    logLevel: 'error',
  });
  return folder;
}

async function open(browser: Browser, folder: string): Promise<OpenUniver> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ORIGIN });
  const complaints: string[] = [];
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) {
      complaints.push(`asked for ${origin}`);
      return route.abort();
    }
    if (pathname === '/') return route.fulfill({ body: PAGE, contentType: 'text/html; charset=utf-8' });
    const body = await readFile(join(folder, pathname.slice(1)));
    return route.fulfill({ body, contentType: TYPES[extname(pathname)] ?? 'application/octet-stream' });
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ stack, message }) => {
    if (!message.startsWith(OF_A_CLOSED_WORKBOOK)) complaints.push(stack ?? message);
  });
  await page.goto(`${ORIGIN}/`);
  const inPage = await page.waitForFunction(
    () => (globalThis as typeof globalThis & { readonly univer?: typeof UniverPage }).univer,
  );
  return opened(page, inPage as JSHandle<typeof UniverPage>, complaints);
}

/** A sheet that has travelled out of the page. */
export function imageOutside(image: UniverPage.ImageInPage): SheetImage {
  return { ...image, names: new Map(image.names), covers: new Map(image.covers) };
}

function opened(page: Page, inPage: JSHandle<typeof UniverPage>, complaints: string[]): OpenUniver {
  const findSheets = async (): Promise<readonly SheetImage[]> => {
    const images = await inPage.evaluate((univer) => univer.findSheets());
    return images.map(imageOutside);
  };
  const find = async (name: string, index: number): Promise<[SheetImage, number, number]> => {
    const image = (await findSheets())[index];
    const range = image?.names.get(name);
    if (image === undefined || !range) throw new Error(`There is no ${name} on sheet ${String(index)}.`);
    return [image, range.row, range.column];
  };
  return {
    page,
    inPage,
    findSheets,
    complaints,
    cell: async (name, sheet = 0) => cellAt(...(await find(name, sheet))),
    select: async (name, sheet = 0) => {
      const [{ id }] = await find(name, sheet);
      await inPage.evaluate(
        ({ spreadsheet }, [sheetId, cells]) => spreadsheet.port.showCells(sheetId, cells),
        [id, name] as const,
      );
    },
    paste: (formats) =>
      page.evaluate((data) => {
        const clipboardData = new DataTransfer();
        for (const [format, text] of Object.entries(data)) clipboardData.setData(format, text);
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        (document.activeElement ?? document.body).dispatchEvent(event);
      }, formats),
  };
}

/** Waits until the workbook before has closed, which it does in its own time. */
export async function whenOneIsOpen(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getElementById('spreadsheet')?.childElementCount === 1);
}

/** A fresh workbook with these sheets, in Thai, and nothing told yet. */
async function startAgain({ inPage, page }: OpenUniver, sheets: readonly SheetBlueprint[]): Promise<void> {
  await inPage.evaluate(({ spreadsheet, told }, each) => {
    spreadsheet.setLanguage('th');
    spreadsheet.open(each);
    told.changes = [];
    told.edits = 0;
  }, sheets);
  await whenOneIsOpen(page);
}

/**
 * Gives each test of a `describe` a fresh workbook, all in one page of one Chromium, and ends both; sees after each
 * that nothing went wrong in the page and that nothing left it.
 *
 * @param sheets those of the workbook; one blank sheet where there are none
 */
export function univerForEach(sheets: readonly SheetBlueprint[] = []): () => OpenUniver {
  let browser: Browser | null = null;
  let folder = '';
  let univer: OpenUniver | null = null;
  const opened = (): OpenUniver => {
    if (univer === null) throw new Error('A spreadsheet is there only while a test runs');
    return univer;
  };

  beforeAll(async () => {
    folder = await bundle();
    browser = await launchChromium();
    univer = await open(browser, folder);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(() => startAgain(opened(), sheets));
  afterEach(() => {
    expect(opened().complaints.splice(0)).toEqual([]);
  });

  return opened;
}
