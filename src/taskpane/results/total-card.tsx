import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Findings, formatPoints } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { TotalGates } from './total-gates.tsx';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
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

/** The total so far, what is missing, what is still possible, and the totals that the awards ask for. */
export function TotalCard({ findings }: { readonly findings: Findings }): ReactElement {
  const { edition, catalogue, text } = useSetting();
  const styles = useStyles();
  const { total } = findings;
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
      <TotalGates awards={findings.awards} />
    </div>
  );
}
