import type { FileTroubleCode, SheetImage } from '../../core/index.ts';
import type { SheetReference, WorkbookPort } from '../../workbook/port.ts';
import type { ChosenFile } from '../../workbook/take-files.ts';

/** Our sheets in a file, or why it cannot be read; never fails, and keeps the page's thread free. */
export type ReadFile = (file: Blob) => Promise<readonly SheetImage[] | FileTroubleCode>;

/** What is to be compiled. */
export type CompileSource =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  /** Score sheets of the workbook that is open. */
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetReference[] };

/** The names, each unlike all before it: files of different folders can have the same. */
function namesApart(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let apart = name;
    for (let number = 2; taken.has(apart); number += 1) apart = `${name} (${String(number)})`;
    taken.add(apart);
    return apart;
  });
}

/** The files or sheets of a source, each to be read at its turn. */
export function chosenFiles(
  source: CompileSource,
  port: WorkbookPort,
  readFile: ReadFile,
): readonly ChosenFile[] {
  switch (source.kind) {
    case 'files': {
      const names = namesApart(source.files.map(({ name }) => name));
      return source.files.map((file, index) => ({
        name: names[index] ?? file.name,
        read: () => readFile(file),
      }));
    }
    case 'sheets':
      return source.sheets.map(({ id, name }) => ({
        name,
        read: async () => {
          const image = await port.readSheet(id);
          return image === null ? 'noScoreSheet' : [image];
        },
      }));
  }
}
