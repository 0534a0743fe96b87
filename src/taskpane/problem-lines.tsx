import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Problem } from '../core/index.ts';
import { problemKey } from './problem-key.ts';
import { useSetting } from './setting.ts';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px' } });

/** Problems to read only: place and sentence of each. */
export function ProblemLines({ problems }: { readonly problems: readonly Problem[] }): ReactElement {
  const { catalogue } = useSetting();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problems.map((problem) => (
        <li key={problemKey(problem)}>
          <b>{catalogue.place(problem.place)}</b> {catalogue.problem(problem)}
        </li>
      ))}
    </ul>
  );
}
