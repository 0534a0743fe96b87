import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type AwardFinding, formatMargin, formatPoints, type Interval } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { VerdictMark } from '../verdict-mark.tsx';

const useStyles = makeStyles({
  // Stays in sight while the rows below are tried.
  bar: {
    position: 'sticky',
    top: '0',
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
    paddingBlock: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Where little is in sight, nothing is stuck over it.
    '@media (max-height: 400px), (max-width: 240px)': { position: 'static' },
  },
  total: { fontVariantNumeric: 'tabular-nums' },
  award: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
  },
});

export interface TrialStandingProps {
  readonly total: Interval;
  readonly realTotal: Interval;
  /** How the chosen award comes out. */
  readonly finding: AwardFinding;
}

/** The total of the scores to try, and what the chosen award makes of them by points. */
export function TrialStanding({ total, realTotal, finding }: TrialStandingProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <span className={styles.total}>
        {text.plan.trial.total} <b>{formatPoints(total.worst)}</b> (
        {formatMargin(total.worst - realTotal.worst)})
      </span>
      <span className={styles.award} aria-live="polite">
        {catalogue.award[finding.award.id]} <VerdictMark verdict={finding.points} />
      </span>
    </div>
  );
}
