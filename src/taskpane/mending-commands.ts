import {
  type Author,
  type Edition,
  FACT_NAMES,
  mutedWords,
  type Problem,
  type WatchId,
} from '../core/index.ts';
import type { SheetReference, WorkbookPort } from '../workbook/port.ts';
import { placesOfRuling, recordRuling, type Ruling } from '../workbook/record-ruling.ts';
import { makeRepair } from '../workbook/repair.ts';
import { takeBack, type Undo } from '../workbook/undo.ts';

/** What the user asks of a score sheet's cells. */
export type MendingCommand =
  /** The repair of one problem, or of several that are cells. */
  | { readonly kind: 'repair'; readonly sheetId: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'undoRepair'; readonly done: DoneRepair }
  | { readonly kind: 'rule'; readonly sheetId: string; readonly ruling: Ruling }
  | { readonly kind: 'undoRuling'; readonly done: DoneRuling }
  /** `muted` are all kinds that are switched off then; `changed` is the one that is new there, or no longer. */
  | {
      readonly kind: 'mute';
      readonly sheetId: string;
      readonly muted: readonly WatchId[];
      readonly changed: WatchId;
    };

/** A repair that was made, with what takes it back; `undo` is `null` where only Excel can. */
export interface DoneRepair {
  readonly sheetId: string;
  readonly problems: readonly Problem[];
  /** Those that were to be mended too, and hold something else by now. */
  readonly overtaken: readonly Problem[];
  readonly undo: Undo | null;
}

/** A ruling that was written into the sheet, with what takes it back; `undo` is `null` where only Excel can. */
export interface DoneRuling {
  readonly sheetId: string;
  readonly ruling: Ruling;
  readonly undo: Undo | null;
}

/** What came of it. */
export type MendingResult =
  | { readonly kind: 'repaired'; readonly done: DoneRepair }
  | { readonly kind: 'renewed'; readonly sheet: SheetReference }
  | { readonly kind: 'overtaken'; readonly problems: readonly Problem[] }
  /** The sheet's scores are closed: nothing was written. */
  | { readonly kind: 'sheetClosed' }
  | { readonly kind: 'undone' | 'undoRefused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'ruled'; readonly done: DoneRuling }
  | { readonly kind: 'ruleOvertaken' | 'rulingUndone' | 'rulingUndoRefused' }
  | { readonly kind: 'muted' | 'unmuted'; readonly changed: WatchId };

async function repair(
  port: WorkbookPort,
  edition: Edition,
  author: Author,
  sheetId: string,
  problems: readonly Problem[],
): Promise<MendingResult> {
  const result = await makeRepair(port, edition, author, sheetId, problems);
  switch (result.kind) {
    case 'repaired':
      return {
        kind: 'repaired',
        done: { sheetId, problems: result.problems, overtaken: result.overtaken, undo: result.undo },
      };
    case 'renewed':
    case 'sheetClosed':
      return result;
    case 'overtaken':
      return { kind: 'overtaken', problems };
  }
}

async function undo(
  port: WorkbookPort,
  { sheetId, problems, undo: made }: DoneRepair,
  author: Author,
): Promise<MendingResult> {
  const isUndone =
    made !== null &&
    (await takeBack(
      port,
      sheetId,
      made,
      problems.map(({ place }) => place),
      author,
    ));
  return { kind: isUndone ? 'undone' : 'undoRefused', problems };
}

async function rule(
  port: WorkbookPort,
  edition: Edition,
  sheetId: string,
  ruling: Ruling,
  author: Author,
): Promise<MendingResult> {
  const recorded = await recordRuling(port, edition, sheetId, ruling, author);
  switch (recorded.kind) {
    case 'ruled':
      return { kind: 'ruled', done: { sheetId, ruling, undo: recorded.undo } };
    case 'overtaken':
      return { kind: 'ruleOvertaken' };
    case 'sheetClosed':
      return recorded;
  }
}

/**
 * Carries out one of these commands.
 *
 * @param author who asks for it, on which day; they stand in the change log
 * @throws WorkbookError where the workbook does not do it
 */
export async function mend(
  port: WorkbookPort,
  edition: Edition,
  author: Author,
  command: MendingCommand,
): Promise<MendingResult> {
  switch (command.kind) {
    case 'rule':
      return rule(port, edition, command.sheetId, command.ruling, author);
    case 'undoRuling': {
      const { sheetId, ruling, undo: made } = command.done;
      const places = placesOfRuling(ruling);
      const isUndone = made !== null && (await takeBack(port, sheetId, made, places, author));
      return { kind: isUndone ? 'rulingUndone' : 'rulingUndoRefused' };
    }
    case 'repair':
      return repair(port, edition, author, command.sheetId, command.problems);
    case 'undoRepair':
      return undo(port, command.done, author);
    case 'mute': {
      const { sheetId, muted, changed } = command;
      await port.editCells(sheetId, [{ name: FACT_NAMES.mutedWarnings, value: mutedWords(muted) }]);
      return { kind: muted.includes(changed) ? 'muted' : 'unmuted', changed };
    }
  }
}
