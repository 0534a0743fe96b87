import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { type AwardId, nearestOf, type Plan, pointsToGo } from '../../core/index.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import { standingOf } from './standing-words.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  label: { display: 'flex', flexDirection: 'column' },
  name: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  // Lines break between the parts rather than within them.
  standing: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  marked: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The plans with the fewest points to go first; those that are out of reach last. */
function byPointsToGo(plans: readonly Plan[]): readonly Plan[] {
  const key = (plan: Plan): number => pointsToGo(plan) ?? Infinity;
  return plans.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}

export interface AwardChoiceProps {
  /** One for each award by itself. */
  readonly plans: readonly Plan[];
  readonly chosen: AwardId;
  readonly appliedFor: AwardId | null;
  readonly onChoose: (award: AwardId) => void;
}

/** Which award the view plans for: all of them, the nearest first, each with the points that it still needs. */
export function AwardChoice({ plans, chosen, appliedFor, onChoose }: AwardChoiceProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const hintId = useId();
  const { plan: words } = text;
  const nearest = nearestOf(plans);
  return (
    <section className={styles.part}>
      <SectionHeading>{words.awards}</SectionHeading>
      <p id={hintId} className={styles.hint}>
        {words.awardsHint}
      </p>
      <RadioGroup
        aria-label={words.awards}
        aria-describedby={hintId}
        value={chosen}
        onChange={(_, { value }) => {
          const award = plans.flatMap(({ awards }) => awards).find(({ id }) => id === value);
          if (award !== undefined) onChoose(award.id);
        }}
      >
        {byPointsToGo(plans).flatMap((plan) =>
          plan.awards.map(({ id }) => (
            <Radio
              key={id}
              value={id}
              label={
                <span className={styles.label}>
                  <span className={styles.name}>{catalogue.award[id]} </span>
                  <span className={styles.standing}>
                    <span>{standingOf(plan, catalogue, words.card)} </span>
                    {nearest.includes(plan) && (
                      <span className={styles.marked}>
                        {nearest.length > 1 ? words.nearestTied : words.nearest}{' '}
                      </span>
                    )}
                    {id === appliedFor && <span className={styles.marked}>{text.results.appliedFor} </span>}
                  </span>
                </span>
              }
            />
          )),
        )}
      </RadioGroup>
    </section>
  );
}
