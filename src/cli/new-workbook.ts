import { createScoreSheet, EDITION_2562, EMPTY_ASSESSMENT } from '../core/index.ts';
import { writeWorkbook } from '../xlsx/write-workbook.ts';
import type { Context, ExitCode } from './context.ts';
import { refuseToOverwrite, writeWhole } from './files.ts';
import { readOneRecord } from './records.ts';

/** `new OUT`: writes a workbook with one score sheet, filled from a record where there is one. */
export async function newWorkbook(
  out: string,
  scores: string | null,
  force: boolean,
  context: Context,
): Promise<ExitCode> {
  await refuseToOverwrite(out, force, context);
  const assessment = scores === null ? EMPTY_ASSESSMENT : await readOneRecord(scores, context);
  if (assessment === null) return 2;
  await writeWhole(out, await writeWorkbook([createScoreSheet(EDITION_2562, assessment)]), force, context);
  await context.print(out);
  return 0;
}
