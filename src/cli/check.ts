import { CATALOGUES, type LaterAwardsSheet, type Problem, type Severity } from '../core/index.ts';
import { type Context, type ExitCode, graver } from './context.ts';
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

/** Prints what is wrong on one sheet, and whether something has to be done. */
async function printProblems(
  file: string,
  sheet: string,
  problems: readonly Problem[],
  json: boolean,
  { words, print }: Context,
): Promise<ExitCode> {
  if (json) {
    await print(JSON.stringify({ file, sheet, problems: problems.map(problemData) }));
  } else {
    await print(`${file} · ${sheet}`);
    for (const problem of problems) {
      await print(`  ${SYMBOLS[problem.severity]} ${words.place(problem.place)}: ${words.problem(problem)}`);
    }
    if (problems.length === 0) await print(`  ✓`);
  }
  return problems.some(isFinding) ? 1 : 0;
}

/** `check FILE…`: says what is wrong in every score sheet, and on every sheet of later awards. */
export async function check(files: readonly string[], json: boolean, context: Context): Promise<ExitCode> {
  const ofLater = async (file: string, sheets: readonly LaterAwardsSheet[]): Promise<ExitCode> => {
    let exit: ExitCode = 0;
    for (const { sheet, problems } of sheets) {
      exit = graver(exit, await printProblems(file, sheet, problems, json, context));
    }
    return exit;
  };
  return eachScoreSheet(
    files,
    json,
    context,
    (file, { sheet, reading }) => printProblems(file, sheet.name, reading.problems, json, context),
    ofLater,
  );
}
