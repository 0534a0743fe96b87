import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { assessmentOf, EMPTY_DRAFT } from '../draft.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    padding: '16px',
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  what: { margin: 0 },
  benefits: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  benefit: { display: 'flex', columnGap: '10px' },
  mark: { flexShrink: 0, color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightBold },
  others: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '8px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface WelcomeCardProps {
  readonly running: Command | null;
  readonly run: Run;
  readonly onSkip: () => void;
}

/** What this is, what it is good for, the first step, and an example. */
export function WelcomeCard({ running, run, onSkip }: WelcomeCardProps): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const isWaiting = running !== null;
  return (
    <section className={styles.card}>
      <SectionHeading>{text.welcome.title}</SectionHeading>
      <p className={styles.what}>{text.welcome.what}</p>
      <ul className={styles.benefits}>
        {text.welcome.benefits.map((benefit) => (
          <li key={benefit} className={styles.benefit}>
            <span aria-hidden="true" className={styles.mark}>
              ✓
            </span>
            {benefit}
          </li>
        ))}
      </ul>
      <BusyButton
        appearance="primary"
        isBusy={running?.kind === 'insert'}
        isWaiting={isWaiting}
        onPress={() => run({ kind: 'insert', assessment: assessmentOf(EMPTY_DRAFT) })}
      >
        {text.score.insert}
      </BusyButton>
      <div className={styles.others}>
        <BusyButton
          isBusy={running?.kind === 'insertExamples'}
          isWaiting={isWaiting}
          onPress={() => run({ kind: 'insertExamples' })}
        >
          {text.welcome.example}
        </BusyButton>
        <Button appearance="subtle" onClick={onSkip}>
          {text.welcome.skip}
        </Button>
      </div>
      <p className={styles.hint}>{text.welcome.exampleMeaning}</p>
    </section>
  );
}
