/** @jest-environment jsdom */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildPane } from './built-pane.ts';
import { MENTIONED_ORIGINS, originsIn } from './origins.ts';
import { directives } from './policy.ts';

const BUILD_TIME = 240_000;

/** In bytes, minified and not compressed. */
const BUDGET = {
  /** What has to be there before the page shows anything. */
  start: 1_500_000,
  /** The spreadsheet, which comes next. */
  largestPart: 6_500_000,
  /** All parts, those too that are only asked for by and by. */
  allParts: 11_500_000,
};

/** Addresses in the help and messages of the spreadsheet and of `docx`, which a user may follow; never fetched. */
const MENTIONED_BY_PARTS = new Set([
  ...['https://support.microsoft.com', 'https://support.google.com', 'https://univer.ai'],
  ...['https://universheet.net', 'https://redi.wendell.fun', 'https://mozilla.github.io'],
  ...['http://sharejs.org', 'https://www.wps.cn', 'http://localhost'],
  'https://answers.microsoft.com',
]);

let folder = '';
let page: Document;
let start = '';
let partNames: readonly string[] = [];

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const sizeOf = (name: string): number => statSync(join(folder, name)).size;
const inFolder = (ending: RegExp): readonly string[] =>
  readdirSync(join(folder, 'workbench'))
    .filter((name) => ending.test(name))
    .map((name) => `workbench/${name}`);

beforeAll(async () => {
  folder = await buildPane();
  page = new DOMParser().parseFromString(read('workbench.html'), 'text/html');
  start = read(page.scripts[0]?.getAttribute('src') ?? '');
  partNames = inFolder(/\.js$/);
}, BUILD_TIME);

describe('the workbench’s security policy', () => {
  it.each([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'"]],
    ['style-src', ["'self'", "'unsafe-inline'"]],
    ['font-src', ["'self'"]],
    ['img-src', ["'self'", 'data:', 'blob:']],
    ['connect-src', ["'none'"]],
    ['worker-src', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
  ])('%s is %j', (directive, sources) => {
    expect(directives(page).get(directive)).toEqual(sources);
  });

  it('has no directive besides these nine', () => {
    expect(directives(page).size).toBe(9);
  });

  it('stands before anything that it governs', () => {
    const [first, second] = page.head.children;
    expect(first?.getAttribute('charset')).toBe('utf-8');
    expect(second?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
  });
});

describe('the workbench’s page', () => {
  it('is Thai', () => {
    expect(page.documentElement.lang).toBe('th');
  });

  it('loads one script and one style sheet, from beside it, and nothing else', () => {
    const scripts = [...page.scripts].map((element) => element.getAttribute('src'));
    const links = [...page.querySelectorAll('link')].map((link) => link.getAttribute('href'));
    expect(scripts).toEqual([expect.stringMatching(/^workbench\.[\da-f]{20}\.js$/)]);
    expect(links).toEqual(['assets/icon-32.png', expect.stringMatching(/^workbench\.[\da-f]{20}\.css$/)]);
    expect([...page.scripts].map((element) => element.textContent).join('')).toBe('');
  });

  it('begins without the spreadsheet, within its budget', () => {
    expect(start.match(/univerjs|UniverSheet/g) ?? []).toEqual([]);
    expect(sizeOf(page.scripts[0]?.getAttribute('src') ?? '')).toBeLessThan(BUDGET.start);
  });
});

describe('the parts that come later', () => {
  it('hold the spreadsheet', () => {
    expect(partNames.filter((name) => read(name).includes('UniverSheet'))).not.toEqual([]);
  });

  it('keep within their budgets', () => {
    const sizes = partNames.map(sizeOf);
    expect(Math.max(...sizes)).toBeLessThan(BUDGET.largestPart);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET.allParts);
  });

  it('turn no text into code, which the policy would refuse', () => {
    const wrong = [start, ...partNames.map(read)].flatMap(
      (script) => script.match(/new Function\(|(?<![\w.$])eval\(/g) ?? [],
    );
    expect(wrong).toEqual([]);
  });

  it('mention no origin but those known to be words', () => {
    const origins = [start, ...partNames.map(read)].flatMap(originsIn);
    const unknown = origins.filter((each) => !MENTIONED_ORIGINS.has(each) && !MENTIONED_BY_PARTS.has(each));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('come with the licences of what they contain', () => {
    expect(read('workbench/univer.LICENSE.txt')).toContain('Apache License');
    expect(read('workbench/docx.LICENSE.txt')).toContain('MIT License');
    expect(read('workbench/sarabun.LICENSE.txt')).toContain('SIL Open Font License, Version 1.1');
  });
});

describe('the fonts', () => {
  it('are files beside the page: Thai and Latin, regular and bold', () => {
    const names = inFolder(/\.woff2$/).map((name) =>
      name.replace(/^workbench\/|\.[\da-f]{20}(?=\.woff2$)/g, ''),
    );
    expect(names.toSorted()).toEqual([
      'sarabun-latin-400-normal.woff2',
      'sarabun-latin-700-normal.woff2',
      'sarabun-thai-400-normal.woff2',
      'sarabun-thai-700-normal.woff2',
    ]);
  });

  it('serve the sheets’ font too, each face at its size', () => {
    const faces = read(page.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? '').split(
      '@font-face',
    );
    const ofSheets = faces.filter((face) => /font-family:\s*['"]?TH Sarabun New/.test(face));
    expect(ofSheets).toHaveLength(4);
    expect(ofSheets.filter((face) => !/size-adjust:\s*66%/.test(face))).toEqual([]);
  });
});
