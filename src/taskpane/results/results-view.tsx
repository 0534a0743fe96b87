import { Accordion, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';
import { AwardItem } from './award-item.tsx';
import { ReadingsProvider } from './readings-in-force.ts';
import { TotalCard } from './total-card.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ResultsViewProps {
  readonly scoreSheet: ScoreSheet;
  readonly running: Command | null;
  readonly run: Run;
}

/** The total and the seven awards of one sheet, and the summary sheet made of them. */
export function ResultsView({ scoreSheet, running, run }: ResultsViewProps): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const { findings, reading } = scoreSheet;
  const { facts, readings } = reading.assessment;
  return (
    <ReadingsProvider value={readings}>
      <TotalCard total={findings.total} />
      <div className={styles.part}>
        <BusyButton
          appearance="primary"
          isBusy={running?.kind === 'writeSummary'}
          isWaiting={running !== null}
          onPress={() => run({ kind: 'writeSummary', scoreSheet })}
        >
          {text.results.write}
        </BusyButton>
        <p className={styles.hint}>{text.results.writeMeaning}</p>
      </div>
      <section className={styles.part}>
        <SectionHeading>{text.results.awards}</SectionHeading>
        <Accordion multiple collapsible>
          {findings.awards.map((finding) => (
            <AwardItem
              key={finding.award.id}
              finding={finding}
              isAppliedFor={finding.award.id === facts.award}
            />
          ))}
        </Accordion>
      </section>
    </ReadingsProvider>
  );
}
