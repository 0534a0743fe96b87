import type { CalendarDate, Edition, FeedbackRefusal } from '../../core/index.ts';
import {
  FeedbackRefused,
  feedbackPage,
  type PanelReports,
  prepareFeedback,
  writeFeedback,
  writePanelFeedback,
} from '../../workbook/feedback.ts';
import type { SheetReference, WorkbookPort } from '../../workbook/port.ts';
import type { SaveTextDocument } from './text-documents.ts';

/** What the user asks on the feedback to an agency. */
export type FeedbackCommand =
  | { readonly kind: 'prepareFeedback' | 'writeFeedback'; readonly sheetId: string }
  | { readonly kind: 'downloadFeedback'; readonly sheetId: string; readonly save: SaveTextDocument }
  | { readonly kind: 'writePanelFeedback' };

/** What came of it. */
export type FeedbackResult =
  | { readonly kind: 'feedbackPrepared' | 'feedbackWritten'; readonly sheet: SheetReference }
  | { readonly kind: 'feedbackDownloaded'; readonly file: string }
  | { readonly kind: 'panelFeedbackWritten'; readonly reports: PanelReports }
  | { readonly kind: 'feedbackRefused'; readonly refusal: FeedbackRefusal };

async function carryOut(
  port: WorkbookPort,
  edition: Edition,
  today: CalendarDate,
  command: FeedbackCommand,
): Promise<FeedbackResult> {
  switch (command.kind) {
    case 'prepareFeedback':
      return { kind: 'feedbackPrepared', sheet: await prepareFeedback(port, edition, command.sheetId) };
    case 'writeFeedback':
      return { kind: 'feedbackWritten', sheet: await writeFeedback(port, edition, command.sheetId, today) };
    case 'downloadFeedback': {
      const page = await feedbackPage(port, edition, command.sheetId, today);
      return { kind: 'feedbackDownloaded', file: await command.save(page) };
    }
    case 'writePanelFeedback':
      return { kind: 'panelFeedbackWritten', reports: await writePanelFeedback(port, edition, today) };
  }
}

/**
 * Carries out one command on the feedback to an agency.
 *
 * @throws WorkbookError where the workbook does not do it
 */
export async function performFeedback(
  port: WorkbookPort,
  edition: Edition,
  today: CalendarDate,
  command: FeedbackCommand,
): Promise<FeedbackResult> {
  try {
    return await carryOut(port, edition, today, command);
  } catch (error) {
    if (error instanceof FeedbackRefused) return { kind: 'feedbackRefused', refusal: error.refusal };
    throw error;
  }
}
