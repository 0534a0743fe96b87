import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Edition, formatMargin, type Gate, type GateFinding, type GateKind } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { useVerdictLook, VERDICT_SYMBOLS } from '../verdict-look.ts';
import { GateSource } from './gate-source.tsx';
import { MarginBar } from './margin-bar.tsx';
import { SourceToggle } from './source-toggle.tsx';
import { SYMBOL_LOOK } from './symbol-look.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  // The rows that the award asks more of.
  marked: { paddingLeft: '8px', borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  mark: { color: tokens.colorBrandForeground1 },
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

/** What tells the own category and the related results from the other rows. */
const MARKS: Readonly<Record<GateKind, string>> = {
  ownCategory: '★',
  relatedResult: '◆',
  otherCriterion: '',
  everyCriterion: '',
  category7Whole: '',
  total: '',
};

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
  const mark = MARKS[gate.kind];
  return (
    <li className={mergeClasses(styles.row, mark !== '' && styles.marked)}>
      <div className={styles.line}>
        <span
          role="img"
          aria-label={catalogue.verdict[verdict]}
          className={mergeClasses(styles.symbol, look[verdict])}
        >
          {VERDICT_SYMBOLS[verdict]}
        </span>
        <span className={styles.name}>
          {mark !== '' && (
            <span aria-hidden="true" className={styles.mark}>
              {mark}{' '}
            </span>
          )}
          {name}
        </span>
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
