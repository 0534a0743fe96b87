/**
 * Draws every PNG of this folder from its SVG: `npm run icons`.
 *
 * Chromium draws them, at the exact pixel size and on a transparent ground. CHROMIUM_PATH names another browser.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Page, chromium } from 'playwright-core';

const SMALL_SIZES = [16, 20, 24, 32];
const LARGE_SIZES = [40, 48, 64, 80, 96, 128];
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** One vector drawing, the name of the PNGs made from it, and their sizes in pixels. */
interface Drawing {
  readonly source: string;
  readonly target: string;
  readonly sizes: readonly number[];
}

const DRAWINGS: readonly Drawing[] = [
  { source: 'icon-small.svg', target: 'icon', sizes: SMALL_SIZES },
  { source: 'icon.svg', target: 'icon', sizes: LARGE_SIZES },
  { source: 'insert.svg', target: 'insert', sizes: RIBBON_SIZES },
  { source: 'check.svg', target: 'check', sizes: RIBBON_SIZES },
  { source: 'summary.svg', target: 'summary', sizes: RIBBON_SIZES },
  { source: 'plan.svg', target: 'plan', sizes: RIBBON_SIZES },
  { source: 'compile.svg', target: 'compile', sizes: RIBBON_SIZES },
];

function inAssets(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

async function draw(page: Page, svg: string, pixels: number): Promise<Buffer> {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setViewportSize({ width: pixels, height: pixels });
  await page.setContent(
    `<body style="margin:0"><img src="${source}" width="${pixels}" height="${pixels}" style="display:block">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  return page.screenshot({ omitBackground: true });
}

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const { source, target, sizes } of DRAWINGS) {
  const svg = await readFile(inAssets(source), 'utf8');
  for (const pixels of sizes) {
    await writeFile(inAssets(`${target}-${pixels}.png`), await draw(page, svg, pixels));
  }
}
await browser.close();
