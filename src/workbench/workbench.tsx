import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { CalendarDate, Edition, Language, TimeOfDay } from '../core/index.ts';
import { App } from '../taskpane/app.tsx';
import type { ReadFile } from '../taskpane/compile/chosen-files.ts';
import type { Compiling } from '../taskpane/compile/compiling.ts';
import { Frame } from '../taskpane/frame.tsx';
import type { ColourScheme } from '../taskpane/theme/colour-scheme.ts';
import { useFileDrop } from './file-drop.ts';
import { useLeaving } from './leaving.ts';
import { Notices } from './notices.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import { type Side, useRegionKeys } from './regions.ts';
import type { Session } from './session.ts';
import { showingPort } from './showing-port.ts';
import { Sides } from './sides.tsx';
import { Stage } from './stage.tsx';
import { isUnsaved } from './state.ts';
import { useWorkbenchText } from './text.ts';
import { TopLine } from './top-line.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100dvh', overflow: 'hidden' },
  dropArea: {
    position: 'absolute',
    inset: '12px',
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.94,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: 'none',
  },
});

export interface WorkbenchProps {
  /** Must stay the same object. */
  readonly session: Session;
  readonly edition: Edition;
  /** Must stay the same function. */
  readonly today: () => CalendarDate;
  /** Must stay the same function. */
  readonly timeOfDay: () => TimeOfDay;
  /** Reads a file to be compiled; must stay the same function. */
  readonly readFile: ReadFile;
  /** Puts together what was read; must stay the same object. */
  readonly compiling: Compiling;
  /** `null` follows what the user prefers. */
  readonly scheme: ColourScheme | null;
}

/** The page: a spreadsheet, and the pane beside it as in Excel. */
export function Workbench(props: WorkbenchProps): ReactElement {
  const { session, edition, scheme } = props;
  const { language } = useSyncExternalStore(session.subscribe, session.state);
  return (
    <Frame edition={edition} language={language} scheme={scheme}>
      <Page {...props} />
    </Frame>
  );
}

function Page({
  session,
  edition,
  scheme,
  today,
  timeOfDay,
  readFile,
  compiling,
}: WorkbenchProps): ReactElement {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const text = useWorkbenchText();
  const styles = useStyles();
  const [side, setSide] = useState<Side>('sheet');
  const spreadsheet = state.phase === 'ready' ? session.spreadsheet() : null;
  const port = useMemo(
    () => (spreadsheet === null ? null : showingPort(spreadsheet.port, () => setSide('sheet'))),
    [spreadsheet],
  );
  const openFiles = useCallback((files: readonly File[]) => void session.openFiles(files), [session]);
  const focusCell = useCallback(() => session.spreadsheet()?.focus(), [session]);
  const chooseLanguage = useCallback((chosen: Language) => session.chooseLanguage(chosen), [session]);
  const isOver = useFileDrop(openFiles);
  useRegionKeys(setSide, focusCell);
  useLeaving(isUnsaved(state), session.flush);
  const title = state.fileName ?? text.newWorkbook;
  useEffect(() => {
    document.title = `${title} - PMQA Scorebook`;
  }, [title]);
  return (
    <div className={styles.page}>
      <section aria-label={text.workbook}>
        <TopLine session={session} state={state} />
        <Notices session={session} state={state} />
      </section>
      <Sides
        side={side}
        onSide={setSide}
        sheet={<Stage session={session} phase={state.phase} />}
        pane={
          port !== null && (
            <App
              key={state.workbookNumber}
              port={port}
              edition={edition}
              today={today}
              timeOfDay={timeOfDay}
              readFile={readFile}
              compiling={compiling}
              initialPlace="score"
              scheme={scheme}
              onLanguage={chooseLanguage}
            />
          )
        }
      />
      {isOver && <div className={styles.dropArea}>{text.dropHere}</div>}
      {state.question !== null && <QuestionDialog question={state.question} session={session} />}
    </div>
  );
}
