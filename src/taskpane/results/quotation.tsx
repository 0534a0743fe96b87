import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Citation } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { QuotedTable } from './quoted-table.tsx';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

/** The book's own words and where they stand; Thai in either language. What it says in lines is a table. */
export function Quotation({ citation }: { readonly citation: Citation }): ReactElement {
  const { catalogue } = useSetting();
  const styles = useStyles();
  return (
    <blockquote lang="th" className={styles.quote}>
      {citation.quote.includes('\n') ? <QuotedTable citation={citation} /> : catalogue.citation(citation)}
    </blockquote>
  );
}
