import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Problem } from '../../core/index.ts';
import { problemKey } from '../problem-key.ts';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';

/** More changes than these are left to the list of problems, which has them all. */
const MOST = 6;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  change: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' },
  place: { fontWeight: tokens.fontWeightSemibold },
  more: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ChangeListProps {
  readonly sheetId: string;
  /** The sheet's problems. */
  readonly problems: readonly Problem[];
  readonly run: Run;
}

/** What was changed since the scores were closed: where, the value then and the value now. */
export function ChangeList({ sheetId, problems, run }: ChangeListProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const changes = problems.flatMap((problem) =>
    problem.detail.code === 'changedAfterClosing' ? [{ problem, detail: problem.detail }] : [],
  );
  return (
    <>
      <ul className={styles.list}>
        {changes.slice(0, MOST).map(({ problem, detail }) => {
          const { cells } = problem;
          const place = catalogue.place(problem.place);
          return (
            <li key={problemKey(problem)} className={styles.change}>
              <span>
                <span className={styles.place}>{place}</span> {text.closing.change(detail.then, detail.now)}
              </span>
              {cells !== null && (
                <Button
                  size="small"
                  aria-label={`${text.closing.heading}: ${text.check.goToPlace(place)}`}
                  onClick={() => run({ kind: 'show', sheetId, name: cells })}
                >
                  {text.check.goTo}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {changes.length > MOST && (
        <p className={styles.more}>{text.closing.moreChanges(changes.length - MOST)}</p>
      )}
    </>
  );
}
