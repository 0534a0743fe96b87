import { createRoundsSheet, EDITION_2562, type RoundSheet, severalRounds } from '../core/index.ts';
import { writeWorkbook } from '../xlsx/write-workbook.ts';
import type { Context, ExitCode } from './context.ts';
import { closingSheets, type CopiedSheet, copiedSheets, namingBeside } from './copied-sheets.ts';
import { FileTrouble } from './file-trouble.ts';
import { refuseSameFile, refuseToOverwrite, writeWhole } from './files.ts';
import { complainOfLaterAwards, copiedLaterAwards, laterAwardsWith } from './later-awards.ts';
import { type FiledScoreSheet, scoreSheetsOf } from './score-sheets-of.ts';
import { sheetErrors } from './sheet-errors.ts';

function asRound({ filed, blueprint, image }: CopiedSheet): RoundSheet {
  return { sheet: blueprint.sheetName, assessment: filed.reading.assessment, image };
}

/**
 * `rounds FILE… --out OUT`: writes a new workbook with every score sheet of the files and a comparison for each
 * assessor who has several rounds on one agency. The files stay as they are; while a score sheet has errors nothing
 * is written.
 */
export async function rounds(
  files: readonly string[],
  out: string,
  force: boolean,
  context: Context,
): Promise<ExitCode> {
  for (const file of files) await refuseSameFile(file, out, context);
  await refuseToOverwrite(out, force, context);
  const filed: FiledScoreSheet[] = [];
  const errors: string[] = [];
  for (const file of files) {
    const sheets = await scoreSheetsOf(file, context);
    filed.push(...sheets);
    complainOfLaterAwards(file, laterAwardsWith(sheets), context);
    errors.push(...sheetErrors(file, sheets, context));
  }
  if (errors.length > 0) {
    for (const error of errors) context.complain(error);
    return 1;
  }
  const copied = copiedSheets(filed);
  const name = namingBeside(copied);
  const series = severalRounds(copied.map(asRound));
  if (series.length === 0) throw new FileTrouble('noRounds', files.join(', '));
  const sheets = [
    ...copied.flatMap((each) => [each.blueprint, ...closingSheets(each, name)]),
    ...series.map((each) => name(createRoundsSheet(EDITION_2562, each, context.today()))),
    ...copiedLaterAwards(laterAwardsWith(filed), name),
  ];
  await writeWhole(out, await writeWorkbook(sheets), force, context);
  await context.print(out);
  return 0;
}
