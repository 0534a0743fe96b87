import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface SummaryPartProps {
  readonly scoreSheet: ScoreSheet;
  readonly running: Command | null;
  readonly run: Run;
}

/** The way to the summary sheet. */
export function SummaryPart({ scoreSheet, running, run }: SummaryPartProps): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  return (
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
  );
}
