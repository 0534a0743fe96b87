import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Language, PaneView } from '../../src/core/index.ts';
import { chromiumPath, describeWith } from '../programs.ts';
import { buildGalleryPage } from './gallery/gallery-page.ts';

const SECONDS = 1000;
const ORIGIN = 'https://pane.example/';

interface Picture {
  readonly scene: string;
  readonly view: PaneView;
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

const LOOKS = [
  { language: 'th', scheme: 'light', width: 320 },
  { language: 'en', scheme: 'dark', width: 320 },
  // 320 pixels at 200 %.
  { language: 'th', scheme: 'dark', width: 160 },
] as const;

const SCENES = [
  ['empty', 'score'],
  ['several', 'score'],
  ['empty', 'check'],
  ['typing', 'check'],
  ['pasted', 'check'],
  ['trouble', 'check'],
  ['typing', 'summary'],
  ['several', 'summary'],
  ['reading', 'summary'],
  ['complete', 'summary'],
  ['lowTotal', 'summary'],
  ['lowTotal', 'plan'],
  ['abstained', 'plan'],
  ['elsewhere', 'score'],
  ['clientMissing', 'score'],
] as const;

const PICTURES: readonly Picture[] = SCENES.flatMap(([scene, view]) =>
  LOOKS.map((look) => ({ scene, view, ...look })),
);

/** Looked at from inside the page. */
interface Measured {
  readonly overflow: number;
  readonly cut: readonly string[];
  readonly small: readonly string[];
  readonly inHostCorner: readonly string[];
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
    isForEyes(element) && ['hidden', 'clip'].includes(getComputedStyle(element).overflowY);
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
  };
}

const NOTHING_WRONG = { overflow: 0, cut: [], small: [], inHostCorner: [], violations: [] };

/** Runs in the page: what breaks WCAG 2.2 AA, by axe. */
async function runAxe(): Promise<readonly string[]> {
  const engine: unknown = Reflect.get(window, 'axe');
  const { run } = engine as typeof axe;
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // Fluent's marks for the way round by Tab: they hand the focus on at once.
  const { violations } = await run({ exclude: ['[data-tabster-dummy]'] }, { runOnly: tags });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html: where }) => `${id}: ${where.slice(0, 160)}`),
  );
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

  async function open({ scene, view, language, scheme, width }: Picture): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width, height: 640 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.addInitScript((chosen) => {
      window.localStorage.setItem('pmqa-scorebook.language', chosen);
    }, language);
    await page.addInitScript({ content: axe.source });
    await page.goto(`${ORIGIN}#${scene}/${view}/${scheme}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('heading', { level: 2 }).or(page.getByRole('group')).first().waitFor();
    return page;
  }

  /** Opens everything that can be opened: an award, the source of its first gates, a plan for two awards. */
  async function unfold(page: Page): Promise<void> {
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    const awards = page.locator('h3 button[aria-expanded="false"]');
    if ((await awards.count()) === 0) return;
    await awards.first().click();
    await awards.last().click();
    const sources = page.locator('li > button[aria-expanded="false"]');
    await sources.nth(0).click();
    await sources.nth(1).click();
  }

  it.each(PICTURES)(
    '$scene/$view, $language, $scheme, $width px: all fits and can be hit, and axe finds nothing',
    async (picture) => {
      const page = await open(picture);
      await unfold(page);
      const measured = await page.evaluate(measure);
      const violations = await page.evaluate(runAxe);
      await page.close();
      expect({ ...measured, violations }).toEqual(NOTHING_WRONG);
    },
    30 * SECONDS,
  );
});
