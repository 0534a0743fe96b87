import {
  type Assessment,
  type CalendarDate,
  type Edition,
  FACT_NAMES,
  mutedWords,
  type Problem,
  type WatchId,
} from '../core/index.ts';
import { insertScoreSheet } from '../workbook/insert-score-sheet.ts';
import type { SheetReference, WorkbookPort } from '../workbook/port.ts';
import { makeRepair } from '../workbook/repair.ts';
import type { ScoreSheet } from '../workbook/score-sheets.ts';
import { type Undo, undoRepair } from '../workbook/undo.ts';
import { SummaryRefused, writeSummary } from '../workbook/write-summary.ts';

/** What the user asks of the workbook. */
export type Command =
  | { readonly kind: 'insert'; readonly assessment: Assessment }
  /** The repair of one problem, or of several that are cells. */
  | { readonly kind: 'repair'; readonly sheetId: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'undoRepair'; readonly done: DoneRepair }
  /** `muted` are all kinds that are switched off then; `changed` is the one that is new there, or no longer. */
  | {
      readonly kind: 'mute';
      readonly sheetId: string;
      readonly muted: readonly WatchId[];
      readonly changed: WatchId;
    }
  | { readonly kind: 'show'; readonly sheetId: string; readonly name: string }
  | { readonly kind: 'writeSummary'; readonly scoreSheet: ScoreSheet };

/** A repair that was made, with what takes it back; `undo` is `null` where only Excel can. */
export interface DoneRepair {
  readonly sheetId: string;
  readonly problems: readonly Problem[];
  /** Those that were to be mended too, and hold something else by now. */
  readonly overtaken: readonly Problem[];
  readonly undo: Undo | null;
}

/** What came of it. */
export type CommandResult =
  | { readonly kind: 'inserted'; readonly sheet: SheetReference }
  | { readonly kind: 'repaired'; readonly done: DoneRepair }
  | { readonly kind: 'renewed'; readonly sheet: SheetReference }
  | { readonly kind: 'overtaken'; readonly problems: readonly Problem[] }
  | { readonly kind: 'undone' | 'undoRefused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'muted' | 'unmuted'; readonly changed: WatchId }
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

async function repair(
  port: WorkbookPort,
  edition: Edition,
  today: CalendarDate,
  sheetId: string,
  problems: readonly Problem[],
): Promise<CommandResult> {
  const result = await makeRepair(port, edition, today, sheetId, problems);
  switch (result.kind) {
    case 'repaired':
      return {
        kind: 'repaired',
        done: { sheetId, problems: result.problems, overtaken: result.overtaken, undo: result.undo },
      };
    case 'renewed':
      return result;
    case 'overtaken':
      return { kind: 'overtaken', problems };
  }
}

async function undo(
  port: WorkbookPort,
  { sheetId, problems, undo: made }: DoneRepair,
): Promise<CommandResult> {
  const isUndone = made !== null && (await undoRepair(port, sheetId, made));
  return { kind: isUndone ? 'undone' : 'undoRefused', problems };
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
      return repair(port, edition, today(), command.sheetId, command.problems);
    case 'undoRepair':
      return undo(port, command.done);
    case 'mute': {
      const { sheetId, muted, changed } = command;
      await port.editCells(sheetId, [{ name: FACT_NAMES.mutedWarnings, value: mutedWords(muted) }]);
      return { kind: muted.includes(changed) ? 'muted' : 'unmuted', changed };
    }
    case 'show':
      await port.showCells(command.sheetId, command.name);
      return { kind: 'shown' };
    case 'writeSummary':
      return summarise(port, edition, command.scoreSheet, today());
  }
}
