import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Surroundings } from './context.ts';
import { FileTrouble } from './file-trouble.ts';

/** A workbook, and not the file in which Excel notes who has one open. */
function isWorkbookName(name: string): boolean {
  return /\.xlsx$/i.test(name) && !name.startsWith('~$');
}

async function inFolder(folder: string, surroundings: Surroundings): Promise<readonly string[]> {
  const entries = await readdir(surroundings.locate(folder), { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await inFolder(path, surroundings)));
    else if (isWorkbookName(entry.name)) files.push(path);
  }
  return files;
}

/**
 * The files that paths name: themselves, and all .xlsx files of folders and their folders; each once, in the order of
 * their names. A path that leads nowhere is kept, so that it is reported with the others.
 *
 * @param but a file to leave out of folders: the one that is about to be written
 * @throws FileTrouble where a folder cannot be read
 */
export async function workbookFiles(
  paths: readonly string[],
  but: string,
  surroundings: Surroundings,
): Promise<readonly string[]> {
  const { locate } = surroundings;
  const real = (path: string): Promise<string> => realpath(locate(path)).catch(() => locate(path));
  const found = new Map<string, string>();
  const left = await real(but);
  for (const path of paths) {
    const isFolder = await stat(locate(path)).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    try {
      for (const file of isFolder ? await inFolder(path, surroundings) : [path]) {
        const key = await real(file);
        if (!found.has(key) && !(isFolder && key === left)) found.set(key, file);
      }
    } catch (cause) {
      throw new FileTrouble('notReadable', path, { cause });
    }
  }
  return [...found.values()].sort();
}
