import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { useFieldLook } from '../field-look.ts';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';

const useStyles = makeStyles({ meaning: { margin: 0 } });

export interface ReopenFormProps {
  readonly closingId: string;
  readonly running: Command | null;
  readonly run: Run;
}

/** Opens closed scores again: why, and who does it. */
export function ReopenForm({ closingId, running, run }: ReopenFormProps): ReactElement {
  const { text } = useSetting();
  const look = useFieldLook();
  const styles = useStyles();
  const [words, setWords] = useState({ by: '', reason: '' });
  return (
    <>
      <p className={styles.meaning}>{text.closing.reopenMeaning}</p>
      <Field className={look.field} label={text.closing.reason} required>
        <Textarea
          className={look.control}
          value={words.reason}
          onChange={(_, { value }) => setWords({ ...words, reason: value })}
        />
      </Field>
      <Field className={look.field} label={text.closing.reopenedBy} required>
        <Input
          className={look.control}
          value={words.by}
          onChange={(_, { value }) => setWords({ ...words, by: value })}
        />
      </Field>
      <BusyButton
        isBusy={running?.kind === 'reopen'}
        isWaiting={running !== null}
        onPress={() => run({ kind: 'reopen', closingId, words })}
      >
        {text.closing.reopenNow}
      </BusyButton>
    </>
  );
}
