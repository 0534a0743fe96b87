import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..', '..');

/** One file of src/, by its path from the repository's top (`src/core/index.ts`), and what it imports. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Files of this repository, by their paths from its top. */
  readonly imports: readonly string[];
  /** Packages, by the name in the import. */
  readonly packages: readonly string[];
}

/** Every TypeScript file of src/, types' imports and dynamic ones included. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join('src', name.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, ...importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): Pick<SourceFile, 'imports' | 'packages'> {
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const isRelative = (specifier: string): boolean => specifier.startsWith('.');
  return {
    imports: specifiers.filter(isRelative).map((specifier) => posix.join(posix.dirname(path), specifier)),
    packages: specifiers.filter((specifier) => !isRelative(specifier)),
  };
}

/** The first folder below src/ that a file lies in: `core` for `src/core/scoring/read-entry.ts`. */
export function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Every file that the repository holds or is about to: those of its history and new ones that are not ignored. */
export function repositoryFiles(): readonly string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
  });
  return list
    .toString()
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

/** A repository file's text. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
