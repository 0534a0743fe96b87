import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Citation } from '../../core/index.ts';
import { useSetting } from '../setting.ts';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    // The table stands in lines.
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
});

/** The book's own words and where they stand; Thai in either language. */
export function Quotation({ citation }: { readonly citation: Citation }): ReactElement {
  const { catalogue } = useSetting();
  const styles = useStyles();
  return (
    <blockquote lang="th" className={styles.quote}>
      {catalogue.citation(citation)}
    </blockquote>
  );
}
