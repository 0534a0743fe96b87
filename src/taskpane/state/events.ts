import type {
  ClosingSheet,
  FileOutcome,
  LaterAwardsSheet,
  Language,
  PanePlace,
  PaneView,
  Severity,
  TroubleCode,
} from '../../core/index.ts';
import type { LogState } from '../../workbook/logging.ts';
import type { PanelSheet, ScoreSheet } from '../../workbook/score-sheets.ts';
import type { Progress } from '../../workbook/task.ts';
import type { Command, CommandResult } from '../commands.ts';
import type { CompileChange } from '../compile/compile-state.ts';
import type { DraftChange } from '../draft.ts';
import type { PlanChange } from '../plan/plan-state.ts';

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'tabChosen'; readonly view: PaneView }
  | { readonly type: 'ledTo'; readonly place: PanePlace }
  | { readonly type: 'settingsOpened' }
  | { readonly type: 'settingsClosed' }
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'introductionSkipped' }
  | { readonly type: 'introductionAsked' }
  | { readonly type: 'draftChanged'; readonly change: DraftChange }
  | { readonly type: 'planChanged'; readonly change: PlanChange }
  | { readonly type: 'compileChanged'; readonly change: CompileChange }
  | { readonly type: 'fileDone'; readonly outcome: FileOutcome }
  | { readonly type: 'severityChosen'; readonly severity: Severity | null }
  | { readonly type: 'wordsSought'; readonly words: string }
  | { readonly type: 'sheetChosen'; readonly id: string }
  | { readonly type: 'sheetsRead'; readonly sheets: readonly ScoreSheet[] }
  /** Goes with each reading of the sheets. */
  | { readonly type: 'orphansRead'; readonly orphans: readonly ClosingSheet[] }
  /** The change log that the workbook has; `null` for none. */
  | { readonly type: 'logRead'; readonly log: LogState | null }
  /** The panels' sheets of a compiled workbook. */
  | { readonly type: 'panelsRead'; readonly panels: readonly PanelSheet[] }
  /** Goes with each reading of the sheets. */
  | { readonly type: 'laterAwardsRead'; readonly laterAwards: readonly LaterAwardsSheet[] }
  | { readonly type: 'authorTyped'; readonly author: string }
  | { readonly type: 'readFailed'; readonly code: TroubleCode }
  | { readonly type: 'watchRestarted' }
  | { readonly type: 'commandStarted'; readonly command: Command }
  | { readonly type: 'progressMade'; readonly progress: Progress }
  | { readonly type: 'cancelAsked' }
  | { readonly type: 'commandDone'; readonly result: CommandResult }
  | { readonly type: 'commandFailed'; readonly command: Command; readonly code: TroubleCode }
  | { readonly type: 'noticeDismissed' }
  | { readonly type: 'troubleDismissed' };
