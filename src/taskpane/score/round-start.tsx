import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { nextRound, type Round, ROUNDS } from '../../core/index.ts';
import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { Disclosure } from '../disclosure.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';
import { ChoiceField } from './choice-field.tsx';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface RoundStartProps {
  readonly scoreSheet: ScoreSheet;
  readonly running: Command | null;
  readonly run: Run;
}

/** The way from a score sheet to that of a new round; the one that comes next, where nothing else is chosen. */
export function RoundStart({ scoreSheet, running, run }: RoundStartProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const { sheet, reading } = scoreSheet;
  const next = nextRound(reading.assessment.facts.round);
  const [chosen, choose] = useState<Round | '' | null>(null);
  const round = chosen ?? next ?? '';
  return (
    <Disclosure label={text.rounds.start}>
      <p className={styles.hint}>{text.rounds.startMeaning}</p>
      <ChoiceField
        label={text.rounds.round}
        value={round}
        options={ROUNDS}
        words={catalogue.round}
        onChange={choose}
      />
      <BusyButton
        isBusy={running?.kind === 'startRound' && running.sheetId === sheet.id}
        isWaiting={running !== null}
        onPress={() => run({ kind: 'startRound', sheetId: sheet.id, round: round === '' ? null : round })}
      >
        {text.rounds.insert}
      </BusyButton>
    </Disclosure>
  );
}
