import {
  type CalendarDate,
  createSummary,
  type Edition,
  judge,
  type Problem,
  readScoreSheet,
} from '../core/index.ts';
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

/**
 * Reads the score sheet once more and adds a summary of it behind all other sheets; an earlier summary stays.
 *
 * @throws SummaryRefused while the score sheet has errors
 * @throws WorkbookError where the sheet is gone or the workbook does not take the summary
 */
export async function writeSummary(
  port: WorkbookPort,
  edition: Edition,
  { sheet }: ScoreSheet,
  writtenOn: CalendarDate,
): Promise<SheetReference> {
  const source = await port.readSheet(sheet.id);
  if (source === null) throw new WorkbookError('sheetNotFound');
  const { assessment, problems } = readScoreSheet(edition, source);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new SummaryRefused(errors);
  const findings = judge(edition, assessment);
  return port.insertSheet(createSummary(edition, { assessment, findings, source, writtenOn }));
}
