import type { ReactElement } from 'react';
import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import { ProfileChart } from '../profile/profile-chart.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';

export interface PlanViewProps {
  readonly scoreSheet: ScoreSheet;
}

/** What an award still needs. */
export function PlanView({ scoreSheet }: PlanViewProps): ReactElement {
  const { edition, text } = useSetting();
  const { assessment } = scoreSheet.reading;
  const award = edition.award[assessment.facts.award ?? 'category-1'];
  return (
    <section>
      <SectionHeading>{text.view.plan}</SectionHeading>
      <ProfileChart award={award} assessment={assessment} />
    </section>
  );
}
