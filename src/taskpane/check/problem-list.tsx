import { makeStyles } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import type { Problem, WatchId } from '../../core/index.ts';
import type { Command } from '../commands.ts';
import { useSetting } from '../setting.ts';
import type { PaneEvent } from '../state.ts';
import type { ProblemFilter } from '../state/problem-filter.ts';
import { UNSEEN } from '../unseen.ts';
import type { Run } from '../use-commands.ts';
import { FilterBar } from './filter-bar.tsx';
import { shownProblems } from './shown-problems.ts';
import { ProblemGroup } from './problem-group.tsx';
import { SEVERITIES } from './severity-look.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  none: { margin: 0 },
  voice: UNSEEN,
});

export interface ProblemListProps {
  readonly sheetId: string;
  /** One at least. */
  readonly problems: readonly Problem[];
  readonly filter: ProblemFilter;
  readonly muted: readonly WatchId[] | null;
  readonly running: Command | null;
  readonly run: Run;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** The problems of a sheet, counted, to be narrowed down, the gravest first. */
export function ProblemList(props: ProblemListProps): ReactElement {
  const { sheetId, problems, filter, muted, running, run, dispatch } = props;
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const shown = shownProblems(problems, filter, catalogue);
  return (
    <div className={styles.part}>
      <FilterBar problems={problems} filter={filter} dispatch={dispatch} />
      <p role="status" className={styles.voice}>
        {filter.words === '' ? '' : text.check.found(shown.length)}
      </p>
      {shown.length === 0 && <p className={styles.none}>{text.check.noneFound}</p>}
      {SEVERITIES.filter((severity) => shown.some((each) => each.severity === severity)).map((severity) => (
        <ProblemGroup
          key={severity}
          severity={severity}
          sheetId={sheetId}
          problems={shown.filter((each) => each.severity === severity)}
          muted={muted}
          running={running}
          run={run}
        />
      ))}
    </div>
  );
}
