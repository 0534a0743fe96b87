import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Problem, WATCH_IDS, type WatchId } from '../../core/index.ts';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { useSetting } from '../setting.ts';
import { problemKey } from '../problem-key.ts';
import type { Run } from '../use-commands.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  error: { borderLeft: `4px solid ${tokens.colorStatusDangerForeground1}` },
  warning: { borderLeft: `4px solid ${tokens.colorStatusWarningForeground1}` },
  // Its words stand in line with those of the others.
  note: { paddingLeft: '15px' },
  place: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  sentence: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

export interface ProblemCardProps {
  readonly sheetId: string;
  readonly problem: Problem;
  /** The kinds of warnings that are switched off; `null` where the sheet has no cell to keep that in. */
  readonly muted: readonly WatchId[] | null;
  readonly running: Command | null;
  readonly run: Run;
}

/** One problem: where, what, and the ways to mend it. */
export function ProblemCard({ sheetId, problem, muted, running, run }: ProblemCardProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const { severity, cells, at, repair } = problem;
  const place = catalogue.place(problem.place);
  const isRepairing =
    running?.kind === 'repair' && running.problems.some((each) => problemKey(each) === problemKey(problem));
  const watch = WATCH_IDS.find((id) => id === problem.detail.code);
  return (
    <li className={mergeClasses(styles.card, styles[severity])}>
      <h3 className={styles.place}>{place}</h3>
      <p className={styles.sentence}>{catalogue.problem(problem)}</p>
      <div className={styles.buttons}>
        {repair !== null && (
          <BusyButton
            appearance="primary"
            size="small"
            isBusy={isRepairing}
            isWaiting={running !== null}
            label={text.check.repairOf(catalogue.repair(repair), place)}
            onPress={() => run({ kind: 'repair', sheetId, problems: [problem] })}
          >
            {catalogue.repair(repair)}
          </BusyButton>
        )}
        {cells !== null && (
          <Button
            size="small"
            aria-label={text.check.goToPlace(place)}
            onClick={() => run({ kind: 'show', sheetId, name: cells, at })}
          >
            {text.check.goTo}
          </Button>
        )}
        {watch !== undefined && muted !== null && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={text.check.muteOf(catalogue.watch[watch])}
            onClick={() => run({ kind: 'mute', sheetId, muted: [...muted, watch], changed: watch })}
          >
            {text.check.mute}
          </Button>
        )}
      </div>
    </li>
  );
}
