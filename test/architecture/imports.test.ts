import { importCycles } from './import-cycles.ts';
import { type SourceFile, folderOf, repositoryFiles, sourceFiles } from './source-files.ts';

/** What each folder of src/ may import besides itself. Edges know the port and the core; none knows another edge. */
const ONE_WAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  workbook: ['core'],
  excel: ['workbook', 'core'],
  xlsx: ['workbook', 'core'],
  word: ['core'],
  taskpane: ['workbook', 'core'],
  cli: ['word', 'xlsx', 'workbook', 'core'],
  workbench: ['taskpane', 'word', 'xlsx', 'workbook', 'core'],
};

/** The file in which the pane meets its hosts: the only one of the pane that knows them. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  'src/taskpane/main.tsx': ['excel', 'xlsx'],
};

/** The packages that a folder may use; `node:` stands for Node's own. */
const PACKAGES: Readonly<Record<string, readonly RegExp[]>> = {
  // Arithmetic alone: a hash in plain code.
  core: [/^@noble\/hashes\/(sha2|utils)$/],
  xlsx: [/^fflate$/, /^hucre(\/|$)/],
  word: [/^docx$/],
  taskpane: [/^react(\/|$)/, /^react-dom\/client$/, /^@fluentui\/react-(components|icons)$/],
  cli: [/^node:/],
  workbench: [
    ...[/^react(\/|$)/, /^react-dom\/client$/, /^@fluentui\/react-(components|icons)$/],
    /^idb-keyval$/,
  ],
};

/** The one room that knows the web spreadsheet, and that it is Univer. */
const UNIVER_ROOM = 'src/workbench/univer/';

const files = sourceFiles();
const styleSheets = repositoryFiles().filter((path) => path.endsWith('.css'));
const known = new Set([...files.map(({ path }) => path), ...styleSheets]);

const mayImport = ({ path }: SourceFile, imported: string): boolean => {
  const [from, to] = [folderOf(path), folderOf(imported)];
  return from === to || [...(ONE_WAY[from] ?? []), ...(ENTRIES[path] ?? [])].includes(to);
};

const packagesOf = (path: string): readonly RegExp[] => [
  ...(PACKAGES[folderOf(path)] ?? []),
  ...(path.startsWith(UNIVER_ROOM) ? [/^@univerjs\//] : []),
];

const violations = (rule: (file: SourceFile, imported: string) => boolean): readonly string[] =>
  files.flatMap((file) =>
    file.imports.filter((imported) => !rule(file, imported)).map((imported) => `${file.path} -> ${imported}`),
  );

describe('the one-way rule', () => {
  it('knows every folder', () => {
    const folders = new Set(files.map(({ path }) => folderOf(path)));
    expect([...folders].filter((folder) => !Object.hasOwn(ONE_WAY, folder))).toEqual([]);
  });

  it('holds for every import', () => {
    expect(violations(mayImport)).toEqual([]);
  });

  it('leads into the core by its one door', () => {
    const byTheDoor = (file: SourceFile, imported: string): boolean =>
      folderOf(file.path) === 'core' || folderOf(imported) !== 'core' || imported === 'src/core/index.ts';
    expect(violations(byTheDoor)).toEqual([]);
  });

  it('never leads round', () => {
    expect(importCycles(files)).toEqual([]);
  });

  it('leads to files that are there, named in full', () => {
    expect(violations((_, imported) => known.has(imported))).toEqual([]);
  });

  it('leads into the web spreadsheet’s room from the workbench’s entry alone', () => {
    const byTheEntry = ({ path }: SourceFile, imported: string): boolean =>
      path.startsWith(UNIVER_ROOM) || !imported.startsWith(UNIVER_ROOM) || path === 'src/workbench/main.tsx';
    expect(violations(byTheEntry)).toEqual([]);
  });

  it('gives each folder only the packages that are its business', () => {
    const strangers = files.flatMap(({ path, packages }) =>
      packages
        .filter((name) => !packagesOf(path).some((allowed) => allowed.test(name)))
        .map((name) => `${path} -> ${name}`),
    );
    expect(strangers).toEqual([]);
  });
});

describe('the search for a way round', () => {
  it('finds one through three files, once', () => {
    const ring = [
      { path: 'a', imports: ['b'] },
      { path: 'b', imports: ['c'] },
      { path: 'c', imports: ['a'] },
      { path: 'd', imports: ['a', 'b'] },
    ];
    expect(importCycles(ring)).toEqual(['a -> b -> c -> a']);
  });

  it('takes two ways to one file for no ring', () => {
    const diamond = [
      { path: 'a', imports: ['b', 'c'] },
      { path: 'b', imports: ['d'] },
      { path: 'c', imports: ['d'] },
      { path: 'd', imports: [] },
    ];
    expect(importCycles(diamond)).toEqual([]);
  });
});
