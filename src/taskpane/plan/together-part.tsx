import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Assessment, type AwardId, planFor } from '../../core/index.ts';
import { FoldedPart } from '../folded-part.tsx';
import { useSetting } from '../setting.ts';
import { MinimaTable } from './minima-table.tsx';
import { PlanCard } from './plan-card.tsx';
import { standingOf } from './standing-words.ts';

const useStyles = makeStyles({
  boxes: { display: 'flex', flexDirection: 'column' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface TogetherPartProps {
  readonly assessment: Assessment;
  readonly chosen: readonly AwardId[];
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
  readonly onChoose: (award: AwardId, isIn: boolean) => void;
}

/** What several category awards in one application ask for together. */
export function TogetherPart(props: TogetherPartProps): ReactElement {
  const { assessment, chosen, isOpen, onFold, onChoose } = props;
  const { edition, catalogue, text } = useSetting();
  const styles = useStyles();
  const { together, gists, card } = text.plan;
  const categoryAwards = edition.awards.filter(({ category }) => category !== null);
  const plan = planFor(edition, assessment, chosen);
  return (
    <FoldedPart
      heading={together.heading}
      gist={
        chosen.length < 2
          ? gists.nothingChosen
          : gists.chosen(chosen.length, standingOf(plan, catalogue, card))
      }
      isOpen={isOpen}
      onFold={onFold}
    >
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
    </FoldedPart>
  );
}
