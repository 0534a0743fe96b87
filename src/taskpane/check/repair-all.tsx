import type { ReactElement } from 'react';
import type { Problem } from '../../core/index.ts';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';

export interface RepairAllProps {
  readonly sheetId: string;
  readonly problems: readonly Problem[];
  readonly running: Command | null;
  readonly run: Run;
}

/** Mends a pasted block of numbers at once; nothing where there are not several. */
export function RepairAll({ sheetId, problems, running, run }: RepairAllProps): ReactElement | null {
  const { text } = useSetting();
  const numbers = problems.filter(
    ({ detail, repair }) => detail.code === 'disguisedNumber' && repair !== null,
  );
  if (numbers.length < 2) return null;
  return (
    <div>
      <BusyButton
        appearance="primary"
        size="small"
        isBusy={running?.kind === 'repair' && running.problems.length > 1}
        isWaiting={running !== null}
        label={text.check.repairAll(numbers.length)}
        onPress={() => run({ kind: 'repair', sheetId, problems: numbers })}
      >
        {text.check.repairAll(numbers.length)}
      </BusyButton>
    </div>
  );
}
