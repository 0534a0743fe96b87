import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Demand, formatPoints, type Plan } from '../../core/index.ts';
import { useSetting } from '../setting.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& caption': { paddingBottom: '4px', textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
    '& th, & td': { padding: '4px 0 4px 8px', verticalAlign: 'top', textAlign: 'right' },
    // A figure is never broken, whatever that leaves for the names.
    '& th:first-child': { paddingLeft: '0', textAlign: 'left', overflowWrap: 'anywhere' },
    '& thead th': {
      whiteSpace: 'nowrap',
      color: tokens.colorNeutralForeground2,
      fontWeight: tokens.fontWeightRegular,
    },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  criterion: {
    display: 'block',
    fontWeight: tokens.fontWeightSemibold,
    '::first-letter': { textTransform: 'uppercase' },
  },
  figure: { display: 'block', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  observed: { '@media (min-width: 300px)': { whiteSpace: 'nowrap' } },
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The strictest of what several awards ask, row by row: what is needed, what there is, what is short. */
export function MinimaTable({ plan }: { readonly plan: Plan }): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const { together } = text.plan;
  const { awards, demands } = plan;
  const nameOf = ({ criteria, askedBy }: Demand): string => {
    const [criterion, ...others] = criteria;
    const [asking] = askedBy;
    if (criterion !== undefined && others.length === 0) return catalogue.criterion(criterion);
    return asking === undefined ? '' : catalogue.gate(asking.finding.gate);
  };
  return (
    <table className={styles.table}>
      <caption>{together.minima}</caption>
      <thead>
        <tr>
          {together.minimaHead.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {demands.map((demand) => (
          <tr key={demand.criteria.join(' ')}>
            <th scope="row">
              <span className={styles.criterion}>{nameOf(demand)} </span>
              {demand.askedBy.length < awards.length && (
                <span className={styles.quiet}>
                  {together.askedBy(
                    catalogue.list(demand.askedBy.map(({ award }) => catalogue.award[award.id])),
                  )}
                </span>
              )}
            </th>
            <td>
              <span className={styles.figure}>{formatPoints(demand.needed)} </span>
              <span className={mergeClasses(styles.quiet, styles.observed)}>
                {together.observed(formatPoints(demand.observed))}
              </span>
            </td>
            <td>
              <span className={styles.figure}>
                {demand.shortfall === 0 ? '✓ 0.00' : formatPoints(demand.shortfall)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
