import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  type Assessment,
  type AwardId,
  type CriterionId,
  formatPoints,
  judge,
  type TrialScores,
  withTrialScores,
} from '../../core/index.ts';
import { FoldedPart } from '../folded-part.tsx';
import { useSetting } from '../setting.ts';
import { ChangedAwards } from './changed-awards.tsx';
import { TrialStanding } from './trial-standing.tsx';
import { TrialRow } from './trial-row.tsx';

/** The part that the scores to try are in. */
export const TRIAL_ID = 'scorebook-trial';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '12px',
    // Dashed: nothing in here is real.
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  line: { margin: 0 },
  list: { display: 'flex', flexDirection: 'column', rowGap: '4px', margin: 0, padding: 0, listStyle: 'none' },
  reset: { alignSelf: 'flex-start' },
});

export interface TrialPartProps {
  readonly assessment: Assessment;
  readonly award: AwardId;
  readonly tried: TrialScores;
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
  readonly onTry: (criterion: CriterionId, hundredths: number | null) => void;
  readonly onReset: () => void;
}

/** Scores to try, judged at once as real ones are; the sheet keeps what it has. */
export function TrialPart(props: TrialPartProps): ReactElement {
  const { assessment, award, tried, isOpen, onFold, onTry, onReset } = props;
  const { edition, catalogue, text } = useSetting();
  const styles = useStyles();
  const { trial, gists } = text.plan;
  const real = judge(edition, assessment);
  const findings = judge(edition, withTrialScores(assessment, tried));
  const finding = findings.awards.find((each) => each.award.id === award);
  const isTried = Object.keys(tried).length > 0;
  return (
    <FoldedPart
      id={TRIAL_ID}
      heading={trial.heading}
      gist={
        isTried && finding !== undefined
          ? gists.tried(formatPoints(findings.total.worst), catalogue.verdict[finding.points])
          : gists.nothingTried
      }
      isOpen={isOpen}
      onFold={onFold}
    >
      <div className={styles.box}>
        <p className={styles.line}>{trial.meaning}</p>
        {finding !== undefined && (
          <TrialStanding total={findings.total} realTotal={real.total} finding={finding} />
        )}
        <ul className={styles.list}>
          {edition.criteria.map((criterion) => (
            <TrialRow
              key={criterion.id}
              criterion={criterion}
              entry={assessment.entries[criterion.id]}
              tried={tried[criterion.id] ?? null}
              finding={
                finding?.gates.find(
                  ({ gate: { criteria } }) => criteria.length === 1 && criteria[0] === criterion.id,
                ) ?? null
              }
              onTry={(hundredths) => onTry(criterion.id, hundredths)}
            />
          ))}
        </ul>
        <ChangedAwards before={real} after={findings} />
        <Button className={styles.reset} disabledFocusable={!isTried} onClick={onReset}>
          {trial.reset}
        </Button>
      </div>
    </FoldedPart>
  );
}
