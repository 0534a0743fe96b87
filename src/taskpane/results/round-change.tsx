import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  type Assessment,
  changeBetween,
  type Entry,
  formatMargin,
  formatPoints,
  type Round,
  type RoundChange,
} from '../../core/index.ts';
import { useSetting } from '../setting.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '& th, & td': { padding: '4px 2px', textAlign: 'right', verticalAlign: 'top' },
    '& th:first-child, & caption': { textAlign: 'left' },
    '& thead th': { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
    '& tbody tr, & tfoot tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& caption': { paddingBottom: '4px' },
    '& td': { fontVariantNumeric: 'tabular-nums' },
  },
  // The names of criteria begin small in English, as they stand within sentences.
  criterion: { '::first-letter': { textTransform: 'uppercase' } },
  name: { width: '20%' },
  change: { width: '29%' },
  line: { display: 'block' },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground1 },
});

/** An arrow beside the sign, so that neither needs a colour. */
function arrowOf(hundredths: number): string {
  return hundredths > 0 ? '▲' : hundredths < 0 ? '▼' : '=';
}

function ChangeCell({ change }: { readonly change: RoundChange['total'] }): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  if (change === null) return <td>{text.rounds.incomparable}</td>;
  const { hundredths, percentPoints } = change;
  const look = hundredths > 0 ? styles.up : hundredths < 0 ? styles.down : undefined;
  return (
    <td>
      <span className={mergeClasses(styles.line, look)}>
        <span aria-hidden="true">{arrowOf(hundredths)} </span>
        {formatMargin(hundredths)}
      </span>
      <span className={styles.line}>
        {text.rounds.percentPoints(formatMargin(Math.round(percentPoints * 100)))}
      </span>
    </td>
  );
}

function EntryCell({ entry }: { readonly entry: Entry }): ReactElement {
  const { text } = useSetting();
  const words =
    entry.state === 'scored' ? formatPoints(entry.hundredths) : text.profile.withoutScore[entry.state];
  return <td>{words}</td>;
}

/** One round with what was said in it. */
export interface ShownRound {
  readonly round: Round;
  readonly assessment: Assessment;
}

export interface RoundChangeTableProps {
  readonly before: ShownRound;
  readonly now: ShownRound;
}

/** What has changed from one round to another, row by row. */
export function RoundChangeTable({ before, now }: RoundChangeTableProps): ReactElement {
  const { edition, catalogue, text } = useSetting();
  const styles = useStyles();
  const { rows, total } = changeBetween(edition, before.assessment, now.assessment);
  const [was, is] = [catalogue.round[before.round], catalogue.round[now.round]];
  return (
    <table className={styles.table}>
      <caption>{text.rounds.caption(was, is)}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {text.rounds.row}
          </th>
          <th scope="col">{was}</th>
          <th scope="col">{is}</th>
          <th scope="col" className={styles.change}>
            {text.rounds.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ criterion, before: from, now: to, change }) => (
          <tr key={criterion}>
            <th scope="row" className={styles.criterion}>
              {catalogue.criterion(criterion)}
            </th>
            <EntryCell entry={from} />
            <EntryCell entry={to} />
            <ChangeCell change={change} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {text.rounds.total}
          </th>
          <ChangeCell change={total} />
        </tr>
      </tfoot>
    </table>
  );
}
