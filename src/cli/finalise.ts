import { type Closing, closingOf, EDITION_2562, withEntriesLocked } from '../core/index.ts';
import { writeWorkbook } from '../xlsx/write-workbook.ts';
import type { Context, ExitCode } from './context.ts';
import { closingSheets, copiedSheets, namingBeside } from './copied-sheets.ts';
import { refuseSameFile, refuseToOverwrite, writeWhole } from './files.ts';
import { complainOfLaterAwards, copiedLaterAwards, laterAwardsWith } from './later-awards.ts';
import { type FiledScoreSheet, scoreSheetsOf } from './score-sheets-of.ts';

/** What keeps a score sheet from being closed: errors, and what was changed since it was closed before. */
function obstacles({ reading }: FiledScoreSheet): FiledScoreSheet['reading']['problems'] {
  return reading.problems.filter(
    ({ severity, detail: { code } }) =>
      severity === 'error' || code === 'changedAfterClosing' || code === 'closingDamaged',
  );
}

/**
 * `finalise FILE --by NAME --out OUT`: writes a new workbook with every score sheet of the file, its entry cells
 * locked, and a closing of each that is not closed yet; closings that are there stay. The file itself stays as it is.
 * Nothing is written while a score sheet has errors, or was changed after it was closed.
 */
export async function finalise(
  file: string,
  by: string,
  out: string,
  force: boolean,
  context: Context,
): Promise<ExitCode> {
  await refuseSameFile(file, out, context);
  await refuseToOverwrite(out, force, context);
  const filed = await scoreSheetsOf(file, context);
  complainOfLaterAwards(file, laterAwardsWith(filed), context);
  const { place, problem: sentence } = context.words;
  const complaints = filed.flatMap((each) =>
    obstacles(each).map(
      (problem) => `${file} · ${each.sheet.name}: ${place(problem.place)}: ${sentence(problem)}`,
    ),
  );
  if (complaints.length > 0) {
    for (const complaint of complaints) context.complain(complaint);
    return 1;
  }
  const copied = copiedSheets(filed);
  const name = namingBeside(copied);
  const sheets = copied.flatMap((each) => {
    const { reading, closing } = each.filed;
    const isOpen = closing.kind === 'open';
    const added: readonly Closing[] = isOpen ? [closingOf(reading.assessment, by, context.today())] : [];
    const closed = isOpen ? withEntriesLocked(EDITION_2562, each.blueprint) : each.blueprint;
    return [closed, ...closingSheets(each, name, added)];
  });
  const later = copiedLaterAwards(laterAwardsWith(filed), name);
  await writeWhole(out, await writeWorkbook([...sheets, ...later]), force, context);
  await context.print(out);
  return 0;
}
