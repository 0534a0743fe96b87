import type { Assessment, CalendarDate, Edition, Place, Problem, Repair } from '../core/index.ts';
import { insertScoreSheet } from '../workbook/insert-score-sheet.ts';
import type { SheetReference, WorkbookPort } from '../workbook/port.ts';
import { makeRepair } from '../workbook/repair.ts';
import type { ScoreSheet } from '../workbook/score-sheets.ts';
import { SummaryRefused, writeSummary } from '../workbook/write-summary.ts';

/** What the user asks of the workbook. */
export type Command =
  | { readonly kind: 'insert'; readonly assessment: Assessment }
  | { readonly kind: 'repair'; readonly sheetId: string; readonly place: Place; readonly repair: Repair }
  | { readonly kind: 'show'; readonly sheetId: string; readonly name: string }
  | { readonly kind: 'writeSummary'; readonly scoreSheet: ScoreSheet };

/** What came of it. */
export type CommandResult =
  | { readonly kind: 'inserted'; readonly sheet: SheetReference }
  | { readonly kind: 'repaired'; readonly place: Place }
  | { readonly kind: 'shown' }
  | { readonly kind: 'summaryWritten'; readonly sheet: SheetReference }
  | { readonly kind: 'summaryRefused'; readonly problems: readonly Problem[] };

async function summarise(
  port: WorkbookPort,
  edition: Edition,
  scoreSheet: ScoreSheet,
  today: CalendarDate,
): Promise<CommandResult> {
  try {
    return { kind: 'summaryWritten', sheet: await writeSummary(port, edition, scoreSheet, today) };
  } catch (error) {
    if (error instanceof SummaryRefused) return { kind: 'summaryRefused', problems: error.problems };
    throw error;
  }
}

/**
 * Carries out one command.
 *
 * @param today the day that a summary is dated
 * @throws WorkbookError where the workbook does not do it
 */
export async function perform(
  port: WorkbookPort,
  edition: Edition,
  today: () => CalendarDate,
  command: Command,
): Promise<CommandResult> {
  switch (command.kind) {
    case 'insert':
      return { kind: 'inserted', sheet: await insertScoreSheet(port, edition, command.assessment) };
    case 'repair':
      await makeRepair(port, command.sheetId, command.repair);
      return { kind: 'repaired', place: command.place };
    case 'show':
      await port.showCells(command.sheetId, command.name);
      return { kind: 'shown' };
    case 'writeSummary':
      return summarise(port, edition, command.scoreSheet, today());
  }
}
