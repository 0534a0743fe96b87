import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AwardFinding } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { VerdictMark } from '../verdict-mark.tsx';
import { decisiveOutcomes, decisiveReadings, settledAs } from './decisive-outcomes.ts';
import { PartHeading } from './part-heading.tsx';
import { choiceWords } from './reading-choices.ts';
import { RulingButton } from './ruling-button.tsx';
import { useRuling } from './ruling-context.ts';

const useStyles = makeStyles({
  // Two side by side, even in the narrowest pane; enlarged to twice its size, one below the other.
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(120px, 100%), 1fr))',
    gap: '8px',
    margin: '0 0 8px',
    padding: 0,
    listStyle: 'none',
  },
  outcome: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '8px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  words: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How the points come out under each reading that they hang on, side by side, and the way to settle it. */
export function OutcomeList({ finding }: { readonly finding: AwardFinding }): ReactElement {
  const { catalogue, text } = useSetting();
  const { readings } = useRuling();
  const styles = useStyles();
  const decisive = decisiveReadings(finding);
  return (
    <section>
      <PartHeading>{text.results.outcomes}</PartHeading>
      <ul className={styles.list}>
        {decisiveOutcomes(finding).map(({ combination, points }) => {
          const choices = decisive.map((id) => choiceWords(catalogue, combination, id));
          const words = choices.join(' · ');
          return (
            <li key={words} className={styles.outcome}>
              <span className={styles.words}>
                {choices.map((choice) => (
                  <span key={choice}>{choice}</span>
                ))}
              </span>
              <VerdictMark verdict={points} />
              <RulingButton
                after={settledAs(readings, combination, decisive)}
                label={text.ruling.recordOf(words)}
              >
                {text.ruling.record}
              </RulingButton>
            </li>
          );
        })}
      </ul>
      <p className={styles.meaning}>{text.results.outcomesMeaning}</p>
    </section>
  );
}
