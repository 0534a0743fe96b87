import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { scoreName } from '../../core/index.ts';
import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import type { Command } from '../commands.ts';
import { ProgressLine } from '../progress-line.tsx';
import { useSetting } from '../setting.ts';
import { sheetTitle } from '../sheet-title.ts';
import type { Run } from '../use-commands.ts';
import { RoundStart } from './round-start.tsx';
import { SheetCounts } from './sheet-counts.tsx';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: '12px 12px 12px 15px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  // Its words stand in line with those of the others.
  current: { borderLeft: `4px solid ${tokens.colorBrandStroke1}`, paddingLeft: '12px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginBlock: '2px' },
});

export interface SheetCardProps {
  readonly scoreSheet: ScoreSheet;
  readonly isCurrent: boolean;
  /** The only sheet needs no choosing. */
  readonly isOnly: boolean;
  readonly running: Command | null;
  readonly run: Run;
  readonly onChoose: (id: string) => void;
}

/** One score sheet of the workbook: how far it has come, and the ways to it. */
export function SheetCard(props: SheetCardProps): ReactElement {
  const { scoreSheet, isCurrent, isOnly, running, run, onChoose } = props;
  const { edition, catalogue, text } = useSetting();
  const styles = useStyles();
  const { sheet, findings } = scoreSheet;
  const { round, date } = scoreSheet.reading.assessment.facts;
  const occasion = [
    ...(round === null ? [] : [catalogue.round[round]]),
    ...(date === null ? [] : [catalogue.date(date)]),
  ];
  const all = edition.criteria.length;
  const scored = all - findings.total.missing.length;
  return (
    <li className={mergeClasses(styles.card, isCurrent && styles.current)}>
      <span className={styles.title}>{sheetTitle(scoreSheet)}</span>
      <span className={styles.quiet}>
        {catalogue.points(findings.total.worst)} · {text.score.scored(scored, all)}
      </span>
      {occasion.length > 0 && <span className={styles.quiet}>{occasion.join(' · ')}</span>}
      <ProgressLine done={scored} of={all} />
      <SheetCounts problems={scoreSheet.reading.problems} />
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => run({ kind: 'show', sheetId: sheet.id, name: scoreName('1') })}
          aria-label={`${text.goToSheet}: ${sheet.name}`}
        >
          {text.goToSheet}
        </Button>
        {!isOnly && (
          // The same button before and after, so that it keeps the focus.
          <Button
            size="small"
            appearance="subtle"
            aria-current={isCurrent}
            onClick={() => onChoose(sheet.id)}
          >
            {isCurrent ? `● ${text.score.chosen}` : text.score.choose(sheet.name)}
          </Button>
        )}
      </div>
      {isCurrent && <RoundStart scoreSheet={scoreSheet} running={running} run={run} />}
    </li>
  );
}
