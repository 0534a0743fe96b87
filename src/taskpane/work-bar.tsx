import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Progress } from '../workbook/task.ts';
import { ProgressLine } from './progress-line.tsx';
import { useSetting } from './setting.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
  },
});

export interface WorkBarProps {
  readonly progress: Progress;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

/** How far a long command has come, and the button that ends it after the step under way. */
export function WorkBar({ progress, isCancelling, onCancel }: WorkBarProps): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const { done, of } = progress;
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <span role="status">{isCancelling ? text.cancelling : text.progress(done, of)}</span>
        <Button size="small" disabledFocusable={isCancelling} onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
      <ProgressLine done={done} of={of} />
    </div>
  );
}
