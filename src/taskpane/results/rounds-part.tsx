import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { heldRounds, seriesOf } from '../../core/index.ts';
import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { Disclosure } from '../disclosure.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';
import { RoundChangeTable, type ShownRound } from './round-change.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: '8px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface RoundsPartProps {
  readonly scoreSheet: ScoreSheet;
  /** Every score sheet of the workbook, this one among them. */
  readonly sheets: readonly ScoreSheet[];
  readonly running: Command | null;
  readonly run: Run;
}

/** The rounds of a score sheet's series, in their order, and the place of the sheet among them. */
function roundsOf(
  own: ScoreSheet,
  sheets: readonly ScoreSheet[],
): { readonly rounds: readonly ShownRound[]; readonly at: number } {
  const named = sheets.map((each) => ({
    id: each.sheet.id,
    sheet: each.sheet.name,
    assessment: each.reading.assessment,
  }));
  const self = named.find(({ id }) => id === own.sheet.id);
  const held = self === undefined ? [] : heldRounds(seriesOf(self, named));
  return {
    rounds: held.map(({ round, sheet }) => ({ round, assessment: sheet.assessment })),
    at: held.findIndex(({ sheet }) => sheet === self),
  };
}

/** What has changed since the round before, folded, and the way to the comparison of all rounds. */
export function RoundsPart({ scoreSheet, sheets, running, run }: RoundsPartProps): ReactElement | null {
  const { text } = useSetting();
  const styles = useStyles();
  const { rounds, at } = roundsOf(scoreSheet, sheets);
  if (rounds.length < 2) return null;
  const [before, now] = [rounds[at - 1], rounds[at]];
  return (
    <section className={styles.part}>
      <Disclosure label={text.rounds.changes}>
        {before === undefined || now === undefined ? (
          <p className={styles.hint}>{text.rounds.nothingBefore}</p>
        ) : (
          <>
            <RoundChangeTable before={before} now={now} />
            <p className={styles.hint}>{text.rounds.incomparableMeaning}</p>
          </>
        )}
        <BusyButton
          isBusy={running?.kind === 'writeRounds'}
          isWaiting={running !== null}
          onPress={() => run({ kind: 'writeRounds', sheetId: scoreSheet.sheet.id })}
        >
          {text.rounds.write}
        </BusyButton>
        <p className={styles.hint}>{text.rounds.writeMeaning}</p>
      </Disclosure>
    </section>
  );
}
