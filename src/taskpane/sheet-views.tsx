import type { Dispatch, ReactElement } from 'react';
import { EmptyState } from './empty-state.tsx';
import { PlanView } from './plan/plan-view.tsx';
import { PanelSummaryPart } from './results/panel-summary-part.tsx';
import { ResultsView } from './results/results-view.tsx';
import { useSetting } from './setting.ts';
import { SheetPicker } from './sheet-picker.tsx';
import { currentSheet, type PaneEvent, type PaneState } from './state.ts';
import type { Run } from './use-commands.ts';

export interface SheetViewsProps {
  readonly view: 'summary' | 'plan';
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly run: Run;
}

/** The views that speak of one score sheet; the results speak of panels too. */
export function SheetViews({ view, state, dispatch, run }: SheetViewsProps): ReactElement | null {
  const { text } = useSetting();
  const current = currentSheet(state);
  if (state.sheets === null) return null;
  const ofPanels =
    view === 'summary' && state.panels.length > 0 ? (
      <PanelSummaryPart panels={state.panels} running={state.running} run={run} />
    ) : null;
  if (current === null) {
    return (
      ofPanels ?? (
        <EmptyState
          title={text.noScoreSheet}
          next={text.noScoreSheetNext}
          button={text.goToInsert}
          onPress={() => dispatch({ type: 'ledTo', place: 'score' })}
        />
      )
    );
  }
  return (
    <>
      <SheetPicker
        sheets={state.sheets}
        current={current}
        onChoose={(id) => dispatch({ type: 'sheetChosen', id })}
      />
      {view === 'plan' ? (
        <PlanView
          scoreSheet={current}
          plan={state.plan}
          onChange={(change) => dispatch({ type: 'planChanged', change })}
        />
      ) : (
        <ResultsView
          key={current.sheet.id}
          scoreSheet={current}
          sheets={state.sheets}
          running={state.running}
          run={run}
        />
      )}
      {ofPanels}
    </>
  );
}
