import type { ReactElement } from 'react';
import { type Assessment, type Award, judge } from '../../core/index.ts';
import { FoldedPart } from '../folded-part.tsx';
import { ProfileChart } from '../profile/profile-chart.tsx';
import { useSetting } from '../setting.ts';

export interface ProfilePartProps {
  readonly award: Award;
  readonly assessment: Assessment;
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
}

/** The picture of all rows; folded, how many of the award's gates are met. */
export function ProfilePart({ award, assessment, isOpen, onFold }: ProfilePartProps): ReactElement {
  const { edition, text } = useSetting();
  const gates = judge(edition, assessment).awards.find((each) => each.award.id === award.id)?.gates ?? [];
  const met = gates.filter(({ verdict }) => verdict === 'pass');
  return (
    <FoldedPart
      heading={text.plan.profile}
      gist={text.plan.gists.met(met.length, gates.length)}
      isOpen={isOpen}
      onFold={onFold}
    >
      <ProfileChart award={award} assessment={assessment} />
    </FoldedPart>
  );
}
