import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import type { Command } from '../commands.ts';
import { Disclosure } from '../disclosure.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';
import { ClosedCard } from './closed-card.tsx';
import { CloseForm } from './close-form.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: '8px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ClosingPartProps {
  readonly scoreSheet: ScoreSheet;
  readonly running: Command | null;
  readonly run: Run;
}

/** Whether the scores are closed, and the way to close them or to open them again. */
export function ClosingPart({ scoreSheet, running, run }: ClosingPartProps): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const { closing } = scoreSheet;
  return (
    <section className={styles.part}>
      <SectionHeading>{text.closing.heading}</SectionHeading>
      {closing.kind === 'open' ? (
        <>
          <p className={styles.quiet}>{text.closing.open}</p>
          <Disclosure label={text.closing.begin}>
            <CloseForm sheetId={scoreSheet.sheet.id} running={running} run={run} />
          </Disclosure>
        </>
      ) : (
        <ClosedCard scoreSheet={scoreSheet} state={closing} running={running} run={run} />
      )}
    </section>
  );
}
