import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { BLOCK_CODES, type BlockCode, type Problem } from '../../core/index.ts';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** Problems of one kind that single cells mend. */
interface Block {
  readonly code: BlockCode;
  readonly problems: readonly Problem[];
}

function blocksOf(problems: readonly Problem[]): readonly Block[] {
  return BLOCK_CODES.map((code) => ({
    code,
    problems: problems.filter(({ detail, repair }) => detail.code === code && repair?.kind === 'cell'),
  })).filter((block) => block.problems.length > 1);
}

export interface RepairAllProps {
  readonly sheetId: string;
  readonly problems: readonly Problem[];
  readonly running: Command | null;
  readonly run: Run;
}

/** Mends what a paste or a fill brought, each kind at once; nothing where no kind has several cells. */
export function RepairAll({ sheetId, problems, running, run }: RepairAllProps): ReactElement | null {
  const { text } = useSetting();
  const styles = useStyles();
  const blocks = blocksOf(problems);
  if (blocks.length === 0) return null;
  const isBusy = (code: BlockCode): boolean => {
    const [first, ...more] = running?.kind === 'repair' ? running.problems : [];
    return more.length > 0 && first?.detail.code === code;
  };
  return (
    <div className={styles.buttons}>
      {blocks.map((block) => (
        <BusyButton
          key={block.code}
          appearance="primary"
          size="small"
          isBusy={isBusy(block.code)}
          isWaiting={running !== null}
          label={text.check.repairAll(block.code, block.problems.length)}
          onPress={() => run({ kind: 'repair', sheetId, problems: block.problems })}
        >
          {text.check.repairAll(block.code, block.problems.length)}
        </BusyButton>
      ))}
    </div>
  );
}
