import type { Context } from './context.ts';
import type { FiledScoreSheet } from './score-sheets-of.ts';

/** The errors of a file's score sheets, as sentences that say where each is. */
export function sheetErrors(
  file: string,
  filed: readonly FiledScoreSheet[],
  { words }: Context,
): readonly string[] {
  return filed.flatMap(({ sheet, reading }) =>
    reading.problems
      .filter(({ severity }) => severity === 'error')
      .map((problem) => `${file} · ${sheet.name}: ${words.place(problem.place)}: ${words.problem(problem)}`),
  );
}
