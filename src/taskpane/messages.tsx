import type { Dispatch, ReactElement } from 'react';
import type { Command } from './commands.ts';
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

/** The id of the one sheet that a command writes into; `null` where it writes into none, or makes new ones. */
function writtenSheet(command: Command | null): string | null {
  if (command === null || command.kind === 'show') return null;
  if ('sheetId' in command) return command.sheetId;
  return 'done' in command ? command.done.sheetId : null;
}

/** What went wrong, how far a long command has come, and what came of the last one. */
export function Messages({ state, errorCount, dispatch, run, cancel }: MessagesProps): ReactElement {
  const { notice, trouble, progress, isCancelling, sheets } = state;
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
          sheetName={
            sheets?.find(({ sheet }) => sheet.id === writtenSheet(trouble.command))?.sheet.name ?? null
          }
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
