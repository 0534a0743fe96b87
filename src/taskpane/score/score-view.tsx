import { makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import { currentSheet, type PaneEvent, type PaneState } from '../state.ts';
import type { Run } from '../use-commands.ts';
import { ScoreForm } from './score-form.tsx';
import { SheetCard } from './sheet-card.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', rowGap: '8px', margin: 0, padding: 0, listStyle: 'none' },
});

export interface ScoreViewProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly run: Run;
}

/** A new score sheet, and those that there are. */
export function ScoreView({ state, dispatch, run }: ScoreViewProps): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const sheets = state.sheets ?? [];
  const current = currentSheet(state);
  return (
    <>
      <section className={styles.part}>
        <SectionHeading>{text.score.heading}</SectionHeading>
        <p className={styles.hint}>{text.score.everythingOptional}</p>
        <ScoreForm
          draft={state.draft}
          running={state.running}
          onChange={(change) => dispatch({ type: 'draftChanged', change })}
          run={run}
        />
      </section>
      {state.sheets !== null && (
        <section className={styles.part}>
          <SectionHeading>{text.score.list}</SectionHeading>
          {sheets.length === 0 && <p className={styles.hint}>{text.score.listEmpty}</p>}
          <ul className={styles.list}>
            {sheets.map((each) => (
              <SheetCard
                key={each.sheet.id}
                scoreSheet={each}
                isCurrent={each === current}
                run={run}
                onChoose={(id) => dispatch({ type: 'sheetChosen', id })}
              />
            ))}
          </ul>
        </section>
      )}
      <p className={styles.hint}>{text.privacy}</p>
    </>
  );
}
