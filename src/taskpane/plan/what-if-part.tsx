import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  type Assessment,
  type AwardId,
  type CriterionId,
  type HypotheticalScores,
  judge,
  withScores,
} from '../../core/index.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import { ChangedAwards } from './changed-awards.tsx';
import { TriedStanding } from './tried-standing.tsx';
import { WhatIfRow } from './what-if-row.tsx';

/** The part that the scores to try are in. */
export const WHAT_IF_ID = 'scorebook-what-if';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '12px',
    // Dashed: nothing in here is real.
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  line: { margin: 0 },
  list: { display: 'flex', flexDirection: 'column', rowGap: '4px', margin: 0, padding: 0, listStyle: 'none' },
  reset: { alignSelf: 'flex-start' },
});

export interface WhatIfPartProps {
  readonly assessment: Assessment;
  readonly award: AwardId;
  readonly tried: HypotheticalScores;
  readonly onTry: (criterion: CriterionId, hundredths: number | null) => void;
  readonly onReset: () => void;
}

/** Scores to try, judged at once as real ones are; the sheet keeps what it has. */
export function WhatIfPart({ assessment, award, tried, onTry, onReset }: WhatIfPartProps): ReactElement {
  const { edition, text } = useSetting();
  const styles = useStyles();
  const { whatIf } = text.plan;
  const real = judge(edition, assessment);
  const findings = judge(edition, withScores(assessment, tried));
  const finding = findings.awards.find((each) => each.award.id === award);
  const isTried = Object.keys(tried).length > 0;
  return (
    <section id={WHAT_IF_ID} tabIndex={-1} aria-label={whatIf.heading} className={styles.part}>
      <SectionHeading>{whatIf.heading}</SectionHeading>
      <p className={styles.line}>{whatIf.meaning}</p>
      {finding !== undefined && (
        <TriedStanding total={findings.total} realTotal={real.total} finding={finding} />
      )}
      <ul className={styles.list}>
        {edition.criteria.map((criterion) => {
          const entry = assessment.entries[criterion.id];
          return (
            <WhatIfRow
              key={criterion.id}
              criterion={criterion}
              real={entry.state === 'scored' ? entry.hundredths : null}
              tried={tried[criterion.id] ?? null}
              finding={
                finding?.gates.find(
                  ({ gate: { criteria } }) => criteria.length === 1 && criteria[0] === criterion.id,
                ) ?? null
              }
              onTry={(hundredths) => onTry(criterion.id, hundredths)}
            />
          );
        })}
      </ul>
      <ChangedAwards before={real} after={findings} />
      <Button className={styles.reset} disabledFocusable={!isTried} onClick={onReset}>
        {whatIf.reset}
      </Button>
    </section>
  );
}
