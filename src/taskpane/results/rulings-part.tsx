import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { READING_IDS } from '../../core/index.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import { RulingItem } from './ruling-item.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
});

/** The three readings, what the committee ruled on each, and the way to rule. */
export function RulingsPart(): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <SectionHeading>{text.ruling.heading}</SectionHeading>
      <p className={styles.meaning}>{text.ruling.meaning}</p>
      <ul className={styles.list}>
        {READING_IDS.map((id) => (
          <RulingItem key={id} id={id} />
        ))}
      </ul>
    </section>
  );
}
