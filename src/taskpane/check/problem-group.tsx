import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Problem, Severity, WatchId } from '../../core/index.ts';
import type { Command } from '../commands.ts';
import { problemKey } from '../problem-key.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';
import { ProblemCard } from './problem-card.tsx';
import { RepairAll } from './repair-all.tsx';
import { SEVERITY_SYMBOLS, useSeverityLook } from './severity-look.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', rowGap: '8px', margin: 0, padding: 0, listStyle: 'none' },
});

export interface ProblemGroupProps {
  readonly severity: Severity;
  readonly sheetId: string;
  readonly problems: readonly Problem[];
  readonly muted: readonly WatchId[] | null;
  readonly running: Command | null;
  readonly run: Run;
}

/** The problems of one severity, counted. */
export function ProblemGroup({
  severity,
  sheetId,
  problems,
  muted,
  running,
  run,
}: ProblemGroupProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const look = useSeverityLook();
  return (
    <section className={styles.part}>
      <SectionHeading>
        <span aria-hidden="true" className={look[severity]}>
          {SEVERITY_SYMBOLS[severity]}
        </span>{' '}
        {catalogue.severity[severity]}{' '}
        <span className={styles.count}>({text.check.count(problems.length)})</span>
      </SectionHeading>
      <RepairAll sheetId={sheetId} problems={problems} running={running} run={run} />
      <ul className={styles.list}>
        {problems.map((problem) => (
          <ProblemCard
            key={problemKey(problem)}
            sheetId={sheetId}
            problem={problem}
            muted={muted}
            running={running}
            run={run}
          />
        ))}
      </ul>
    </section>
  );
}
