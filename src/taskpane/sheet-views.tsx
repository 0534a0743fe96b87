import { Spinner } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import type { PaneView } from '../core/index.ts';
import { CheckView } from './check/check-view.tsx';
import { EmptyState } from './empty-state.tsx';
import { PlanView } from './plan/plan-view.tsx';
import { ResultsView } from './results/results-view.tsx';
import { useSetting } from './setting.ts';
import { SheetPicker } from './sheet-picker.tsx';
import { currentSheet, type PaneEvent, type PaneState } from './state.ts';
import type { Run } from './use-commands.ts';

export interface SheetViewsProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly run: Run;
}

/** The views that speak of one score sheet. */
export function SheetViews({ state, dispatch, run }: SheetViewsProps): ReactElement | null {
  const { text } = useSetting();
  const lead = (view: PaneView): void => dispatch({ type: 'ledTo', view });
  const current = currentSheet(state);
  if (state.sheets === null) {
    return state.trouble === null ? <Spinner label={text.reading} labelPosition="below" /> : null;
  }
  if (current === null) {
    return (
      <EmptyState
        title={text.noScoreSheet}
        next={text.noScoreSheetNext}
        button={text.goToInsert}
        onPress={() => lead('score')}
      />
    );
  }
  return (
    <>
      <SheetPicker
        sheets={state.sheets}
        current={current}
        onChoose={(id) => dispatch({ type: 'sheetChosen', id })}
      />
      {state.view === 'check' && (
        <CheckView scoreSheet={current} running={state.running} run={run} onLead={lead} />
      )}
      {state.view === 'summary' && (
        <ResultsView key={current.sheet.id} scoreSheet={current} running={state.running} run={run} />
      )}
      {state.view === 'plan' && (
        <PlanView
          scoreSheet={current}
          plan={state.plan}
          onChange={(change) => dispatch({ type: 'planChanged', change })}
        />
      )}
    </>
  );
}
