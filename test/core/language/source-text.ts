import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** A file of the program by its path from the repository's top. */
export interface SourceText {
  readonly path: string;
  readonly lines: readonly string[];
}

/** Every file below a folder of the repository. */
export function repositoryText(folder: string): readonly SourceText[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n') }));
}
