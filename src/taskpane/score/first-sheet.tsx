import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { BusyButton } from '../busy-button.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import { ScoreForm, type ScoreFormProps } from './score-form.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: '8px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface FirstSheetProps {
  readonly form: ScoreFormProps;
  /** The workbook was read, and has no score sheet. */
  readonly isEmpty: boolean;
}

/** What to do where no score sheet is known of: insert one, or look at an example. */
export function FirstSheet({ form, isEmpty }: FirstSheetProps): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const { running, run } = form;
  return (
    <section className={styles.part}>
      <SectionHeading>{text.score.heading}</SectionHeading>
      {isEmpty && <p className={styles.hint}>{text.score.listEmpty}</p>}
      <p className={styles.hint}>{text.score.everythingOptional}</p>
      <ScoreForm {...form} />
      <BusyButton
        appearance="subtle"
        isBusy={running?.kind === 'insertExamples'}
        isWaiting={running !== null}
        onPress={() => run({ kind: 'insertExamples' })}
      >
        {text.welcome.example}
      </BusyButton>
    </section>
  );
}
