import type { Dispatch, ReactElement } from 'react';
import { CompileView } from './compile/compile-view.tsx';
import type { Compiling } from './compile/compiling.ts';
import { ScoreView } from './score/score-view.tsx';
import { SheetViews } from './sheet-views.tsx';
import type { PaneEvent, PaneState } from './state.ts';
import type { Run } from './use-commands.ts';

export interface ViewProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly run: Run;
  readonly compiling: Compiling;
}

/** The part of the pane that is chosen. */
export function View({ state, dispatch, run, compiling }: ViewProps): ReactElement | null {
  switch (state.view) {
    case 'score':
      return <ScoreView state={state} dispatch={dispatch} run={run} />;
    case 'summary':
    case 'plan':
      return <SheetViews view={state.view} state={state} dispatch={dispatch} run={run} />;
    case 'compile':
      return <CompileView state={state} dispatch={dispatch} run={run} compiling={compiling} />;
  }
}
