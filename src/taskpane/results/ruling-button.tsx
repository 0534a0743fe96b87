import type { ReactElement } from 'react';
import type { Readings } from '../../core/index.ts';
import { ruledReadings } from '../../workbook/record-ruling.ts';
import { BusyButton } from '../busy-button.tsx';
import { useRuling } from './ruling-context.ts';

export interface RulingButtonProps {
  /** What the readings are once it was pressed. */
  readonly after: Readings;
  readonly label: string;
  readonly children: string;
}

/** Records a ruling of the committee in the sheet. */
export function RulingButton({ after, label, children }: RulingButtonProps): ReactElement {
  const { running, rule } = useRuling();
  const isBusy =
    running?.kind === 'rule' && ruledReadings({ before: running.ruling.after, after }).length === 0;
  return (
    <BusyButton
      size="small"
      isBusy={isBusy}
      isWaiting={running !== null}
      label={label}
      onPress={() => rule(after)}
    >
      {children}
    </BusyButton>
  );
}
