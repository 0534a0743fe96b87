import type { Dispatch, ReactElement } from 'react';
import { NoticeBar } from './notice-bar.tsx';
import type { PaneEvent, PaneState } from './state.ts';
import { TroubleBar } from './trouble-bar.tsx';
import type { Run } from './use-commands.ts';
import { PANEL_ID } from './view-tabs.tsx';
import { WorkBar } from './work-bar.tsx';

export interface MessagesProps {
  readonly state: PaneState;
  /** How many errors the current sheet has. */
  readonly errorCount: number;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly run: Run;
  readonly cancel: () => void;
}

/** What went wrong, how far a long command has come, and what came of the last one. */
export function Messages({ state, errorCount, dispatch, run, cancel }: MessagesProps): ReactElement {
  const { notice, trouble, progress, isCancelling } = state;
  /** A message that goes takes the focus with it: the view takes it over. */
  const dismiss = (event: PaneEvent): void => {
    document.getElementById(PANEL_ID)?.focus();
    dispatch(event);
  };
  return (
    <>
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
      {progress !== null && <WorkBar progress={progress} isCancelling={isCancelling} onCancel={cancel} />}
      {notice !== null && (
        <NoticeBar
          notice={notice}
          errorCount={errorCount}
          run={run}
          onLead={(place) => dispatch({ type: 'ledTo', place })}
          onDismiss={() => dismiss({ type: 'noticeDismissed' })}
        />
      )}
    </>
  );
}
