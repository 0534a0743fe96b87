import { makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import { ProblemsPart } from '../check/problems-part.tsx';
import { ClosingPart } from '../closing/closing-part.tsx';
import { OrphanNotes } from '../closing/orphan-notes.tsx';
import { EarlierAwardsPart } from '../earlier-awards/earlier-awards-part.tsx';
import { LogPart } from '../log/log-part.tsx';
import { useSetting } from '../setting.ts';
import { currentSheet, type PaneEvent, type PaneState } from '../state.ts';
import type { Run } from '../use-commands.ts';
import { WelcomeCard } from '../welcome/welcome-card.tsx';
import { FirstSheet } from './first-sheet.tsx';
import type { ScoreFormProps } from './score-form.tsx';
import { SheetList } from './sheet-list.tsx';

const useStyles = makeStyles({
  privacy: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface ScoreViewProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly run: Run;
}

/** The workbook's score sheets, what is missing in the chosen one, and what is wrong with it. */
export function ScoreView({ state, dispatch, run }: ScoreViewProps): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const { introduction, running, draft } = state;
  const sheets = state.sheets ?? [];
  const current = currentSheet(state);
  const isNew = introduction === 'asked' || (introduction === 'new' && current === null);
  // Closing comes last of all; once it is done, it is what matters first.
  const isClosed = current !== null && current.closing.kind !== 'open';
  const closing = current !== null && (
    <ClosingPart key={current.sheet.id} scoreSheet={current} running={running} run={run} />
  );
  const form: ScoreFormProps = {
    draft,
    running,
    run,
    onChange: (change) => dispatch({ type: 'draftChanged', change }),
  };
  return (
    <>
      {isNew && (
        <WelcomeCard running={running} run={run} onSkip={() => dispatch({ type: 'introductionSkipped' })} />
      )}
      {!isNew && current === null && <FirstSheet form={form} isEmpty={state.sheets !== null} />}
      {current !== null && (
        <>
          <SheetList
            sheets={sheets}
            current={current}
            form={form}
            onChoose={(id) => dispatch({ type: 'sheetChosen', id })}
          />
          {isClosed && closing}
          <ProblemsPart
            scoreSheet={current}
            filter={state.filter}
            running={running}
            run={run}
            isLedHere={state.ledTo === 'problems'}
            dispatch={dispatch}
          />
          <EarlierAwardsPart
            facts={current.reading.assessment.facts}
            sheets={state.laterAwards}
            running={running}
            run={run}
          />
          {!isClosed && closing}
          <LogPart
            log={state.log}
            author={state.author}
            running={running}
            run={run}
            onAuthor={(author) => dispatch({ type: 'authorTyped', author })}
          />
        </>
      )}
      <OrphanNotes orphans={state.orphans} run={run} />
      <p className={styles.privacy}>{text.privacy}</p>
    </>
  );
}
