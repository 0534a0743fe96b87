import axe from 'axe-core';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Language } from '../../src/core/index.ts';
import { rest } from '../e2e/axe.ts';
import { chromiumPath, describeWith } from '../programs.ts';
import { stopsOf } from './focus-marks.ts';
import { buildGalleryPage } from './gallery/gallery-page.ts';
import { SCENES } from './gallery/scenes.ts';

const SECONDS = 1000;
const ORIGIN = 'https://pane.example/';

/** A folder for pictures of every scene in every look, for people to look at; none are taken where it is not set. */
const PICTURES = process.env['PANE_PICTURES'] ?? '';

const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Scenes with every kind of control, and how many stops they have at least. */
const WALKED = [
  ['log-waiting', 12],
  ['reading', 10],
  ['plan', 10],
  ['compile-chosen', 8],
  ['settings', 4],
] as const;

interface Look {
  readonly language: Language;
  readonly theme: keyof typeof THEMES;
}

const ALL_LOOKS: readonly Look[] = (['light', 'dark', 'forced'] as const).flatMap((theme) =>
  (['th', 'en'] as const).map((language) => ({ language, theme })),
);

/** Every theme and either language; what fits depends on the language alone. */
const LOOKS: readonly Look[] =
  PICTURES === ''
    ? [
        { language: 'th', theme: 'light' },
        { language: 'en', theme: 'dark' },
        { language: 'th', theme: 'forced' },
      ]
    : ALL_LOOKS;

/** The narrowest pane, a wide one, and the narrowest at 200 %. */
const WIDTHS = [320, 450, 160];

/** Looked at from inside the page. */
interface Measured {
  readonly overflow: number;
  readonly cut: readonly string[];
  readonly small: readonly string[];
  readonly inHostCorner: readonly string[];
  /** Words that are broken letter by letter. */
  readonly squeezed: readonly string[];
}

/** Runs in the page: what does not fit, cannot be hit, or lies under the host's own controls. */
function measure(): Measured {
  window.scrollTo(0, 0);
  const nameOf = (element: Element): string =>
    `${element.tagName} ${element.textContent.trim().slice(0, 40)}`;
  const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
  const all = [...document.querySelectorAll('#root *')].filter(isSeen);
  const targets = all.filter((element) => element.matches('button, select, input, a[href]'));
  const isForEyes = (element: Element): boolean => getComputedStyle(element).clipPath === 'none';
  const clips = (element: Element): boolean =>
    // What turns while it waits has no words that could be cut.
    element.closest('[aria-hidden=true]') === null &&
    isForEyes(element) &&
    ['hidden', 'clip'].includes(getComputedStyle(element).overflowY);
  const hasWords = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
    );
  return {
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    cut: all
      .filter((element) => clips(element) && element.scrollHeight > element.clientHeight + 1)
      .map(nameOf),
    small: targets
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map(nameOf),
    inHostCorner: targets
      .filter((element) => {
        const { top, right } = element.getBoundingClientRect();
        return top < 40 && right > document.documentElement.clientWidth - 40;
      })
      .map(nameOf),
    squeezed: all
      .filter(
        (element) =>
          hasWords(element) &&
          isForEyes(element) &&
          element.textContent.trim().length > 3 &&
          element.getBoundingClientRect().width < 20 &&
          element.getBoundingClientRect().height > 80,
      )
      .map(nameOf),
  };
}

const NOTHING_WRONG: Measured = { overflow: 0, cut: [], small: [], inHostCorner: [], squeezed: [] };

/**
 * Runs in the page: what breaks WCAG 2.2 AA, by axe.
 *
 * Where colours are forced, a browser tells of text the colour that the page asked for, and paints it in the user's:
 * axe then measures what nobody sees. Only what is taken out of the forced colours has the colours that it tells of,
 * such as a main button in the user's colours for what is selected; there its contrast counts.
 */
async function runAxe(areColoursForced: boolean): Promise<readonly string[]> {
  const engine: unknown = Reflect.get(window, 'axe');
  const { run } = engine as typeof axe;
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // Fluent's marks for the way round by Tab: they hand the focus on at once.
  const { violations } = await run(
    { exclude: ['[data-tabster-dummy]'] },
    { runOnly: tags, elementRef: true },
  );
  const isAsTold = (element: HTMLElement | undefined): boolean =>
    !areColoursForced ||
    element === undefined ||
    getComputedStyle(element).getPropertyValue('forced-color-adjust') === 'none';
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ element }) => id !== 'color-contrast' || isAsTold(element))
      .map(({ html: where }) => `${id}: ${where.slice(0, 160)}`),
  );
}

