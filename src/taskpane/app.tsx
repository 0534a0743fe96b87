import { type ReactElement, useEffect, useReducer } from 'react';
import type { CalendarDate, Edition, Language, PanePlace, TimeOfDay } from '../core/index.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import type { ReadFile } from './compile/chosen-files.ts';
import type { Compiling } from './compile/compiling.ts';
import { Frame } from './frame.tsx';
import { Pane } from './pane.tsx';
import { initialState, reduce } from './state.ts';
import type { ColourScheme } from './theme/colour-scheme.ts';
import { useCommands } from './use-commands.ts';
import { useLiveCheck } from './use-live-check.ts';
import { rememberedPreferences, usePreferences } from './use-preferences.ts';

export interface AppProps {
  /** The workbook; must stay the same object. */
  readonly port: WorkbookPort;
  readonly edition: Edition;
  /** The day that a summary is dated and that no assessment can be later than; must stay the same function. */
  readonly today: () => CalendarDate;
  /** The time of day that stands in the change log; must stay the same function. */
  readonly timeOfDay: () => TimeOfDay;
  /** Reads a file to be compiled; must stay the same function. */
  readonly readFile: ReadFile;
  /** Puts together what was read; must stay the same object. */
  readonly compiling: Compiling;
  readonly initialPlace: PanePlace;
  /** The host's colours; `null` follows what the user prefers. */
  readonly scheme: ColourScheme | null;
  /** Told the pane's language as it opens, and after each choice; must stay the same function. */
  readonly onLanguage?: (language: Language) => void;
}

/** The pane beside a workbook, whichever program that is open in. */
export function App(props: AppProps): ReactElement {
  const { port, edition, today, timeOfDay, readFile, compiling, initialPlace, scheme, onLanguage } = props;
  const [state, dispatch] = useReducer(reduce, null, () =>
    initialState(initialPlace, rememberedPreferences()),
  );
  const refresh = useLiveCheck(port, edition, today, state.watchNumber, dispatch);
  const { run, cancel } = useCommands(
    port,
    edition,
    today,
    timeOfDay,
    readFile,
    state.author,
    dispatch,
    refresh,
  );
  usePreferences(state);
  useEffect(() => onLanguage?.(state.language), [onLanguage, state.language]);
  return (
    <Frame edition={edition} language={state.language} scheme={scheme}>
      <Pane state={state} dispatch={dispatch} run={run} cancel={cancel} compiling={compiling} />
    </Frame>
  );
}
