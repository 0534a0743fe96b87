import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Assessment, type AwardId, planFor } from '../../core/index.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import { MinimaTable } from './minima-table.tsx';
import { PlanCard } from './plan-card.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  boxes: { display: 'flex', flexDirection: 'column' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface TogetherPartProps {
  readonly assessment: Assessment;
  readonly chosen: readonly AwardId[];
  readonly onChoose: (award: AwardId, isIn: boolean) => void;
}

/** What several category awards in one application ask for together. */
export function TogetherPart({ assessment, chosen, onChoose }: TogetherPartProps): ReactElement {
  const { edition, catalogue, text } = useSetting();
  const styles = useStyles();
  const { together } = text.plan;
  const categoryAwards = edition.awards.filter(({ category }) => category !== null);
  const plan = planFor(edition, assessment, chosen);
  return (
    <section className={styles.part}>
      <SectionHeading>{together.heading}</SectionHeading>
      <p className={styles.line}>{together.hint}</p>
      <div role="group" aria-label={together.heading} className={styles.boxes}>
        {categoryAwards.map(({ id }) => (
          <Checkbox
            key={id}
            label={catalogue.award[id]}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) => onChoose(id, checked === true)}
          />
        ))}
      </div>
      {chosen.length < 2 ? (
        <p className={styles.line}>{together.choose}</p>
      ) : (
        <>
          <PlanCard plan={plan} />
          <MinimaTable plan={plan} />
        </>
      )}
    </section>
  );
}
