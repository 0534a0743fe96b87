/** @jest-environment jsdom */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MENTIONED_ORIGINS, originsIn } from './origins.ts';
import { PANE_ORIGIN, buildPane, runWebpack } from './built-pane.ts';
import { directives } from './policy.ts';

const CDN = 'https://appsforoffice.microsoft.com';
const BUILD_TIME = 120_000;

let folder = '';
let page: Document;
let script = '';

/** The matches alone: a failing test should not print a megabyte of script. */
const found = (pattern: RegExp): readonly string[] => script.match(pattern) ?? [];
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(async () => {
  folder = await buildPane();
  page = new DOMParser().parseFromString(read('taskpane.html'), 'text/html');
  script = readdirSync(folder)
    .filter((name) => /^taskpane\..*js$/.test(name))
    .map(read)
    .join('\n');
}, BUILD_TIME);

describe('the built page’s security policy', () => {
  it.each([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", CDN]],
    ['style-src', ["'self'", "'unsafe-inline'"]],
    ['img-src', ["'self'", 'data:']],
    ['font-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['worker-src', ["'self'"]],
    ['frame-src', [CDN]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
  ])('%s is %j', (directive, sources) => {
    expect(directives(page).get(directive)).toEqual(sources);
  });

  it('has no directive besides these ten', () => {
    expect(directives(page).size).toBe(10);
  });

  it('stands before anything that it governs', () => {
    const [first, second] = page.head.children;
    expect(first?.getAttribute('charset')).toBe('utf-8');
    expect(second?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
  });
});

describe('the built page', () => {
  it('is Thai', () => {
    expect(page.documentElement.lang).toBe('th');
  });

  it('loads Microsoft’s client library before our script, and nothing else', () => {
    const scripts = [...page.scripts].map((element) => element.getAttribute('src'));
    expect(scripts).toEqual([
      `${CDN}/lib/1/hosted/office.js`,
      expect.stringMatching(/^taskpane\.[\da-f]{20}\.js$/),
    ]);
  });

  it('has no code of its own in the page', () => {
    expect([...page.scripts].map((element) => element.textContent).join('')).toBe('');
    const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });

  it('refers to files that are there', () => {
    const links = [...page.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? '');
    const ours = [...page.scripts].slice(1).map((element) => element.getAttribute('src') ?? '');
    for (const path of [...links, ...ours]) expect(statSync(join(folder, path)).size).toBeGreaterThan(0);
  });
});

describe('the built script', () => {
  it('mentions no origin but those known to be words', () => {
    expect(originsIn(script).filter((origin) => !MENTIONED_ORIGINS.has(origin))).toEqual([]);
  });

  it('turns no text into code, which the policy would refuse', () => {
    expect(found(/new Function\(|(?<![\w.$])eval\(/g)).toEqual([]);
  });

  it('is one file: what comes later is the workbench’s alone', () => {
    expect(readdirSync(folder).filter((name) => /^taskpane\..*js$/.test(name))).toHaveLength(1);
    expect(found(/univerjs|UniverSheet/g)).toEqual([]);
  });

  it('holds nothing of Microsoft’s client library', () => {
    expect(found(/_richApiNativeBridge|OSF\.OUtil|Microsoft\.Office\.Common/g)).toEqual([]);
  });

  it('is React for production', () => {
    expect(found(/Minified React error/g)).not.toEqual([]);
    expect(found(/Each child in a list should have a unique|jsxDEV/g)).toEqual([]);
  });

  it('comes without a source map', () => {
    expect(found(/sourceMappingURL/g)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.map'))).toEqual([]);
  });

  it('keeps the licences of what it contains beside it', () => {
    const [licences = ''] = readdirSync(folder).filter((name) => name.endsWith('.LICENSE.txt'));
    expect(read(licences)).toContain('MIT license');
  });
});

describe('the built manifest', () => {
  it('has the place that the pane is served from in the place of the developer’s', () => {
    const manifest = read('manifest.xml');
    expect(manifest).toContain(`DefaultValue="${PANE_ORIGIN}/taskpane.html?view=score"`);
    expect(manifest).not.toContain('localhost');
  });

  it('refers to files that are there', () => {
    const addresses = new Set(read('manifest.xml').match(/https:\/\/scorebook\.example[^"?#]*/g));
    expect(addresses.size).toBeGreaterThan(30);
    for (const address of addresses) {
      expect(statSync(join(folder, address.replace(PANE_ORIGIN, ''))).size).toBeGreaterThan(0);
    }
  });
});

describe('the build’s settings', () => {
  it.each([
    ['ADDIN_ORIGIN', 'http://scorebook.example', /ADDIN_ORIGIN: "http:\/\/scorebook\.example" is not https/],
    ['ADDIN_ORIGIN', 'scorebook.example', /ADDIN_ORIGIN: "scorebook\.example" is not an address/],
    ['ADDIN_ORIGIN', 'https://scorebook.example/?x=1', /must be an origin/],
    ['OFFICE_JS_URL', 'http://intranet.example/office.js', /OFFICE_JS_URL: .* is not https/],
  ])(
    'refuse %s %s',
    async (name, value, message) => {
      const nowhere = join(folder, 'never-written');
      await expect(runWebpack({ [name]: value }, ['--output-path', nowhere])).rejects.toThrow(message);
    },
    BUILD_TIME,
  );
});
