import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isLogFull, SHEET_NAME } from '../../core/index.ts';
import type { LogState } from '../../workbook/logging.ts';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { Disclosure } from '../disclosure.tsx';
import { useFieldLook } from '../field-look.ts';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';
import { TypingPart } from './typing-part.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: '8px' },
  line: { margin: 0, overflowWrap: 'anywhere' },
  go: { alignSelf: 'flex-start' },
});

export interface LogPartProps {
  /** `null` where the workbook has none. */
  readonly log: LogState | null;
  readonly author: string;
  readonly running: Command | null;
  readonly run: Run;
  readonly onAuthor: (author: string) => void;
}

/** The change log: the way to switch it on, whose name stands in it, what it does not have yet, and that it is full. */
export function LogPart({ log, author, running, run, onAuthor }: LogPartProps): ReactElement {
  const { text } = useSetting();
  const look = useFieldLook();
  const styles = useStyles();
  const isFull = log !== null && isLogFull(log);
  const isEarlier = log?.watched === null;
  return (
    <section className={styles.part}>
      {isFull && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.line}>{text.log.full(log.sheet)}</MessageBarBody>
        </MessageBar>
      )}
      <Disclosure label={text.log.heading(log?.unlogged ?? 0)}>
        {(log === null || isFull || isEarlier) && (
          <>
            <p className={styles.line}>{isEarlier ? text.log.earlierMake(log.sheet) : text.log.meaning}</p>
            <BusyButton
              isBusy={running?.kind === 'addLog'}
              isWaiting={running !== null}
              onPress={() => run({ kind: 'addLog' })}
            >
              {text.log.add}
            </BusyButton>
          </>
        )}
        {log !== null && (
          <>
            <Field className={look.field} label={text.log.by}>
              <Input className={look.control} value={author} onChange={(_, { value }) => onAuthor(value)} />
            </Field>
            {log.unwatched > 0 && <p className={styles.line}>{text.log.unwatched(log.unwatched)}</p>}
            {!isFull && !isEarlier && log.unlogged === 0 && (
              <p className={styles.line}>{text.log.nothingWaiting}</p>
            )}
            {!isFull && log.unlogged > 0 && <TypingPart count={log.unlogged} running={running} run={run} />}
            <Button
              size="small"
              className={styles.go}
              onClick={() => run({ kind: 'show', sheetId: log.id, name: SHEET_NAME })}
            >
              {text.log.goTo}
            </Button>
          </>
        )}
      </Disclosure>
    </section>
  );
}
