import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Citation, ReadingId } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { useRuling } from './ruling-context.ts';
import { Quotation } from './quotation.tsx';
import { choiceLines } from './reading-choices.ts';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { margin: 0 },
  choices: { margin: 0, paddingLeft: '20px' },
});

export interface ReadingSourceProps {
  readonly id: ReadingId;
  /** A sentence that stands above already; `null` where none does. */
  readonly but: Citation | null;
}

/** What the book leaves open, the choices, the reason for one of them, and the sentences that differ. */
export function ReadingSource({ id, but }: ReadingSourceProps): ReactElement {
  const { edition, catalogue, text } = useSetting();
  const { readings } = useRuling();
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <p className={styles.line}>
        <b>{text.results.reading}:</b> {catalogue.reading[id].question}
      </p>
      <ul className={styles.choices}>
        {choiceLines(edition, catalogue, readings, id).map(({ words, isSettled, isFavoured }) => (
          <li key={words}>
            {words}
            {isSettled && <b> ({text.results.settled})</b>}
            {isFavoured && ` (${text.results.favoured})`}
          </li>
        ))}
      </ul>
      <p className={styles.line}>
        <b>{text.results.reason}:</b> {catalogue.reading[id].reason}
      </p>
      {edition.readings[id].citations
        .filter((citation) => citation !== but)
        .map((citation) => (
          <Quotation key={citation.quote} citation={citation} />
        ))}
    </div>
  );
}
