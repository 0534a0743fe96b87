import {
  type Author,
  createRulesSheet,
  createSummary,
  type Edition,
  isRulesSheetFor,
  judge,
  laterAwardsIn,
  type PanelRefusal,
  type Problem,
  type Readings,
  readPanel,
  readScoreSheet,
  type SheetImage,
  type SummaryInput,
  wordsToKeep,
} from '../core/index.ts';
import { logAmong, loggedBeside } from './logging.ts';
import { type SheetReference, WorkbookError, type WorkbookPort } from './port.ts';
import type { ScoreSheet } from './score-sheets.ts';

/** A summary is refused while the score sheet holds errors: it would say less than the sheet means to. */
export class SummaryRefused extends Error {
  override readonly name = 'SummaryRefused';
  /** The errors that have to be mended first. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('The score sheet has errors.');
    this.problems = problems;
  }
}

/** A panel's summary is refused while its sheet does not say for sure what counts. */
export class PanelSummaryRefused extends Error {
  override readonly name = 'PanelSummaryRefused';
  readonly sheet: string;
  readonly refusal: PanelRefusal;

  constructor(sheet: string, refusal: PanelRefusal) {
    super(refusal.code);
    this.sheet = sheet;
    this.refusal = refusal;
  }
}

/** The rules sheet that shows these readings; it is added where the workbook has none. */
async function rulesSheet(
  port: WorkbookPort,
  edition: Edition,
  readings: Readings,
  images: readonly SheetImage[],
): Promise<SheetReference> {
  const found = images.find((image) => isRulesSheetFor(image, readings));
  return found ?? port.insertSheet(createRulesSheet(edition, readings));
}

function sourceIn(images: readonly SheetImage[], id: string): SheetImage {
  const source = images.find((image) => image.id === id);
  if (source === undefined) throw new WorkbookError('sheetNotFound');
  return source;
}

/** Adds a summary behind all other sheets, with what people wrote on the newest earlier one. */
async function insertSummary(
  port: WorkbookPort,
  edition: Edition,
  images: readonly SheetImage[],
  author: Author,
  input: Omit<SummaryInput, 'words' | 'rulesSheet' | 'laterAwards' | 'writtenOn'>,
): Promise<SheetReference> {
  const words = wordsToKeep(images, input.source.name);
  const laterAwards = laterAwardsIn(images, author.on);
  const rules = await rulesSheet(port, edition, input.assessment.readings, images);
  const beside = loggedBeside(logAmong(images), author, input.source.name, []);
  const whole = { ...input, writtenOn: author.on, words, laterAwards, rulesSheet: rules.name };
  return port.insertSheet(createSummary(edition, whole), beside);
}

/**
 * Reads the score sheet once more and adds a summary of it behind all other sheets. An earlier summary stays; the
 * new one takes over what people wrote on it. The rules sheet that its figures lead to is added before it where the
 * workbook has none with the same readings; what was typed since its last line goes into the change log.
 *
 * @param author who asks for it; the summary is dated that day
 * @throws SummaryRefused while the score sheet has errors
 * @throws WorkbookError where the sheet is gone or the workbook does not take the summary
 */
export async function writeSummary(
  port: WorkbookPort,
  edition: Edition,
  { sheet }: ScoreSheet,
  author: Author,
): Promise<SheetReference> {
  const images = await port.findSheets();
  const source = sourceIn(images, sheet.id);
  const { assessment, problems } = readScoreSheet(edition, source);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new SummaryRefused(errors);
  const findings = judge(edition, assessment);
  return insertSummary(port, edition, images, author, { assessment, findings, source });
}

/**
 * The same of a panel's sheet in a compiled workbook.
 *
 * @throws PanelSummaryRefused while the sheet does not say for sure what counts
 * @throws WorkbookError where the sheet is gone or the workbook does not take the summary
 */
export async function writePanelSummary(
  port: WorkbookPort,
  edition: Edition,
  panelSheetId: string,
  author: Author,
): Promise<SheetReference> {
  const images = await port.findSheets();
  const source = sourceIn(images, panelSheetId);
  const panel = readPanel(edition, source, images);
  if ('code' in panel) throw new PanelSummaryRefused(source.name, panel);
  const { standing, findings } = panel;
  const { assessment } = standing;
  return insertSummary(port, edition, images, author, { assessment, findings, panel, source });
}
