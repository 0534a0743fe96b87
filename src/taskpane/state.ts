import type { ClosingSheet, LaterAwardsSheet, PanePlace } from '../core/index.ts';
import type { LogState } from '../workbook/logging.ts';
import { type CompileState, NOTHING_COMPILED } from './compile/compile-state.ts';
import { reduceCompile } from './state/compiling.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import type { PaneEvent } from './state/events.ts';
import { changedPlan, NO_PLAN, type PlanState } from './plan/plan-state.ts';
import { initialPlace, type PlaceState, reducePlace } from './state/place.ts';
import { type Preferences, reducePreferences } from './state/preferences.ts';
import { ALL_PROBLEMS, type ProblemFilter, reduceFilter } from './state/problem-filter.ts';
import type { PanelSheet } from '../workbook/score-sheets.ts';
import { reduceSheets, type SheetsState, UNREAD } from './state/sheets.ts';
import { NO_WORK, reduceWork, type WorkState } from './state/work.ts';

export type { PaneEvent } from './state/events.ts';
export { currentSheet } from './state/sheets.ts';
export type { Notice } from './state/work.ts';

/** Everything that the pane shows. */
export interface PaneState extends PlaceState, SheetsState, WorkState, Preferences {
  readonly draft: Draft;
  readonly filter: ProblemFilter;
  readonly plan: PlanState;
  readonly compile: CompileState;
  /** Closings whose score sheet is gone. */
  readonly orphans: readonly ClosingSheet[];
  /** The sheets of later awards. */
  readonly laterAwards: readonly LaterAwardsSheet[];
  /** The change log; `null` where there is none. */
  readonly log: LogState | null;
  /** The panels' sheets of a compiled workbook. */
  readonly panels: readonly PanelSheet[];
  /** Whose name stands in the log, as typed. */
  readonly author: string;
}

/** The pane as it opens. */
export function initialState(place: PanePlace, preferences: Preferences): PaneState {
  return {
    ...initialPlace(place),
    ...UNREAD,
    ...NO_WORK,
    ...preferences,
    draft: EMPTY_DRAFT,
    filter: ALL_PROBLEMS,
    plan: NO_PLAN,
    compile: NOTHING_COMPILED,
    orphans: [],
    laterAwards: [],
    log: null,
    panels: [],
    author: '',
  };
}

/** The state after an event: each part looks after its own. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const { language, introduction, sheets, chosenId } = state;
  const known = { sheets, chosenId };
  return {
    ...reduceWork(state, event, known),
    ...reducePlace(state, event),
    ...reduceSheets(known, event),
    ...reducePreferences({ language, introduction }, event),
    filter: reduceFilter(state.filter, event),
    plan: event.type === 'planChanged' ? changedPlan(state.plan, event.change) : state.plan,
    compile: reduceCompile(state.compile, event),
    orphans: event.type === 'orphansRead' ? event.orphans : state.orphans,
    laterAwards: event.type === 'laterAwardsRead' ? event.laterAwards : state.laterAwards,
    log: event.type === 'logRead' ? event.log : state.log,
    panels: event.type === 'panelsRead' ? event.panels : state.panels,
    author: event.type === 'authorTyped' ? event.author : state.author,
    draft: event.type === 'draftChanged' ? { ...state.draft, ...event.change } : state.draft,
  };
}