/** What of the rounds, of the earlier awards and of the change log is folded away. */
const FOLDED =
  /^(เริ่มรอบใหม่|New round|การเปลี่ยนแปลงระหว่างรอบ|Change between rounds|รางวัลที่เคยได้รับ|Earlier awards|บันทึกการแก้ไข.*|Change log.*)$/;

/** Opens everything that can be opened: an award, the source of its first gates, the rounds, the earlier awards, a plan for all. */
async function unfold(page: Page): Promise<void> {
  const folded = await page.locator('h2 button[aria-expanded="false"]').all();
  // From the last, as one that is open counts no more.
  for (const part of folded.toReversed()) await part.click();
  const buttons = await page.getByRole('button', { name: FOLDED, expanded: false }).all();
  for (const part of buttons.toReversed()) await part.click();
  for (const box of await page.getByRole('checkbox').all()) if (!(await box.isChecked())) await box.click();
  const awards = page.locator('h3 button[aria-expanded="false"]');
  if ((await awards.count()) === 0) return;
  await awards.first().click();
  await awards.last().click();
  const sources = page.locator('li > button[aria-expanded="false"]');
  for (const index of [0, 2, 3]) await sources.nth(index).click();
}

async function takePicture(page: Page, name: string): Promise<void> {
  if (PICTURES === '') return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

describeWith('Chromium', 'the pane in a browser', () => {
  let browser: Browser;
  let html = '';

  beforeAll(async () => {
    html = await buildGalleryPage();
    const executablePath = chromiumPath();
    if (executablePath === null) throw new Error('Chromium went away');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }, 60 * SECONDS);

  afterAll(async () => browser.close());

  describe.each(LOOKS)('in $language, $theme', ({ language, theme }) => {
    let page: Page;

    beforeAll(async () => {
      page = await browser.newPage({ ...THEMES[theme], reducedMotion: 'reduce', bypassCSP: true });
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await page.addInitScript({ content: axe.source });
      await page.goto(ORIGIN);
    }, 60 * SECONDS);

    afterAll(async () => page.close());

    it.each(Object.keys(SCENES))(
      '%s: all fits and can be hit, and axe finds nothing',
      async (scene) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(`${ORIGIN}#${scene}/${language}/${theme === 'dark' ? 'dark' : 'light'}`);
        await page.locator('h2, [role=tabpanel] li, [role=tabpanel] p').first().waitFor();
        await unfold(page);
        await page.evaluate(rest);
        const violations = await page.evaluate(runAxe, theme === 'forced');
        const measured: Record<number, Measured> = {};
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 640 });
          measured[width] = await page.evaluate(measure);
          await takePicture(page, `${scene}-${language}-${theme}-${String(width)}`);
        }
        const fits = Object.fromEntries(WIDTHS.map((width) => [width, NOTHING_WRONG]));
        expect({ measured, violations }).toEqual({ measured: fits, violations: [] });
      },
      30 * SECONDS,
    );

    it(
      'shows at every stop of each view where the keyboard is',
      async () => {
        await page.setViewportSize({ width: 320, height: 640 });
        const unseen: string[] = [];
        for (const [scene, least] of WALKED) {
          await page.goto(`${ORIGIN}#${scene}/${language}/${theme === 'dark' ? 'dark' : 'light'}`);
          await page.locator('h2, [role=tabpanel] li, [role=tabpanel] p').first().waitFor();
          // What the results unfold to are buttons as those above.
          if (scene !== 'reading') await unfold(page);
          const stops = await stopsOf(page);
          expect([scene, stops.length >= least]).toEqual([scene, true]);
          unseen.push(...stops.filter(({ isMarked }) => !isMarked).map(({ name }) => `${scene}: ${name}`));
        }
        expect(unseen).toEqual([]);
      },
      60 * SECONDS,
    );
  });

  it(
    'is used by the keyboard alone: the settings, the tabs by arrows, then the view from top to bottom',
    async () => {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await page.goto(`${ORIGIN}#welcome/en/light`);
      await page.locator('h2').first().waitFor();
      const stops: string[] = [];
      for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab']) {
        await page.keyboard.press(key);
        stops.push(
          await page.evaluate(
            () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '',
          ),
        );
      }
      expect(stops).toEqual([
        'Settings and about',
        expect.stringContaining('Score'),
        'Insert score sheet',
        'See an example',
        'Skip this',
      ]);
      await page.keyboard.press('Enter');
      await page.getByLabel('Agency', { exact: true }).waitFor();
      await page.getByRole('tab', { name: 'Score' }).focus();
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
      await page.getByText('Choose .xlsx files').waitFor();
      await page.close();
    },
    30 * SECONDS,
  );
});
