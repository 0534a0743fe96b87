import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Verdict } from '../core/index.ts';
import { useSetting } from './setting.ts';
import { useVerdictLook, VERDICT_SYMBOLS } from './verdict-look.ts';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    paddingInline: '8px',
    border: '1px solid currentColor',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  symbol: { fontSize: tokens.fontSizeBase300, lineHeight: '1' },
});

/** A verdict: symbol, word and colour. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const { catalogue } = useSetting();
  const styles = useStyles();
  const look = useVerdictLook();
  return (
    <span className={mergeClasses(styles.mark, look[verdict])}>
      <span aria-hidden="true" className={styles.symbol}>
        {VERDICT_SYMBOLS[verdict]}
      </span>
      {catalogue.verdict[verdict]}
    </span>
  );
}
