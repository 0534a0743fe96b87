import type { Dispatch, ReactElement } from 'react';
import { ChangeVoice } from './change-voice.tsx';
import { Header } from './header.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { rememberLanguage } from './remembered-language.ts';
import { ScoreView } from './score/score-view.tsx';
import { SheetViews } from './sheet-views.tsx';
import { currentSheet, type PaneEvent, type PaneState } from './state.ts';
import { TroubleBar } from './trouble-bar.tsx';
import type { Run } from './use-commands.ts';
import { ViewPanel } from './view-panel.tsx';
import { PANEL_ID, ViewTabs } from './view-tabs.tsx';

export interface PaneProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly run: Run;
}

/** The whole pane as a picture of its state. */
export function Pane({ state, dispatch, run }: PaneProps): ReactElement {
  const current = currentSheet(state);
  const problems = current?.reading.problems ?? [];
  const errorCount = problems.filter(({ severity }) => severity === 'error').length;
  const { notice, trouble, view } = state;
  /** A message that goes takes the focus with it: the view takes it over. */
  const dismiss = (event: PaneEvent): void => {
    document.getElementById(PANEL_ID)?.focus();
    dispatch(event);
  };
  return (
    <>
      <Header
        onLanguage={(language) => {
          rememberLanguage(language);
          dispatch({ type: 'languageChosen', language });
        }}
      />
      <main>
        <ViewTabs
          view={view}
          errorCount={errorCount}
          onChoose={(chosen) => dispatch({ type: 'tabChosen', view: chosen })}
        />
        <ViewPanel view={view} takesFocus={state.isLedHere}>
          {trouble !== null && (
            <TroubleBar
              key={trouble.code}
              code={trouble.code}
              isAnswer={trouble.command !== null}
              onRetry={() => {
                if (trouble.command === null) dispatch({ type: 'watchRestarted' });
                else run(trouble.command);
              }}
              onDismiss={() => dismiss({ type: 'troubleDismissed' })}
            />
          )}
          {notice !== null && (
            <NoticeBar
              notice={notice}
              errorCount={errorCount}
              run={run}
              onLead={(to) => dispatch({ type: 'ledTo', view: to })}
              onDismiss={() => dismiss({ type: 'noticeDismissed' })}
            />
          )}
          {view === 'score' ? (
            <ScoreView state={state} dispatch={dispatch} run={run} />
          ) : (
            <SheetViews state={state} dispatch={dispatch} run={run} />
          )}
        </ViewPanel>
      </main>
      <ChangeVoice current={current} />
    </>
  );
}
