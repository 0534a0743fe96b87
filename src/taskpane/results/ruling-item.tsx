import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReadingId } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { choiceLines } from './reading-choices.ts';
import { ReadingSource } from './reading-source.tsx';
import { RulingButton } from './ruling-button.tsx';
import { useRuling } from './ruling-context.ts';
import { SourceToggle } from './source-toggle.tsx';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', rowGap: '4px', overflowWrap: 'anywhere' },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  choices: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    // A button that finds no room beside the words stands at the same edge as the others.
    justifyContent: 'flex-end',
    gap: '2px 8px',
  },
  words: { flexGrow: 1 },
  inForce: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** One reading: its question, its choices with the one in force, and what each can be made. */
export function RulingItem({ id }: { readonly id: ReadingId }): ReactElement {
  const { edition, catalogue, text } = useSetting();
  const { readings } = useRuling();
  const styles = useStyles();
  const { question } = catalogue.reading[id];
  return (
    <li className={styles.item}>
      <p className={styles.question}>{question}</p>
      <ul className={styles.choices}>
        {choiceLines(edition, catalogue, readings, id).map(({ words, isSettled, after }) => (
          <li key={words} className={styles.choice}>
            <span className={styles.words}>
              {words} {isSettled && <span className={styles.inForce}>● {text.ruling.inForce}</span>}
            </span>
            {isSettled ? (
              <RulingButton after={{ ...readings, [id]: 'open' }} label={text.ruling.reopenOf(question)}>
                {text.ruling.reopen}
              </RulingButton>
            ) : (
              <RulingButton after={after} label={text.ruling.recordOf(words)}>
                {text.ruling.record}
              </RulingButton>
            )}
          </li>
        ))}
      </ul>
      <SourceToggle label={text.results.whyOf(question)}>
        <ReadingSource id={id} but={null} />
      </SourceToggle>
    </li>
  );
}
