import { createLaterAwardsSheet, type LaterAwardsSheet, type SheetBlueprint } from '../core/index.ts';
import type { Context } from './context.ts';
import type { Naming } from './copied-sheets.ts';
import type { FiledScoreSheet } from './score-sheets-of.ts';

/** The sheets of later awards of the score sheets' files, each once. */
export function laterAwardsWith(filed: readonly FiledScoreSheet[]): readonly LaterAwardsSheet[] {
  return [...new Set(filed.flatMap(({ laterAwards }) => laterAwards))];
}

/** Sheets of later awards made anew under their own names, with every line as it stands, right or wrong. */
export function copiedLaterAwards(
  sheets: readonly LaterAwardsSheet[],
  name: Naming,
): readonly SheetBlueprint[] {
  return sheets
    .filter(({ nextLine, lines }) => nextLine !== null || lines.length > 0)
    .map(({ sheet, lines }) => {
      const values = lines.map((line) => line.values);
      return name({ ...createLaterAwardsSheet(values), sheetName: sheet });
    });
}

/** Tells of lines of later awards that do not count. */
export function complainOfLaterAwards(
  file: string,
  sheets: readonly LaterAwardsSheet[],
  { complain, words }: Context,
): void {
  for (const { sheet, problems } of sheets) {
    for (const problem of problems.filter(({ severity }) => severity === 'error')) {
      complain(`${file} · ${sheet}: ${words.place(problem.place)}: ${words.problem(problem)}`);
    }
  }
}
