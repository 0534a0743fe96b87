import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Assessment, type Award, judge } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { ProfileLegend } from './profile-legend.tsx';
import { ProfileLine } from './profile-line.tsx';
import { profileRows } from './profile-rows.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '& th, & td': { padding: '4px 2px', textAlign: 'left', verticalAlign: 'top' },
    '& thead th': { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& caption': { paddingBottom: '4px', textAlign: 'left' },
  },
  // Enlarged to twice its size in the narrowest pane, the figures need the room more than the bars.
  name: { width: '24%', '@media (max-width: 240px)': { width: '28%' } },
  picture: { width: '44%', '@media (max-width: 240px)': { width: '30%' } },
});

export interface ProfileChartProps {
  readonly award: Award;
  readonly assessment: Assessment;
}

/**
 * The percent that each criterion reaches, against what the award asks of it. A table whose middle column is a
 * picture: it is read out as it is seen.
 */
export function ProfileChart({ award, assessment }: ProfileChartProps): ReactElement | null {
  const { edition, catalogue, text } = useSetting();
  const styles = useStyles();
  const finding = judge(edition, assessment).awards.find((each) => each.award.id === award.id);
  if (finding === undefined) return null;
  const { profile } = text;
  return (
    <div>
      <table className={styles.table}>
        <caption>{profile.caption(catalogue.award[award.id])}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {profile.row}
            </th>
            <th scope="col" className={styles.picture}>
              {profile.required}
            </th>
            <th scope="col">{profile.observed}</th>
          </tr>
        </thead>
        <tbody>
          {profileRows(edition, assessment.entries, finding).map((row) => (
            <ProfileLine
              key={row.criterion ?? row.finding?.gate.id}
              row={row}
              entry={row.criterion === null ? null : assessment.entries[row.criterion]}
            />
          ))}
        </tbody>
      </table>
      <ProfileLegend />
    </div>
  );
}
