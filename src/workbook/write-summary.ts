import {
  type Author,
  createRulesSheet,
  createSummary,
  type Edition,
  isRulesSheetFor,
  judge,
  laterAwardsIn,
  type Problem,
  type Readings,
  readScoreSheet,
  type SheetImage,
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
  const source = images.find(({ id }) => id === sheet.id);
  if (source === undefined) throw new WorkbookError('sheetNotFound');
  const { assessment, problems } = readScoreSheet(edition, source);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new SummaryRefused(errors);
  const findings = judge(edition, assessment);
  const words = wordsToKeep(images, source.name);
  const laterAwards = laterAwardsIn(images, author.on);
  const input = { assessment, findings, source, writtenOn: author.on, words, laterAwards };
  const rules = await rulesSheet(port, edition, assessment.readings, images);
  const beside = loggedBeside(logAmong(images), author, source.name, []);
  return port.insertSheet(createSummary(edition, { ...input, rulesSheet: rules.name }), beside);
}
