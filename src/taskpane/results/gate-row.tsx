import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Edition, formatMargin, type Gate, type GateFinding } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { useVerdictLook, VERDICT_SYMBOLS } from '../verdict-look.ts';
import { GateSource } from './gate-source.tsx';
import { MarginBar } from './margin-bar.tsx';
import { SourceToggle } from './source-toggle.tsx';
import { SYMBOL_LOOK } from './symbol-look.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  symbol: SYMBOL_LOOK,
  name: { flexGrow: 1, flexBasis: '96px', fontWeight: tokens.fontWeightSemibold },
  margin: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  sentence: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** In hundredths of a point. */
function maximumOf(edition: Edition, { criteria }: Gate): number {
  return criteria.reduce((sum, id) => sum + edition.criterion[id].maximum * 100, 0);
}

/** One gate: its name, the margin as a figure and a bar, the sentence, and the source behind it. */
export function GateRow({ finding }: { readonly finding: GateFinding }): ReactElement {
  const { edition, catalogue, text } = useSetting();
  const styles = useStyles();
  const look = useVerdictLook();
  const { gate, verdict } = finding;
  const name = catalogue.gate(gate);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span
          role="img"
          aria-label={catalogue.verdict[verdict]}
          className={mergeClasses(styles.symbol, look[verdict])}
        >
          {VERDICT_SYMBOLS[verdict]}
        </span>
        <span className={styles.name}>{name}</span>
        <span className={styles.margin}>{formatMargin(finding.margin)}</span>
      </div>
      <MarginBar finding={finding} maximum={maximumOf(edition, gate)} verdict={verdict} />
      <p className={styles.sentence}>{catalogue.gateFinding(finding)}</p>
      <SourceToggle label={text.results.whyOf(name)}>
        <GateSource gate={gate} />
      </SourceToggle>
    </li>
  );
}
