import { type ReactElement, useEffect, useReducer } from 'react';
import type { CalendarDate, Edition, Language, PaneView } from '../core/index.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { Frame } from './frame.tsx';
import { Pane } from './pane.tsx';
import { rememberedLanguage } from './remembered-language.ts';
import { initialState, reduce } from './state.ts';
import type { ColourScheme } from './theme/colour-scheme.ts';
import { useCommands } from './use-commands.ts';
import { useLiveCheck } from './use-live-check.ts';

export interface AppProps {
  /** The workbook; must stay the same object. */
  readonly port: WorkbookPort;
  readonly edition: Edition;
  /** The day that a summary is dated and that no assessment can be later than; must stay the same function. */
  readonly today: () => CalendarDate;
  readonly initialView: PaneView;
  /** The host's colours; `null` follows what the user prefers. */
  readonly scheme: ColourScheme | null;
  /** Told the pane's language as it opens, and after each choice; must stay the same function. */
  readonly onLanguage?: (language: Language) => void;
}

/** The pane beside a workbook, whichever program that is open in. */
export function App({ port, edition, today, initialView, scheme, onLanguage }: AppProps): ReactElement {
  const [state, dispatch] = useReducer(reduce, null, () => initialState(initialView, rememberedLanguage()));
  const refresh = useLiveCheck(port, edition, today, state.watchNumber, dispatch);
  const run = useCommands(port, edition, today, dispatch, refresh);
  useEffect(() => onLanguage?.(state.language), [onLanguage, state.language]);
  return (
    <Frame edition={edition} language={state.language} scheme={scheme}>
      <Pane state={state} dispatch={dispatch} run={run} />
    </Frame>
  );
}
