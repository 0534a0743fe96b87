import type { ReactElement } from 'react';
import type { PaneView, Problem, Severity } from '../../core/index.ts';
import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import type { Command } from '../commands.ts';
import { EmptyState } from '../empty-state.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';
import { MutedWarnings } from './muted-warnings.tsx';
import { ProblemGroup } from './problem-group.tsx';
import { UnscoredRows } from './unscored-rows.tsx';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

function isUnscored({ detail }: Problem): boolean {
  return detail.code === 'unscored';
}

export interface CheckViewProps {
  readonly scoreSheet: ScoreSheet;
  readonly running: Command | null;
  readonly run: Run;
  readonly onLead: (view: PaneView) => void;
}

/** Everything that the user should know of on the sheet, the gravest first. */
export function CheckView({ scoreSheet, running, run, onLead }: CheckViewProps): ReactElement {
  const { text } = useSetting();
  const { sheet, reading } = scoreSheet;
  const unscored = reading.problems
    .filter(isUnscored)
    .flatMap(({ place }) => (place.kind === 'score' ? [place.criterion] : []));
  const groups = SEVERITIES.map((severity) => ({
    severity,
    problems: reading.problems.filter((problem) => problem.severity === severity && !isUnscored(problem)),
  })).filter(({ problems }) => problems.length > 0);
  const { mutedWarnings } = reading.assessment.facts;
  const muted = reading.canMute ? mutedWarnings : null;
  const hasErrors = groups.some(({ severity }) => severity === 'error');
  return (
    <>
      {!hasErrors && (
        <EmptyState
          title={`✓ ${text.check.nothingWrong}`}
          next={unscored.length > 0 ? text.check.nothingWrongUnscored : text.check.nothingWrongNext}
          button={text.goToResults}
          onPress={() => onLead('summary')}
        />
      )}
      {groups.map(({ severity, problems }) => (
        <ProblemGroup
          key={severity}
          severity={severity}
          sheetId={sheet.id}
          problems={problems}
          muted={muted}
          running={running}
          run={run}
        />
      ))}
      {muted !== null && muted.length > 0 && <MutedWarnings sheetId={sheet.id} muted={muted} run={run} />}
      {unscored.length > 0 && <UnscoredRows sheetId={sheet.id} criteria={unscored} run={run} />}
    </>
  );
}
