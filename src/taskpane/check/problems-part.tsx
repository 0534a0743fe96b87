import { makeStyles } from '@fluentui/react-components';
import { type Dispatch, type ReactElement, useEffect, useRef } from 'react';
import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import type { Command } from '../commands.ts';
import { EmptyState } from '../empty-state.tsx';
import { useSetting } from '../setting.ts';
import type { PaneEvent } from '../state.ts';
import type { ProblemFilter } from '../state/problem-filter.ts';
import type { Run } from '../use-commands.ts';
import { MutedWarnings } from './muted-warnings.tsx';
import { ProblemList } from './problem-list.tsx';
import { UnscoredRows } from './unscored-rows.tsx';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    outlineStyle: 'none',
  },
});

export interface ProblemsPartProps {
  readonly scoreSheet: ScoreSheet;
  readonly filter: ProblemFilter;
  readonly running: Command | null;
  readonly run: Run;
  /** Whether the focus goes here, where the user was led. */
  readonly isLedHere: boolean;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** What is missing on a sheet, and everything that the user should know of. */
export function ProblemsPart(props: ProblemsPartProps): ReactElement {
  const { scoreSheet, filter, running, run, isLedHere, dispatch } = props;
  const { text } = useSetting();
  const styles = useStyles();
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isLedHere) return;
    part.current?.focus({ preventScroll: true });
    part.current?.scrollIntoView({ block: 'start' });
  }, [isLedHere]);
  const { sheet, reading } = scoreSheet;
  const muted = reading.canMute ? reading.assessment.facts.mutedWarnings : null;
  const unscored = reading.problems.flatMap(({ detail, place }) =>
    detail.code === 'unscored' && place.kind === 'score' ? [place.criterion] : [],
  );
  const problems = reading.problems.filter(({ detail }) => detail.code !== 'unscored');
  return (
    <section ref={part} tabIndex={-1} aria-label={text.check.heading} className={styles.part}>
      {problems.every(({ severity }) => severity !== 'error') && (
        <EmptyState
          title={`✓ ${text.check.nothingWrong}`}
          next={unscored.length > 0 ? text.check.nothingWrongUnscored : text.check.nothingWrongNext}
          button={text.goToResults}
          onPress={() => dispatch({ type: 'ledTo', place: 'summary' })}
        />
      )}
      {unscored.length > 0 && <UnscoredRows sheetId={sheet.id} criteria={unscored} run={run} />}
      {problems.length > 0 && (
        <ProblemList
          sheetId={sheet.id}
          problems={problems}
          filter={filter}
          muted={muted}
          running={running}
          run={run}
          dispatch={dispatch}
        />
      )}
      {muted !== null && muted.length > 0 && <MutedWarnings sheetId={sheet.id} muted={muted} run={run} />}
    </section>
  );
}
