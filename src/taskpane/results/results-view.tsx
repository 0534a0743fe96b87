import { Accordion, makeStyles } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import type { Readings } from '../../core/index.ts';
import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import type { Command } from '../commands.ts';
import { FeedbackPart } from '../feedback/feedback-part.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';
import { AwardItem } from './award-item.tsx';
import { RoundsPart } from './rounds-part.tsx';
import { RulingProvider } from './ruling-context.ts';
import { RulingsPart } from './rulings-part.tsx';
import { SummaryPart } from './summary-part.tsx';
import { TotalCard } from './total-card.tsx';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', rowGap: '4px' } });

export interface ResultsViewProps {
  readonly scoreSheet: ScoreSheet;
  /** Every score sheet of the workbook, this one among them. */
  readonly sheets: readonly ScoreSheet[];
  readonly running: Command | null;
  readonly run: Run;
}

/** The total and the seven awards of one sheet, the rulings on the readings, and the summary made of them. */
export function ResultsView({ scoreSheet, sheets, running, run }: ResultsViewProps): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const { findings, reading, sheet } = scoreSheet;
  const { facts, readings } = reading.assessment;
  const ruling = useMemo(() => {
    const rule = (after: Readings): void =>
      run({ kind: 'rule', sheetId: sheet.id, ruling: { before: readings, after } });
    return { readings, running, rule };
  }, [readings, running, run, sheet.id]);
  return (
    <RulingProvider value={ruling}>
      <TotalCard findings={findings} />
      <SummaryPart scoreSheet={scoreSheet} running={running} run={run} />
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
      <RoundsPart scoreSheet={scoreSheet} sheets={sheets} running={running} run={run} />
      <RulingsPart />
      <FeedbackPart scoreSheet={scoreSheet} running={running} run={run} />
    </RulingProvider>
  );
}
