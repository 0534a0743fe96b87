import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeWith } from '../programs.ts';
import { excelForEach } from './excel-for-each.ts';
import { NARROWEST } from './open-excel.ts';
import type { Pane } from './pane.ts';
import { visitViews } from './views.ts';

jest.setTimeout(240_000);

/** A folder for pictures of every view, for people to look at; none are taken where it is not set. */
const PICTURES = process.env['E2E_PICTURES'] ?? '';

/** Excel lays its own controls over this square at the pane's top right. */
const CORNER_PIXELS = 40;

const INTERACTIVE = 'a[href], button, input, select, textarea, summary, [role="tab"], [tabindex]';

/** What of the pane stands where it must not. */
async function misplaced({ frame }: Pane): Promise<readonly string[]> {
  return frame.evaluate(
    ({ corner, interactive }) => {
      window.scrollTo(0, 0);
      const { clientWidth, scrollWidth } = document.documentElement;
      const isWide = Math.max(scrollWidth, document.body.scrollWidth) > clientWidth;
      const covered = [...document.querySelectorAll(interactive)].filter((element) => {
        const { right, top, width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && right > clientWidth - corner && top < corner;
      });
      const box = document.querySelector('#root > *')?.getBoundingClientRect();
      const hasRim = box?.left !== 0 || box.top !== 0 || box.right !== clientWidth;
      return [
        ...(hasRim ? ['the page leaves a rim around the pane'] : []),
        ...(isWide ? [`${scrollWidth} pixels wide in ${clientWidth}`] : []),
        ...covered.map((element) => `in the corner: ${element.outerHTML.slice(0, 120)}`),
      ];
    },
    { corner: CORNER_PIXELS, interactive: INTERACTIVE },
  );
}

/** What a user sees first, and beside it the whole of the view. */
async function takePictures(page: Page, { frame }: Pane, name: string): Promise<void> {
  if (PICTURES === '') return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  const height = await frame.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...NARROWEST, height: Math.max(height, NARROWEST.height) });
  await page.screenshot({ path: join(PICTURES, `${name}-whole.png`) });
  await page.setViewportSize(NARROWEST);
}

describeWith('Chromium', 'every view in the narrowest pane', () => {
  const excel = excelForEach();

  it.each([
    ['th', 'light'],
    ['th', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)(
    'fits without scrolling sideways and keeps clear of Excel’s corner: %s, %s',
    async (language, scheme) => {
      const { page } = excel();
      await page.emulateMedia({ colorScheme: scheme });
      const found: string[] = [];
      let number = 0;
      await visitViews(excel(), language, async (view, pane) => {
        number += 1;
        const name = `${language}-${scheme}-${String(number).padStart(2, '0')}-${view}`;
        await takePictures(page, pane, name);
        found.push(...(await misplaced(pane)).map((what) => `${view}: ${what}`));
      });
      expect(found).toEqual([]);
    },
  );
});
