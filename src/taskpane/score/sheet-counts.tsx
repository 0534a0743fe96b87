import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Problem } from '../../core/index.ts';
import { SEVERITIES, SEVERITY_SYMBOLS, useSeverityLook } from '../check/severity-look.ts';
import { useSetting } from '../setting.ts';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', fontSize: tokens.fontSizeBase200 },
  count: { whiteSpace: 'nowrap' },
});

/** How many problems a sheet has of each severity; rows without a score are counted elsewhere. */
export function SheetCounts({ problems }: { readonly problems: readonly Problem[] }): ReactElement {
  const { catalogue } = useSetting();
  const styles = useStyles();
  const look = useSeverityLook();
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: problems.filter((each) => each.severity === severity && each.detail.code !== 'unscored').length,
  })).filter(({ count }) => count > 0);
  return (
    <span className={styles.counts}>
      {counts.map(({ severity, count }) => (
        <span key={severity} className={mergeClasses(styles.count, look[severity])}>
          <span aria-hidden="true">{SEVERITY_SYMBOLS[severity]}</span> {catalogue.severity[severity]} {count}
        </span>
      ))}
    </span>
  );
}
