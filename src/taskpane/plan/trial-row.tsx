import { makeStyles, mergeClasses, Slider, sliderCSSVars, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  type Criterion,
  type Entry,
  formatPercent,
  formatPoints,
  type GateFinding,
} from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { useVerdictLook, VERDICT_SYMBOLS } from '../verdict-look.ts';
import { ScoreField } from './score-field.tsx';

const useStyles = makeStyles({
  row: {
    paddingTop: '8px',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: '8px',
  },
  name: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  criterion: { fontWeight: tokens.fontWeightSemibold, '::first-letter': { textTransform: 'uppercase' } },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  slider: {
    flexGrow: 1,
    flexBasis: '140px',
    minWidth: '0',
    // High enough to be hit.
    [sliderCSSVars.sliderThumbSizeVar]: '24px',
    // What is stuck to the top must not cover what has the focus.
    '& input': { scrollMarginTop: '120px' },
  },
  standing: { flexShrink: 0, minWidth: '84px' },
  symbol: {
    display: 'inline-block',
    width: '18px',
    marginRight: '4px',
    borderRadius: tokens.borderRadiusSmall,
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface TrialRowProps {
  readonly criterion: Criterion;
  /** What stands in the sheet. */
  readonly entry: Entry;
  /** The score to try, in hundredths of a point; `null` where none is tried. */
  readonly tried: number | null;
  /** How the row stands for the chosen award with it; `null` where the award asks nothing of it by itself. */
  readonly finding: GateFinding | null;
  readonly onTry: (hundredths: number | null) => void;
}

/**
 * One criterion to try a score on: typed to the hundredth, or by a slider in steps of a percent of the maximum, which
 * every threshold is a whole number of.
 */
export function TrialRow({ criterion, entry, tried, finding, onTry }: TrialRowProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const look = useVerdictLook();
  const { trial } = text.plan;
  const name = catalogue.criterion(criterion.id);
  const maximum = criterion.maximum * 100;
  const [real, realWords] =
    entry.state === 'scored'
      ? [entry.hundredths, formatPoints(entry.hundredths)]
      : [null, text.profile.withoutScore[entry.state]];
  const shown = tried ?? real;
  const percent = ((shown ?? 0) / maximum) * 100;
  const short = finding?.shortfall ?? 0;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>
          <span className={styles.criterion}>{name} </span>
          <span className={styles.quiet}>{trial.real(realWords)}</span>
        </span>
        <ScoreField criterion={criterion} hundredths={shown} onChange={onTry} />
      </div>
      <div className={styles.line}>
        <Slider
          className={styles.slider}
          min={0}
          max={100}
          value={Math.round(percent)}
          aria-label={trial.slider(name)}
          aria-valuetext={
            shown === null ? realWords : `${catalogue.points(shown)}, ${formatPercent(shown, maximum)}`
          }
          onChange={(_, { value }) => onTry(value * criterion.maximum)}
        />
        {finding !== null && (
          <span className={mergeClasses(styles.quiet, styles.standing)}>
            <span
              role="img"
              aria-label={catalogue.verdict[finding.verdict]}
              className={mergeClasses(styles.symbol, look[finding.verdict])}
            >
              {VERDICT_SYMBOLS[finding.verdict]}
            </span>
            {short === 0 ? text.profile.met : text.profile.short(formatPoints(short))}
          </span>
        )}
      </div>
    </li>
  );
}
