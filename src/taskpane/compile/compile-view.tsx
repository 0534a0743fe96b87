import { makeStyles, Spinner } from '@fluentui/react-components';
import { type Dispatch, type ReactElement, useCallback } from 'react';
import { BusyButton } from '../busy-button.tsx';
import { FeedbackPart } from '../feedback/feedback-part.tsx';
import { PanelSummaryPart } from '../results/panel-summary-part.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import type { PaneEvent, PaneState } from '../state.ts';
import type { Run } from '../use-commands.ts';
import type { CompileSource } from './chosen-files.ts';
import type { CompileChange } from './compile-state.ts';
import { CompiledPart } from './compiled-part.tsx';
import { type Compiling, useCompilation } from './compiling.ts';
import { FileChoice } from './file-choice.tsx';
import { FileLines } from './file-lines.tsx';
import { useListLook } from './list-look.ts';
import { OnlyFields } from './only-fields.tsx';
import { RosterField } from './roster-field.tsx';
import { WishFields } from './wish-fields.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface CompileViewProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly run: Run;
  readonly compiling: Compiling;
}

/** Compiles the score sheets of several assessors: from files, or those of this workbook. */
export function CompileView({ state, dispatch, run, compiling }: CompileViewProps): ReactElement {
  const { text } = useSetting();
  const { compile } = text;
  const styles = useStyles();
  const look = useListLook();
  const { running, sheets } = state;
  const { files, wanted, roster, wish, outcomes, isWhole } = state.compile;
  const { compilation, isCurrent } = useCompilation(compiling, state.compile);
  const { save } = compiling;
  const change = useCallback(
    (made: CompileChange) => dispatch({ type: 'compileChanged', change: made }),
    [dispatch],
  );
  const choose = useCallback(
    (chosen: readonly File[]) => change({ kind: 'filesChosen', files: chosen }),
    [change],
  );
  const source = running?.kind === 'compile' ? running.source.kind : null;
  const start = (from: CompileSource): void => run({ kind: 'compile', source: from, wanted });
  return (
    <>
      <section className={look.part}>
        <SectionHeading>{compile.title}</SectionHeading>
        <p className={look.hint}>{compile.meaning}</p>
        <FileChoice files={files} isDisabled={running !== null} onFiles={choose} />
        <OnlyFields
          wanted={wanted}
          isDisabled={running !== null}
          onChange={(only) => change({ kind: 'wanted', wanted: only })}
        />
        <RosterField
          roster={roster}
          onRoster={(chosen) => change({ kind: 'rosterChosen', roster: chosen })}
        />
        <div className={styles.buttons}>
          {files.length > 0 && (
            <BusyButton
              appearance="primary"
              isBusy={source === 'files'}
              isWaiting={running !== null}
              onPress={() => start({ kind: 'files', files })}
            >
              {compile.start(files.length)}
            </BusyButton>
          )}
          {sheets !== null && sheets.length > 0 && (
            <BusyButton
              isBusy={source === 'sheets'}
              isWaiting={running !== null}
              onPress={() => start({ kind: 'sheets', sheets: sheets.map(({ sheet }) => sheet) })}
            >
              {compile.startSheets(sheets.length)}
            </BusyButton>
          )}
        </div>
      </section>
      <WishFields wish={wish} onChange={(wished) => change({ kind: 'wished', wish: wished })} />
      <FileLines outcomes={compilation?.files ?? outcomes} isRunning={source !== null} />
      {isWhole && compilation === null && <Spinner size="tiny" label={compile.compiling} />}
      {compilation !== null && (
        <CompiledPart
          compilation={compilation}
          isCurrent={isCurrent}
          onSave={save && (() => run({ kind: 'saveCompiled', save, outcomes, wish }))}
          running={running}
          run={run}
        />
      )}
      <PanelSummaryPart panels={state.panels} running={running} run={run} />
      <FeedbackPart scoreSheet={null} running={running} run={run} />
    </>
  );
}
