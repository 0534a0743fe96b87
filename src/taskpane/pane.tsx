import type { Dispatch, ReactElement } from 'react';
import { ChangeVoice } from './change-voice.tsx';
import type { Compiling } from './compile/compiling.ts';
import { Header } from './header.tsx';
import { Messages } from './messages.tsx';
import { ReadingNow } from './reading-now.tsx';
import { SettingsButton, SETTINGS_BUTTON_ID } from './settings/settings-button.tsx';
import { SettingsView } from './settings/settings-view.tsx';
import { currentSheet, type PaneEvent, type PaneState } from './state.ts';
import type { Run } from './use-commands.ts';
import { View } from './view.tsx';
import { ViewPanel } from './view-panel.tsx';
import { ViewTabs } from './view-tabs.tsx';

export interface PaneProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly run: Run;
  readonly cancel: () => void;
  readonly compiling: Compiling;
}

/** The whole pane as a picture of its state. */
export function Pane({ state, dispatch, run, cancel, compiling }: PaneProps): ReactElement {
  const current = currentSheet(state);
  const problems = current?.reading.problems ?? [];
  const errorCount = problems.filter(({ severity }) => severity === 'error').length;
  const { view, isSettingsOpen } = state;
  const closeSettings = (): void => {
    document.getElementById(SETTINGS_BUTTON_ID)?.focus();
    dispatch({ type: 'settingsClosed' });
  };
  return (
    <>
      <Header>
        <SettingsButton
          isOpen={isSettingsOpen}
          onPress={isSettingsOpen ? closeSettings : () => dispatch({ type: 'settingsOpened' })}
        />
      </Header>
      {isSettingsOpen ? (
        <SettingsView
          onLanguage={(language) => dispatch({ type: 'languageChosen', language })}
          onIntroduction={() => dispatch({ type: 'introductionAsked' })}
          onBack={closeSettings}
        />
      ) : (
        <main>
          <ViewTabs
            view={view}
            errorCount={errorCount}
            onChoose={(chosen) => dispatch({ type: 'tabChosen', view: chosen })}
          />
          <ViewPanel view={view} takesFocus={state.ledTo === view}>
            <Messages state={state} errorCount={errorCount} dispatch={dispatch} run={run} cancel={cancel} />
            {state.sheets === null && state.trouble === null && view !== 'compile' ? (
              <ReadingNow />
            ) : (
              <View state={state} dispatch={dispatch} run={run} compiling={compiling} />
            )}
          </ViewPanel>
        </main>
      )}
      <ChangeVoice current={current} />
    </>
  );
}
