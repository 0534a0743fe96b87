import {
  createLaterAwardsSheet,
  createPaperForm,
  createRoundSheet,
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  LATER_NAMES,
  latestOfEach,
  nextRound,
  type Round,
  type SheetBlueprint,
} from '../core/index.ts';
import { writeWorkbook } from '../xlsx/write-workbook.ts';
import type { Context, ExitCode } from './context.ts';
import { refuseSameFile, refuseToOverwrite, writeWhole } from './files.ts';
import { readOneRecord } from './records.ts';
import { complainOfLaterAwards, copiedLaterAwards, laterAwardsWith } from './later-awards.ts';
import { scoreSheetsOf } from './score-sheets-of.ts';

/** What a new workbook is made from. */
export type NewFrom =
  | { readonly kind: 'nothing' }
  /** No score sheet, but the form to write on by hand. */
  | { readonly kind: 'paper' }
  /** The file of one record. */
  | { readonly kind: 'record'; readonly file: string }
  /** A workbook with the round before; `round` is `null` for the one that comes next. */
  | { readonly kind: 'round'; readonly file: string; readonly round: Round | null };

/**
 * A sheet of the new round for each series of the file, from its last one; what would be alike is made once. Behind them
 * the file's sheets of later awards, which are facts too.
 */
async function roundSheets(
  file: string,
  round: Round | null,
  context: Context,
): Promise<readonly SheetBlueprint[]> {
  const filed = await scoreSheetsOf(file, context);
  const later = laterAwardsWith(filed);
  complainOfLaterAwards(file, later, context);
  const last = latestOfEach(
    filed.map(({ sheet, reading }) => ({
      sheet: sheet.name,
      assessment: reading.assessment,
    })),
  );
  const sheets = last.map(({ assessment }) =>
    createRoundSheet(EDITION_2562, assessment, round ?? nextRound(assessment.facts.round)),
  );
  const different = new Map(sheets.map((sheet) => [JSON.stringify(sheet.cells), sheet]));
  return [...different.values(), ...copiedLaterAwards(later, (sheet) => sheet)];
}

async function sheetsFrom(from: NewFrom, context: Context): Promise<readonly SheetBlueprint[] | null> {
  switch (from.kind) {
    case 'nothing':
      return [createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT)];
    case 'paper':
      return [createPaperForm(EDITION_2562)];
    case 'record': {
      const assessment = await readOneRecord(from.file, context);
      return assessment === null ? null : [createScoreSheet(EDITION_2562, assessment)];
    }
    case 'round':
      return roundSheets(from.file, from.round, context);
  }
}

/**
 * `new OUT`: writes a workbook with one score sheet, filled from a record where there is one; with the sheets of a new
 * round, from a workbook with the last one, which stays as it is; or with the paper form.
 *
 * @param hasLaterAwards adds a sheet of later awards, where none comes from a workbook
 */
export async function newWorkbook(
  out: string,
  from: NewFrom,
  hasLaterAwards: boolean,
  force: boolean,
  context: Context,
): Promise<ExitCode> {
  if (from.kind === 'round') await refuseSameFile(from.file, out, context);
  await refuseToOverwrite(out, force, context);
  const sheets = await sheetsFrom(from, context);
  if (sheets === null) return 2;
  const isThere = sheets.some(({ names }) => names.some(({ name }) => name === LATER_NAMES.year));
  const added = hasLaterAwards && !isThere ? [createLaterAwardsSheet()] : [];
  await writeWhole(out, await writeWorkbook([...sheets, ...added]), force, context);
  await context.print(out);
  return 0;
}
