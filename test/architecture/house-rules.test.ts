import { folderOf, readText, repositoryFiles, sourceFiles } from './source-files.ts';

const MOST_LINES = 250;

const TOP_LEVEL = [
  ...[
    'src',
    'test',
    'assets',
    '.ci',
    'manifest.xml',
    'webpack.config.js',
    'package.json',
    'package-lock.json',
  ],
  ...['tsconfig.json', 'README.md', '.gitignore'],
];

const files = sourceFiles();
const repository = repositoryFiles();
const texts = repository
  .filter((path) => !/\.(png|xlsx|ico)$/.test(path))
  .map((path) => [path, readText(path)] as const);
const withText = (wrong: RegExp): readonly string[] =>
  texts.filter(([, text]) => wrong.test(text)).map(([path]) => path);

/** The code without its comments and strings, in which Excel may be named freely. */
const codeOf = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '');

describe('src/', () => {
  it('speaks to Excel only from src/excel', () => {
    const speakers = files.filter(
      ({ path, text }) =>
        folderOf(path) !== 'excel' && /\b(Excel|Office|OfficeExtension)\./.test(codeOf(text)),
    );
    expect(speakers.map(({ path }) => path)).toEqual([]);
  });

  it('has no file that knows too much', () => {
    const long = files.filter(({ text }) => text.trimEnd().split('\n').length > MOST_LINES);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('keeps no default export and lists what each door lets through', () => {
    const loose = files.filter(({ text }) => /^export (default|\*)/m.test(text));
    expect(loose.map(({ path }) => path)).toEqual([]);
  });
});

describe('the repository', () => {
  it('has nothing at its top but what a newcomer needs to see', () => {
    const top = new Set(repository.map((path) => path.split('/')[0] ?? ''));
    expect([...top].filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });

  it('names every file and folder for what it knows', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|shared|lib)([./]|$)/i;
    expect(repository.filter((path) => vague.test(path))).toEqual([]);
  });

  it('has no character that was lost on the way', () => {
    expect(withText(new RegExp(String.fromCodePoint(0xfffd)))).toEqual([]);
  });

  it('writes a Thai vowel before its tone mark', () => {
    const misordered = /[\u0E01-\u0E2E][\u0E48-\u0E4B][\u0E31\u0E34-\u0E3A]/;
    expect(withText(misordered)).toEqual([]);
  });

  it('writes sara am as one character', () => {
    expect(withText(/\u0E4D[\u0E48-\u0E4B]?\u0E32/)).toEqual([]);
  });
});
