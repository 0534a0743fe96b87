import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Findings } from '../../core/index.ts';
import { useSetting } from '../setting.ts';

const useStyles = makeStyles({ line: { margin: 0 }, list: { margin: 0, paddingLeft: '18px' } });

export interface ChangedAwardsProps {
  readonly before: Findings;
  readonly after: Findings;
}

/** Which awards would come out otherwise, by points. */
export function ChangedAwards({ before, after }: ChangedAwardsProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const { trial } = text.plan;
  const changed = after.awards.flatMap(({ award, points }, index) => {
    const real = before.awards[index]?.points ?? points;
    return real === points ? [] : [{ id: award.id, real, points }];
  });
  if (changed.length === 0) return <p className={styles.line}>{trial.noChanges}</p>;
  return (
    <div>
      <p className={styles.line}>{trial.changes}</p>
      <ul className={styles.list}>
        {changed.map(({ id, real, points }) => (
          <li key={id}>
            {trial.change(catalogue.award[id], catalogue.verdict[real], catalogue.verdict[points])}
          </li>
        ))}
      </ul>
    </div>
  );
}
