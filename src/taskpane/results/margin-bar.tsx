import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { GateFinding, Verdict } from '../../core/index.ts';
import { striped } from '../profile/bar-look.ts';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    height: '8px',
    marginBlock: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStroke3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  part: {
    position: 'absolute',
    top: '0',
    bottom: '0',
    left: '0',
    borderRadius: tokens.borderRadiusMedium,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  possible: {
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    opacity: '0.5',
    // Striped: a colour of the user's own may mean anything.
    '@media (forced-colors: active)': {
      backgroundColor: 'transparent',
      backgroundImage: striped('CanvasText'),
      opacity: '1',
    },
  },
  pass: { backgroundColor: tokens.colorStatusSuccessForeground3 },
  fail: { backgroundColor: tokens.colorStatusDangerForeground3 },
  dependsOnReading: { backgroundColor: tokens.colorStatusWarningForeground3 },
  undecided: { backgroundColor: tokens.colorNeutralForeground3 },
  observed: { '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  threshold: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    // A ground around the mark keeps it visible on stripes.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      outline: '2px solid Canvas',
      backgroundColor: 'CanvasText',
    },
  },
});

function part(hundredths: number, maximum: number): string {
  return `${String((hundredths / maximum) * 100)}%`;
}

export interface MarginBarProps {
  readonly finding: GateFinding;
  /** The most that the gate's criteria give, in hundredths of a point. */
  readonly maximum: number;
  readonly verdict: Verdict;
}

/** What is there, what is still possible (paler), and the mark of what is required; the words beside it say the same. */
export function MarginBar({ finding, maximum, verdict }: MarginBarProps): ReactElement {
  const styles = useStyles();
  const { observed, required } = finding;
  return (
    <div aria-hidden="true" className={styles.bar}>
      <div
        className={mergeClasses(styles.part, styles.possible)}
        style={{ width: part(observed.missing.length === 0 ? 0 : observed.best, maximum) }}
      />
      <div
        className={mergeClasses(styles.part, styles[verdict], styles.observed)}
        style={{ width: part(observed.worst, maximum) }}
      />
      <div className={styles.threshold} style={{ left: part(required, maximum) }} />
    </div>
  );
}
