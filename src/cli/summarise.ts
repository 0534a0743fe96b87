import {
  createRulesSheet,
  createSummary,
  EDITION_2562,
  isPanelSheet,
  isScoreSheet,
  laterAwardsOf,
  type SheetBlueprint,
} from '../core/index.ts';
import { writeWorkbook } from '../xlsx/write-workbook.ts';
import { carriedOver } from './carried-over.ts';
import type { Context, ExitCode } from './context.ts';
import { closingSheets, type CopiedSheet, copiedSheets, type Naming, namingBeside } from './copied-sheets.ts';
import { readSheets, refuseSameFile, refuseToOverwrite, writeWhole } from './files.ts';
import { complainOfLaterAwards, copiedLaterAwards, laterAwardsWith } from './later-awards.ts';
import { type FiledScoreSheet, scoreSheetsOf } from './score-sheets-of.ts';
import { sheetErrors } from './sheet-errors.ts';
import { type SummariseCommand, summarisePanels } from './summarise-panels.ts';

/** A rules sheet for each way in which the score sheets' readings are settled. */
function rulesSheets(copied: readonly CopiedSheet[], name: Naming): ReadonlyMap<string, SheetBlueprint> {
  const settled = copied.map(({ filed }) => filed.reading.assessment.readings);
  const different = new Map(settled.map((readings) => [JSON.stringify(readings), readings]));
  return new Map(
    [...different].map(([key, readings]) => [key, name(createRulesSheet(EDITION_2562, readings))]),
  );
}

/**
 * Every score sheet made anew under its own name, behind each a new summary of it and its closings; then the sheets of
 * later awards, what goes over as it stands, and last the rules sheets that the summaries lead to.
 */
function sheetsOf(
  filed: readonly FiledScoreSheet[],
  over: readonly SheetBlueprint[],
  context: Context,
): readonly SheetBlueprint[] {
  const copied = copiedSheets(filed);
  const name = namingBeside(copied);
  const later = copiedLaterAwards(laterAwardsWith(filed), name);
  const rules = rulesSheets(copied, name);
  const sheets = copied.flatMap((each) => {
    const { findings, reading, words } = each.filed;
    const laterAwards = laterAwardsOf(each.filed.laterAwards);
    const { assessment } = reading;
    const writtenOn = context.today();
    const rulesSheet = rules.get(JSON.stringify(assessment.readings))?.sheetName ?? '';
    const input = { assessment, findings, source: each.image, writtenOn, words, rulesSheet, laterAwards };
    const summary = createSummary(EDITION_2562, input);
    return [each.blueprint, name(summary), ...closingSheets(each, name)];
  });
  return [...sheets, ...later, ...over.map(name), ...rules.values()];
}

/**
 * `summarise FILE --out OUT`: writes a new workbook with every score sheet of the file and a summary of each. The
 * file itself stays as it is; while a score sheet has errors nothing is written. Where the file has no score sheets, or
 * an agency is named, the summary is that of the panels' sheets.
 */
export async function summarise(command: SummariseCommand, context: Context): Promise<ExitCode> {
  const { file, out, agency, force } = command;
  await refuseSameFile(file, out, context);
  await refuseToOverwrite(out, force, context);
  const images = await readSheets(file, context);
  const isOfPanels = agency !== null || (images.some(isPanelSheet) && !images.some(isScoreSheet));
  if (isOfPanels) return summarisePanels(command, images, context);
  const filed = await scoreSheetsOf(file, context);
  complainOfLaterAwards(file, laterAwardsWith(filed), context);
  const errors = sheetErrors(file, filed, context);
  if (errors.length > 0) {
    for (const error of errors) context.complain(error);
    return 1;
  }
  const over = await carriedOver(file, filed, context);
  const sheets = sheetsOf(filed, over.sheets, context);
  await writeWhole(out, await writeWorkbook(sheets), force, context);
  await context.print(out);
  if (over.note !== null) context.complain(over.note);
  return 0;
}
