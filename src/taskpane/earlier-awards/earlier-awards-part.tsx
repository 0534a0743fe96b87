import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Facts, LATER_NAMES, type LaterAwardsSheet, REGISTER } from '../../core/index.ts';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { Disclosure } from '../disclosure.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';
import { KnownAwardsList } from './known-awards-list.tsx';
import { LaterProblems } from './later-problems.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface EarlierAwardsPartProps {
  readonly facts: Facts;
  /** The workbook's sheets of later awards. */
  readonly sheets: readonly LaterAwardsSheet[];
  readonly running: Command | null;
  readonly run: Run;
}

/** The next free line of a sheet of later awards; a new sheet where there is none. */
function toNextLine(sheets: readonly LaterAwardsSheet[]): Command {
  for (const { id, nextLine } of sheets) {
    const at = nextLine === null ? null : { row: nextLine, column: 0 };
    if (at !== null) return { kind: 'show', sheetId: id, name: LATER_NAMES.year, at };
  }
  return { kind: 'addLaterAwards' };
}

/** What is known of the agency's earlier awards, the way to add later ones, and what is wrong with those. */
export function EarlierAwardsPart({ facts, sheets, running, run }: EarlierAwardsPartProps): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  return (
    <section className={styles.part}>
      {sheets.map((each) => (
        <LaterProblems key={each.id} laterAwards={each} running={running} run={run} />
      ))}
      <Disclosure label={text.earlierAwards.heading}>
        <KnownAwardsList facts={facts} sheets={sheets} />
        <p className={styles.meaning}>{text.earlierAwards.meaning}</p>
        <BusyButton
          isBusy={running?.kind === 'addLaterAwards'}
          isWaiting={running !== null}
          onPress={() => run(toNextLine(sheets))}
        >
          {text.earlierAwards.add(REGISTER.until)}
        </BusyButton>
      </Disclosure>
    </section>
  );
}
