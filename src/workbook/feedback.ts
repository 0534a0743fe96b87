import {
  assessorsIn,
  type CalendarDate,
  createReportSheet,
  draftOfScoreSheet,
  draftsIn,
  type Edition,
  type FeedbackRefusal,
  isPanelSheet,
  latestDrafts,
  reportOfDraft,
  type ReportPage,
  type SheetImage,
} from '../core/index.ts';
import { type SheetReference, WorkbookError, type WorkbookPort } from './port.ts';

/** There is no draft, or no report of one; nothing was written. */
export class FeedbackRefused extends Error {
  override readonly name = 'FeedbackRefused';
  readonly refusal: FeedbackRefusal;

  constructor(refusal: FeedbackRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

function ownOf(images: readonly SheetImage[], id: string): SheetImage {
  const own = images.find((image) => image.id === id);
  if (own === undefined) throw new WorkbookError('sheetNotFound');
  return own;
}

/**
 * Adds a draft of what is told an agency behind all other sheets, with what was entered in the draft before it; that
 * one stays.
 *
 * @throws FeedbackRefused where the score sheet has no words to tell
 * @throws WorkbookError where the sheet is gone or the workbook does not take the draft
 */
export async function prepareFeedback(
  port: WorkbookPort,
  edition: Edition,
  scoreSheetId: string,
): Promise<SheetReference> {
  const images = await port.findSheets();
  const own = ownOf(images, scoreSheetId);
  const draft = draftOfScoreSheet(edition, own, assessorsIn(images), draftsIn(images));
  if (draft === null) throw new FeedbackRefused({ code: 'noComments', sheet: own.name, lines: [] });
  return port.insertSheet(draft);
}

/**
 * What an agency is told by the last draft of a score sheet.
 *
 * @throws FeedbackRefused where there is no draft, or no report can be made of it
 * @throws WorkbookError where the sheet is gone
 */
export async function feedbackPage(
  port: WorkbookPort,
  edition: Edition,
  scoreSheetId: string,
  writtenOn: CalendarDate,
): Promise<ReportPage> {
  const images = await port.findSheets();
  const { name } = ownOf(images, scoreSheetId);
  const draft = latestDrafts(images).find(({ source }) => source === name);
  if (draft === undefined) throw new FeedbackRefused({ code: 'noDraft', sheet: name, lines: [] });
  const page = reportOfDraft(edition, draft, images, writtenOn);
  if ('code' in page) throw new FeedbackRefused(page);
  return page;
}

/**
 * Adds the report to an agency behind all other sheets; an earlier one stays.
 *
 * @throws FeedbackRefused where there is no draft, or no report can be made of it
 * @throws WorkbookError where the sheet is gone or the workbook does not take the report
 */
export async function writeFeedback(
  port: WorkbookPort,
  edition: Edition,
  scoreSheetId: string,
  writtenOn: CalendarDate,
): Promise<SheetReference> {
  return port.insertSheet(createReportSheet(await feedbackPage(port, edition, scoreSheetId, writtenOn)));
}

/** What became of the drafts of a workbook's panels. */
export interface PanelReports {
  readonly sheets: readonly SheetReference[];
  /** Why others have no report. */
  readonly refusals: readonly FeedbackRefusal[];
}

/**
 * Adds a report behind all other sheets for each panel's draft that one can be made of.
 *
 * @throws FeedbackRefused where the workbook has no draft of a panel
 * @throws WorkbookError where the workbook does not take a report; those before it stay
 */
export async function writePanelFeedback(
  port: WorkbookPort,
  edition: Edition,
  writtenOn: CalendarDate,
): Promise<PanelReports> {
  const images = await port.findSheets();
  const panels = images.filter(isPanelSheet).map(({ name }) => name);
  const drafts = latestDrafts(images).filter(({ source }) => source !== null && panels.includes(source));
  if (drafts.length === 0) throw new FeedbackRefused({ code: 'noPanelDraft', sheet: '', lines: [] });
  const results = drafts.map((draft) => reportOfDraft(edition, draft, images, writtenOn));
  const sheets: SheetReference[] = [];
  for (const page of results) {
    if (!('code' in page)) sheets.push(await port.insertSheet(createReportSheet(page)));
  }
  return { sheets, refusals: results.flatMap((each) => ('code' in each ? [each] : [])) };
}
