import {
  createRulesSheet,
  createSummary,
  EDITION_2562,
  isPanelSheet,
  isRulesSheetFor,
  laterAwardsIn,
  PANEL_SUMMARY_TEXT,
  type PanelReading,
  type PanelRefusal,
  readPanel,
  type Readings,
  sameName,
  type SheetBlueprint,
  type SheetImage,
  wordsToKeep,
  workOfPanel,
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

/** What a panel's sheet says of its agency, whatever else is wrong with it. */
function agencyOf(image: SheetImage): string {
  return workOfPanel(EDITION_2562, image).agency || image.name;
}

/** The panels' sheets that are asked for; `null` where that cannot be told, which is said. */
function wantedPanels(
  { file, agency }: SummariseCommand,
  panels: readonly SheetImage[],
  { words, complain }: Context,
): readonly SheetImage[] | null {
  const text = PANEL_SUMMARY_TEXT[words.language];
  const all = panels.map(agencyOf);
  const agencies = all.filter((name, index) => all.findIndex((each) => sameName(each, name)) === index);
  if (agency === null) {
    if (agencies.length === 1) return panels;
    complain(`${file}: ${text.severalAgencies(agencies)}`);
    return null;
  }
  const wanted = panels.filter((_, index) => sameName(all[index] ?? '', agency));
  if (wanted.length > 0) return wanted;
  complain(`${file}: ${panels.length === 0 ? text.noPanel : text.otherAgency(agencies)}`);
  return null;
}

/** Why a panel has no summary. */
function refusalLines(
  { file }: SummariseCommand,
  { name }: SheetImage,
  refusal: PanelRefusal,
  { words }: Context,
): readonly string[] {
  const text = PANEL_SUMMARY_TEXT[words.language];
  return [`${file}: ${text.refused(name, refusal)}`, ...text.lines(refusal).map((line) => `    ${line}`)];
}

/** A panel's sheet, and what it says. */
interface ReadPanel {
  readonly image: SheetImage;
  readonly panel: PanelReading;
}

/** The new sheets: a summary of each panel, and behind them the rules that their figures lead to and the file lacks. */
function summariesOf(
  panels: readonly ReadPanel[],
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
  const summaries = panels.map(({ image, panel }) => {
    const { assessment } = panel.standing;
    return named(
      createSummary(EDITION_2562, {
        assessment,
        findings: panel.findings,
        panel,
        source: image,
        writtenOn: context.today(),
        words: wordsToKeep(images, image.name),
        rulesSheet: rulesName(assessment.readings),
        laterAwards: laterAwardsIn(images, context.today()),
      }),
    );
  });
  return [...summaries, ...rules.values()];
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
  const wanted = wantedPanels(command, images.filter(isPanelSheet), context);
  if (wanted === null) return 2;
  const read = wanted.map((image) => ({ image, panel: readPanel(EDITION_2562, image, images) }));
  const refusals = read.flatMap(({ image, panel }) =>
    'code' in panel ? refusalLines(command, image, panel, context) : [],
  );
  for (const line of refusals) context.complain(line);
  if (refusals.length > 0) return 1;
  const panels = read.flatMap(({ image, panel }) => ('code' in panel ? [] : [{ image, panel }]));
  const sheets = await readWholeSheets(file, context);
  const taken = sheets.map(({ sheetName }) => sheetName);
  const made = summariesOf(panels, images, taken, context);
  await writeWhole(out, await writeWorkbook([...sheets, ...made]), force, context);
  await context.print(out);
  return 0;
}
