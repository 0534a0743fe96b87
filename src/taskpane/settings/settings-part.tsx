import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { SectionHeading } from '../section-heading.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '6px' },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface SettingsPartProps {
  readonly heading: string;
  readonly meaning?: string;
  readonly children?: ReactNode;
}

/** One thing to set, or to know. */
export function SettingsPart({ heading, meaning, children }: SettingsPartProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <SectionHeading>{heading}</SectionHeading>
      {meaning !== undefined && <p className={styles.meaning}>{meaning}</p>}
      {children}
    </section>
  );
}
