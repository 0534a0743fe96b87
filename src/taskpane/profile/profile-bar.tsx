import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useBarLook } from './bar-look.ts';
import type { ProfileRow } from './profile-rows.ts';

function share(hundredths: number, maximum: number): string {
  return `${String((hundredths / maximum) * 100)}%`;
}

/** What there is of the whole, and the mark of what is required; the words beside it say the same. */
export function ProfileBar({ row }: { readonly row: ProfileRow }): ReactElement {
  const look = useBarLook();
  const { finding, hundredths, maximum } = row;
  const isMet = finding === null || finding.shortfall === 0;
  return (
    <div aria-hidden="true" className={look.track}>
      {hundredths !== null && hundredths > 0 && (
        <div
          className={mergeClasses(look.fill, isMet ? look.met : look.notMet)}
          style={{ width: share(hundredths, maximum) }}
        />
      )}
      {finding !== null && <div className={look.mark} style={{ left: share(finding.required, maximum) }} />}
    </div>
  );
}
