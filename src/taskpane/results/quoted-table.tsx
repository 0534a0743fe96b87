import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AWARD_CATEGORY_IDS, type Citation } from '../../core/index.ts';
import { useSetting } from '../setting.ts';

const useStyles = makeStyles({
  // Enlarged to twice its size in the narrowest pane, the table is wider than the page.
  window: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase100,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: '1px 2px',
      textAlign: 'right',
      overflowWrap: 'normal',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& caption': { textAlign: 'left', captionSide: 'bottom', paddingTop: '4px' },
  },
});

/** The book's table of minima: a row a criterion, its maximum, and a column an award. */
export function QuotedTable({ citation }: { readonly citation: Citation }): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  return (
    <div className={styles.window} role="group" tabIndex={0} aria-label={catalogue.source(citation)}>
      <table className={styles.table}>
        <caption>{catalogue.source(citation)}</caption>
        <thead>
          <tr>
            {[...text.results.tableHead, ...AWARD_CATEGORY_IDS].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {citation.quote.split('\n').map((line) => {
            const [id, ...figures] = line.split(' ');
            return (
              <tr key={id}>
                <th scope="row">{id}</th>
                {figures.map((figure, index) => (
                  <td key={index}>{figure}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
