import {
  createScoreSheet,
  createSummary,
  EDITION_2562,
  imageOf,
  type SheetBlueprint,
} from '../core/index.ts';
import { uniqueSheetName } from '../workbook/sheet-name.ts';
import { writeWorkbook } from '../xlsx/write-workbook.ts';
import type { Context, ExitCode } from './context.ts';
import { refuseToOverwrite, writeWhole } from './files.ts';
import { type FiledScoreSheet, scoreSheetsOf } from './score-sheets-of.ts';

/** The score sheet made anew under its own name, and the summary of it. */
function sheetsOf(filed: FiledScoreSheet, taken: string[], context: Context): readonly SheetBlueprint[] {
  const { assessment } = filed.reading;
  const sheetName = uniqueSheetName(filed.sheet.name, taken);
  taken.push(sheetName);
  const scoreSheet = { ...createScoreSheet(EDITION_2562, assessment), sheetName };
  const source = imageOf(scoreSheet, filed.sheet.id, sheetName);
  const writtenOn = context.today();
  return [
    scoreSheet,
    createSummary(EDITION_2562, { assessment, findings: filed.findings, source, writtenOn }),
  ];
}

/**
 * `summarise FILE --out OUT`: writes a new workbook with every score sheet of the file and a summary of each. The
 * file itself stays as it is; while a score sheet has errors nothing is written.
 */
export async function summarise(
  file: string,
  out: string,
  force: boolean,
  context: Context,
): Promise<ExitCode> {
  await refuseToOverwrite(out, force, context);
  const filed = await scoreSheetsOf(file, context);
  const errors = filed.flatMap(({ sheet, reading }) =>
    reading.problems
      .filter(({ severity }) => severity === 'error')
      .map(
        (problem) =>
          `${file} · ${sheet.name}: ${context.words.place(problem.place)}: ${context.words.problem(problem)}`,
      ),
  );
  if (errors.length > 0) {
    for (const error of errors) context.complain(error);
    return 1;
  }
  const taken: string[] = [];
  const blueprints = filed.flatMap((each) => sheetsOf(each, taken, context));
  await writeWhole(out, await writeWorkbook(blueprints), force, context);
  await context.print(out);
  return 0;
}
