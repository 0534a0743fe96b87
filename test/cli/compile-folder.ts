import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Assessment, CompiledResult } from '../../src/core/index.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { assessmentOf, type Given } from '../core/panel/panels.ts';
import { workbookOf } from './corpus.ts';
import { type Folder, makeFolder } from './run-in-folder.ts';

/** A folder of its own in which workbooks are compiled. */
export interface CompileFolder extends Folder {
  readonly save: (name: string, assessment: Assessment) => Promise<void>;
  /** Makes a folder `in` with one workbook per score of criterion 1, by assessors A1, A2, … */
  readonly saveScores: (...given: readonly Given[]) => Promise<void>;
  readonly compiledResult: (...parameters: readonly string[]) => Promise<CompiledResult>;
  /** Of the workbook that was written. */
  readonly sheetNames: () => Promise<readonly string[]>;
}

export async function makeCompileFolder(): Promise<CompileFolder> {
  const folder = await makeFolder();
  const save = async (name: string, assessment: Assessment): Promise<void> =>
    writeFile(folder.path(name), await workbookOf(assessment));
  return {
    ...folder,
    save,
    saveScores: async (...given) => {
      await mkdir(folder.path('in'), { recursive: true });
      for (const [index, each] of given.entries()) {
        const assessor = `A${String(index + 1)}`;
        await save(`in/${assessor}.xlsx`, assessmentOf(assessor, { '1': each, '2': 60 }));
      }
    },
    compiledResult: async (...parameters) => {
      const { out } = await folder.run('compile', ...parameters, '--out', 'out.xlsx', '--json');
      return JSON.parse(out[0] ?? '') as CompiledResult;
    },
    sheetNames: async () =>
      readWorkbook(new Uint8Array(await readFile(folder.path('out.xlsx')))).allSheetNames,
  };
}
