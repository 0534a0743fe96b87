import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AwardFinding } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { VerdictMark } from '../verdict-mark.tsx';
import { PartHeading } from './part-heading.tsx';
import { choiceWords } from './reading-choices.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  outcome: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
    paddingBottom: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How the points come out under each combination of the open readings, side by side. */
export function OutcomeList({ finding }: { readonly finding: AwardFinding }): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  return (
    <section>
      <PartHeading>{text.results.outcomes}</PartHeading>
      <ul className={styles.list}>
        {finding.outcomes.map(({ combination, points }) => {
          const words = finding.openReadings.map((id) => choiceWords(catalogue, combination, id)).join(' · ');
          return (
            <li key={words} className={styles.outcome}>
              <span>{words}</span>
              <VerdictMark verdict={points} />
            </li>
          );
        })}
      </ul>
      <p className={styles.meaning}>{text.results.outcomesMeaning}</p>
    </section>
  );
}
