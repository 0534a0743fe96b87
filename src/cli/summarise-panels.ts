import {
  createRulesSheet,
  createSummary,
  EDITION_2562,
  isPanelSheet,
  isRulesSheetFor,
  PANEL_SUMMARY_TEXT,
  type PanelReading,
  type PanelRefusal,
  readPanel,
  type Readings,
  sameName,
  type SheetBlueprint,
  type SheetImage,
  wordsToKeep,
} from '../core/index.ts';
import { uniqueSheetName } from '../workbook/sheet-name.ts';
import { writeWorkbook } from '../xlsx/write-workbook.ts';
import type { Context, ExitCode } from './context.ts';
import { readWholeSheets, writeWhole } from './files.ts';

/** What the user wishes of `summarise`. */
export interface SummariseCommand {
  readonly file: string;
  readonly out: string;
  /** Whose panels; `null` where none is named. */
  readonly agency: string | null;
  readonly force: boolean;
}

interface PanelSheet {
  readonly image: SheetImage;
  readonly read: PanelReading | PanelRefusal;
}

/** What a panel's sheet says of its agency, readable or not. */
function agencyOf({ image, read }: PanelSheet): string {
  return 'code' in read ? image.name : (read.standing.assessment.facts.agency ?? image.name);
}

/** The agencies, each once. */
function agenciesOf(panels: readonly PanelSheet[]): readonly string[] {
  return panels
    .map(agencyOf)
    .filter((name, index, all) => all.findIndex((each) => sameName(each, name)) === index);
}

/** The panels that are asked for; `null` where that cannot be told, which is said. */
function wantedPanels(
  { file, agency }: SummariseCommand,
  panels: readonly PanelSheet[],
  { words, complain }: Context,
): readonly PanelSheet[] | null {
  const text = PANEL_SUMMARY_TEXT[words.language];
  const agencies = agenciesOf(panels);
  if (agency === null) {
    if (agencies.length === 1) return panels;
    complain(`${file}: ${text.severalAgencies(agencies)}`);
    return null;
  }
  const wanted = panels.filter((panel) => sameName(agencyOf(panel), agency));
  if (wanted.length > 0) return wanted;
  complain(`${file}: ${panels.length === 0 ? text.noPanel : text.otherAgency(agencies)}`);
  return null;
}

/** Why a panel has no summary. */
function refusalLines(file: string, { image, read }: PanelSheet, { words }: Context): readonly string[] {
  if (!('code' in read)) return [];
  const text = PANEL_SUMMARY_TEXT[words.language];
  return [`${file}: ${text.refused(image.name, read)}`, ...text.lines(read).map((line) => `    ${line}`)];
}

/** The new sheets: a summary of each panel, and before it the rules that its figures lead to where there are none. */
function summariesOf(
  panels: readonly PanelSheet[],
  images: readonly SheetImage[],
  taken: readonly string[],
  context: Context,
): readonly SheetBlueprint[] {
  const names = [...taken];
  const named = (sheet: SheetBlueprint): SheetBlueprint => {
    const sheetName = uniqueSheetName(sheet.sheetName, names);
    names.push(sheetName);
    return { ...sheet, sheetName };
  };
  const rules = new Map<string, SheetBlueprint>();
  const rulesName = (readings: Readings): string => {
    const found = images.find((image) => isRulesSheetFor(image, readings));
    if (found !== undefined) return found.name;
    const key = JSON.stringify(readings);
    const sheet = rules.get(key) ?? named(createRulesSheet(EDITION_2562, readings));
    rules.set(key, sheet);
    return sheet.sheetName;
  };
  const summaries = panels.flatMap(({ image, read }) => {
    if ('code' in read) return [];
    const { assessment } = read.standing;
    return named(
      createSummary(EDITION_2562, {
        assessment,
        findings: read.findings,
        panel: read,
        source: image,
        writtenOn: context.today(),
        words: wordsToKeep(images, image.name),
        rulesSheet: rulesName(assessment.readings),
      }),
    );
  });
  return [...summaries, ...rules.values()];
}

/** Reads the panels' sheets of a workbook. */
function panelsIn(images: readonly SheetImage[]): readonly PanelSheet[] {
  return images
    .filter(isPanelSheet)
    .map((image) => ({ image, read: readPanel(EDITION_2562, image, images) }));
}

/**
 * `summarise COMPILED [--agency NAME] --out OUT`: writes a new workbook with all sheets of the compiled one and a
 * summary of each panel of the agency. The file itself stays as it is; while a panel's sheet does not say for sure what
 * counts, or it is not plain which agency is meant, nothing is written.
 *
 * @param images the file's sheets
 */
export async function summarisePanels(
  command: SummariseCommand,
  images: readonly SheetImage[],
  context: Context,
): Promise<ExitCode> {
  const { file, out, force } = command;
  const wanted = wantedPanels(command, panelsIn(images), context);
  if (wanted === null) return 2;
  const refusals = wanted.flatMap((panel) => refusalLines(file, panel, context));
  for (const line of refusals) context.complain(line);
  if (refusals.length > 0) return 1;
  const sheets = await readWholeSheets(file, context);
  const taken = sheets.map(({ sheetName }) => sheetName);
  const made = summariesOf(wanted, images, taken, context);
  await writeWhole(out, await writeWorkbook([...sheets, ...made]), force, context);
  await context.print(out);
  return 0;
}
