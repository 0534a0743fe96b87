import type { Language, PaneView, TroubleCode } from '../core/index.ts';
import type { ScoreSheet } from '../workbook/score-sheets.ts';
import type { Command, CommandResult } from './commands.ts';
import { type Draft, type DraftChange, EMPTY_DRAFT } from './draft.ts';
import { changedPlan, NO_PLAN, type PlanChange, type PlanState } from './plan/plan-state.ts';

/** What the pane tells of: what came of a command, or a sheet that went away. */
export type Notice =
  Exclude<CommandResult, { kind: 'shown' }> | { readonly kind: 'sheetGone'; readonly name: string };

/** What went wrong; `command` is what to try again, `null` where the workbook could not be watched or read. */
export interface Trouble {
  readonly code: TroubleCode;
  readonly command: Command | null;
}

/** Everything that the pane shows. */
export interface PaneState {
  readonly view: PaneView;
  /** Whether a button elsewhere led to the view, so that the focus has to follow; a tab keeps it. */
  readonly isLedHere: boolean;
  readonly language: Language;
  readonly draft: Draft;
  readonly plan: PlanState;
  /** The workbook's score sheets, in its order; `null` until it was read once. */
  readonly sheets: readonly ScoreSheet[] | null;
  /** The sheet that the user chose or inserted last. */
  readonly chosenId: string | null;
  /** What the workbook is busy with. */
  readonly running: Command | null;
  readonly notice: Notice | null;
  /** A notice that counts what is left, until the sheets have been read again. */
  readonly heldNotice: Notice | null;
  readonly trouble: Trouble | null;
  /** Counts the starts of the live check; one more starts it afresh. */
  readonly watchNumber: number;
}

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'tabChosen'; readonly view: PaneView }
  | { readonly type: 'ledTo'; readonly view: PaneView }
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'draftChanged'; readonly change: DraftChange }
  | { readonly type: 'planChanged'; readonly change: PlanChange }
  | { readonly type: 'sheetChosen'; readonly id: string }
  | { readonly type: 'sheetsRead'; readonly sheets: readonly ScoreSheet[] }
  | { readonly type: 'readFailed'; readonly code: TroubleCode }
  | { readonly type: 'watchRestarted' }
  | { readonly type: 'commandStarted'; readonly command: Command }
  | { readonly type: 'commandDone'; readonly result: CommandResult }
  | { readonly type: 'commandFailed'; readonly command: Command; readonly code: TroubleCode }
  | { readonly type: 'noticeDismissed' }
  | { readonly type: 'troubleDismissed' };

/** The pane as it opens. */
export function initialState(view: PaneView, language: Language): PaneState {
  return {
    view,
    isLedHere: false,
    language,
    draft: EMPTY_DRAFT,
    plan: NO_PLAN,
    sheets: null,
    chosenId: null,
    running: null,
    notice: null,
    heldNotice: null,
    trouble: null,
    watchNumber: 0,
  };
}

/** The sheet that the pane speaks of: the chosen one, else the workbook's last. */
export function currentSheet({ sheets, chosenId }: PaneState): ScoreSheet | null {
  return sheets?.find(({ sheet }) => sheet.id === chosenId) ?? sheets?.at(-1) ?? null;
}

function withSheets(state: PaneState, sheets: readonly ScoreSheet[]): PaneState {
  const before = currentSheet(state);
  const isGone = before !== null && sheets.every(({ sheet }) => sheet.id !== before.sheet.id);
  return {
    ...state,
    sheets,
    // The choice is kept, so that a sheet that someone else adds does not take its place.
    chosenId: (isGone ? null : state.chosenId) ?? sheets.at(-1)?.sheet.id ?? null,
    // What could be read again is no trouble any more.
    trouble: state.trouble?.command === null ? null : state.trouble,
    notice: state.heldNotice ?? state.notice,
    heldNotice: null,
    ...(isGone && { notice: { kind: 'sheetGone', name: before.sheet.name } }),
  };
}

function withResult(state: PaneState, result: CommandResult): PaneState {
  const done = { ...state, running: null };
  if (result.kind === 'shown') return done;
  if (result.kind === 'repaired') return { ...done, heldNotice: result };
  return {
    ...done,
    notice: result,
    ...((result.kind === 'inserted' || result.kind === 'renewed') && { chosenId: result.sheet.id }),
  };
}

/** The state after an event. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'tabChosen':
      return { ...state, view: event.view, isLedHere: false, notice: null };
    case 'ledTo':
      return { ...state, view: event.view, isLedHere: true, notice: null };
    case 'languageChosen':
      return { ...state, language: event.language };
    case 'draftChanged':
      return { ...state, draft: { ...state.draft, ...event.change } };
    case 'planChanged':
      return { ...state, plan: changedPlan(state.plan, event.change) };
    case 'sheetChosen':
      return { ...state, chosenId: event.id, notice: null };
    case 'sheetsRead':
      return withSheets(state, event.sheets);
    case 'readFailed':
      return { ...state, heldNotice: null, trouble: { code: event.code, command: null } };
    case 'watchRestarted':
      return { ...state, trouble: null, watchNumber: state.watchNumber + 1 };
    case 'commandStarted':
      return { ...state, running: event.command, notice: null, trouble: null };
    case 'commandDone':
      return withResult(state, event.result);
    case 'commandFailed':
      return { ...state, running: null, trouble: { code: event.code, command: event.command } };
    case 'noticeDismissed':
      return { ...state, notice: null };
    case 'troubleDismissed':
      return { ...state, trouble: null };
  }
}
