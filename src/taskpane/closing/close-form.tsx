import { Field, Input, makeStyles } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { useFieldLook } from '../field-look.ts';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';

const useStyles = makeStyles({ meaning: { margin: 0 } });

export interface CloseFormProps {
  readonly sheetId: string;
  readonly running: Command | null;
  readonly run: Run;
}

/** Closes a score sheet: what will happen, and who does it. */
export function CloseForm({ sheetId, running, run }: CloseFormProps): ReactElement {
  const { text } = useSetting();
  const look = useFieldLook();
  const styles = useStyles();
  const [by, setBy] = useState('');
  return (
    <>
      <p className={styles.meaning}>{text.closing.meaning}</p>
      <Field className={look.field} label={text.closing.by} required>
        <Input className={look.control} value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <BusyButton
        appearance="primary"
        isBusy={running?.kind === 'finalise'}
        isWaiting={running !== null}
        onPress={() => run({ kind: 'finalise', sheetId, by })}
      >
        {text.closing.close}
      </BusyButton>
    </>
  );
}
