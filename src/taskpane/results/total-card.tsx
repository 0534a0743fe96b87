import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatPoints, type Interval } from '../../core/index.ts';
import { useSetting } from '../setting.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  figures: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px', margin: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  total: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The total so far, what is missing and what is still possible. */
export function TotalCard({ total }: { readonly total: Interval }): ReactElement {
  const { edition, catalogue, text } = useSetting();
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <p className={styles.figures}>
        <span className={styles.label}>{text.results.total}</span>
        <span className={styles.total}>{formatPoints(total.worst)}</span>
        <span className={styles.quiet}>
          {text.results.ofMaximum(catalogue.points(edition.maximum * 100))}
        </span>
      </p>
      <p className={styles.quiet}>
        {total.missing.length === 0
          ? text.results.complete
          : text.results.missing(total.missing.length, catalogue.points(total.best))}
      </p>
    </div>
  );
}
