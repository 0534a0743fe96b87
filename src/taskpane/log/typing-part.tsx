import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { useFieldLook } from '../field-look.ts';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface TypingPartProps {
  /** How many changes were typed since the log's last line; 1 at least. */
  readonly count: number;
  readonly running: Command | null;
  readonly run: Run;
}

/** What was typed and is not in the change log yet, and the way to write it down. */
export function TypingPart({ count, running, run }: TypingPartProps): ReactElement {
  const { text } = useSetting();
  const look = useFieldLook();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  return (
    <>
      <p className={styles.line}>{text.log.waiting(count)}</p>
      <Field className={look.field} label={text.log.reason}>
        <Input className={look.control} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <BusyButton
        isBusy={running?.kind === 'logTyping'}
        isWaiting={running !== null}
        onPress={() => run({ kind: 'logTyping', reason })}
      >
        {text.log.write(count)}
      </BusyButton>
      <p className={styles.hint}>{text.log.writeMeaning}</p>
    </>
  );
}
