import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LaterAwardsSheet } from '../../core/index.ts';
import { ProblemGroup } from '../check/problem-group.tsx';
import { SEVERITIES } from '../check/severity-look.ts';
import type { Command } from '../commands.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '12px', overflowWrap: 'anywhere' },
});

export interface LaterProblemsProps {
  readonly laterAwards: LaterAwardsSheet;
  readonly running: Command | null;
  readonly run: Run;
}

/** What is wrong on a sheet of later awards, the gravest first; nothing where all is well. */
export function LaterProblems({ laterAwards, running, run }: LaterProblemsProps): ReactElement | null {
  const { text } = useSetting();
  const styles = useStyles();
  const { id, sheet, problems } = laterAwards;
  if (problems.length === 0) return null;
  return (
    <section aria-label={text.earlierAwards.problems(sheet)} className={styles.part}>
      <SectionHeading>{text.earlierAwards.problems(sheet)}</SectionHeading>
      {SEVERITIES.filter((severity) => problems.some((each) => each.severity === severity)).map(
        (severity) => (
          <ProblemGroup
            key={severity}
            severity={severity}
            sheetId={id}
            problems={problems.filter((each) => each.severity === severity)}
            muted={null}
            running={running}
            run={run}
          />
        ),
      )}
    </section>
  );
}
