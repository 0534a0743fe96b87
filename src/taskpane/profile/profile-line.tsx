import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Entry, formatPercent, formatPoints } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { useVerdictLook, VERDICT_SYMBOLS } from '../verdict-look.ts';
import { ProfileBar } from './profile-bar.tsx';
import type { ProfileRow } from './profile-rows.ts';

const useStyles = makeStyles({
  // The names of criteria begin small in English, as they stand within sentences.
  name: { fontWeight: tokens.fontWeightSemibold, '::first-letter': { textTransform: 'uppercase' } },
  rule: { display: 'block', paddingTop: '4px', color: tokens.colorNeutralForeground2 },
  figures: { fontVariantNumeric: 'tabular-nums' },
  line: { display: 'block' },
  symbol: {
    display: 'inline-block',
    width: '18px',
    marginRight: '4px',
    borderRadius: tokens.borderRadiusSmall,
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface ProfileLineProps {
  readonly row: ProfileRow;
  /** What stands in the cell of a single criterion. */
  readonly entry: Entry | null;
}

/** One line of the picture: name, bar with what is asked, percent with what is short. */
export function ProfileLine({ row, entry }: ProfileLineProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const look = useVerdictLook();
  const { profile } = text;
  const { criterion, finding, hundredths, maximum } = row;
  const name = criterion === null ? finding && catalogue.gate(finding.gate) : catalogue.criterion(criterion);
  const without = entry === null || entry.state === 'scored' ? '' : profile.withoutScore[entry.state];
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      <td>
        <ProfileBar row={row} />
        <span className={styles.rule}>{finding === null ? profile.noGate : catalogue.rule(finding)}</span>
      </td>
      <td className={styles.figures}>
        <span className={styles.line}>
          {finding !== null && (
            <span
              role="img"
              aria-label={catalogue.verdict[finding.verdict]}
              className={mergeClasses(styles.symbol, look[finding.verdict])}
            >
              {VERDICT_SYMBOLS[finding.verdict]}
            </span>
          )}
          {hundredths === null ? without : formatPercent(hundredths, maximum)}
        </span>
        {finding !== null && (
          <span className={styles.line}>
            {finding.shortfall === 0 ? profile.met : profile.short(formatPoints(finding.shortfall))}
          </span>
        )}
      </td>
    </tr>
  );
}
