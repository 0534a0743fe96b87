import { CATALOGUES, type Problem, type Severity } from '../core/index.ts';
import type { Context, ExitCode } from './context.ts';
import { eachScoreSheet } from './each-file.ts';

const SYMBOLS: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', note: '·' };

/** A problem as plain data, with its sentence in both languages. */
function problemData(problem: Problem): object {
  const { detail, severity, place, cells, repair } = problem;
  return {
    ...detail,
    severity,
    place,
    cells,
    repair,
    message: { th: CATALOGUES.th.problem(problem), en: CATALOGUES.en.problem(problem) },
  };
}

/** Whether a problem makes the exit code 1; a note, such as a score that is not there yet, does not. */
function isFinding({ severity }: Problem): boolean {
  return severity !== 'note';
}

/** `check FILE…`: says what is wrong in every score sheet. */
export async function check(files: readonly string[], json: boolean, context: Context): Promise<ExitCode> {
  const { words, print } = context;
  return eachScoreSheet(files, json, context, async (file, { sheet, reading }) => {
    const { problems } = reading;
    if (json) {
      await print(JSON.stringify({ file, sheet: sheet.name, problems: problems.map(problemData) }));
    } else {
      await print(`${file} · ${sheet.name}`);
      for (const problem of problems) {
        await print(
          `  ${SYMBOLS[problem.severity]} ${words.place(problem.place)}: ${words.problem(problem)}`,
        );
      }
      if (problems.length === 0) await print(`  ✓`);
    }
    return problems.some(isFinding) ? 1 : 0;
  });
}
