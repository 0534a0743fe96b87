import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ConditionFinding } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { useVerdictLook, VERDICT_SYMBOLS } from '../verdict-look.ts';
import { PartHeading } from './part-heading.tsx';
import { Quotation } from './quotation.tsx';
import { SourceToggle } from './source-toggle.tsx';
import { SYMBOL_LOOK } from './symbol-look.ts';

const useStyles = makeStyles({
  part: { paddingTop: '8px', borderTop: `1px dashed ${tokens.colorNeutralStroke1}` },
  declared: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  row: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  line: { display: 'flex', alignItems: 'baseline', columnGap: '8px' },
  symbol: SYMBOL_LOOK,
  sentence: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the agency declares, apart from what is computed. */
export function ConditionList({
  conditions,
}: {
  readonly conditions: readonly ConditionFinding[];
}): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const look = useVerdictLook();
  return (
    <section className={styles.part}>
      <PartHeading>{text.results.conditions}</PartHeading>
      <p className={styles.declared}>{text.results.declared}</p>
      <ul className={styles.list}>
        {conditions.map((finding) => (
          <li key={finding.condition.kind} className={styles.row}>
            <div className={styles.line}>
              <span
                role="img"
                aria-label={catalogue.verdict[finding.verdict]}
                className={mergeClasses(styles.symbol, look[finding.verdict])}
              >
                {VERDICT_SYMBOLS[finding.verdict]}
              </span>
              <b>{catalogue.condition(finding.condition)}</b>
            </div>
            <p className={styles.sentence}>{catalogue.conditionFinding(finding)}</p>
            <SourceToggle label={text.results.whyOf(catalogue.condition(finding.condition))}>
              <Quotation citation={finding.condition.citation} />
            </SourceToggle>
          </li>
        ))}
      </ul>
    </section>
  );
}
