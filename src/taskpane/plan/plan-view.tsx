import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type AwardId, nearestOf, type Plan, plansOf } from '../../core/index.ts';
import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import { ProfilePart } from './profile-part.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import { AwardChoice } from './award-choice.tsx';
import { PlanCard } from './plan-card.tsx';
import { type PlanChange, type PlanPart, type PlanState, triedOn } from './plan-state.ts';
import { TogetherPart } from './together-part.tsx';
import { TRIAL_ID, TrialPart, type TrialPartProps } from './trial-part.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  try: { alignSelf: 'flex-start' },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The plan that the view is about: for the chosen award, else that applied for, else the nearest, else the first. */
function planShown(
  chosen: AwardId | null,
  appliedFor: AwardId | null,
  plans: readonly Plan[],
): Plan | undefined {
  const award = chosen ?? appliedFor;
  const [nearest = plans[0]] = nearestOf(plans);
  return award === null ? nearest : plans.find(({ awards }) => awards.some(({ id }) => id === award));
}

export interface PlanViewProps {
  readonly scoreSheet: ScoreSheet;
  readonly plan: PlanState;
  readonly onChange: (change: PlanChange) => void;
}

/** What awards still need, the cheapest way there, and scores to try; for one sheet. */
export function PlanView({ scoreSheet, plan: state, onChange }: PlanViewProps): ReactElement | null {
  const { edition, catalogue, text } = useSetting();
  const styles = useStyles();
  const { assessment } = scoreSheet.reading;
  const sheetId = scoreSheet.sheet.id;
  const plans = plansOf(edition, assessment);
  const appliedFor = assessment.facts.award;
  const plan = planShown(state.award, appliedFor, plans);
  const award = plan?.awards[0];
  if (plan === undefined || award === undefined) return null;
  /** The path's example becomes what is tried, and the focus goes there. */
  const tryOut = (): void => {
    const { course } = plan;
    if (course.kind !== 'path') return;
    const scores = Object.fromEntries(course.path.example.map(({ criterion, to }) => [criterion, to]));
    onChange({ type: 'scoresTried', sheetId, scores });
    const part = document.getElementById(TRIAL_ID);
    part?.focus({ preventScroll: true });
    // From its top: a part higher than the pane is else scrolled to wherever it is nearest.
    part?.scrollIntoView({ block: 'start' });
  };
  const fold = (part: PlanPart): Pick<TrialPartProps, 'isOpen' | 'onFold'> => ({
    isOpen: state.open.includes(part),
    onFold: (isOpen) => onChange({ type: 'partFolded', part, isOpen }),
  });
  return (
    <>
      <AwardChoice
        plans={plans}
        chosen={award.id}
        appliedFor={appliedFor}
        onChoose={(id) => onChange({ type: 'awardChosen', award: id })}
      />
      <section className={styles.part}>
        <SectionHeading>{text.plan.needs(catalogue.award[award.id])}</SectionHeading>
        <PlanCard plan={plan}>
          {plan.course.kind === 'path' && (
            <Button className={styles.try} onClick={tryOut}>
              {text.plan.card.tryIt}
            </Button>
          )}
        </PlanCard>
        <p className={styles.hint}>{text.plan.pointsOnly}</p>
      </section>
      <TrialPart
        {...fold('trial')}
        assessment={assessment}
        award={award.id}
        tried={triedOn(state, sheetId)}
        onTry={(criterion, hundredths) => onChange({ type: 'scoreTried', sheetId, criterion, hundredths })}
        onReset={() => onChange({ type: 'scoresTried', sheetId, scores: {} })}
      />
      <ProfilePart {...fold('profile')} assessment={assessment} award={award} />
      <TogetherPart
        {...fold('together')}
        assessment={assessment}
        chosen={state.together}
        onChoose={(id, isIn) => onChange({ type: 'togetherChosen', award: id, isIn })}
      />
    </>
  );
}
