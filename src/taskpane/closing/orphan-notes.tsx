import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type ClosingSheet, SHEET_NAME } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

export interface OrphanNotesProps {
  readonly orphans: readonly ClosingSheet[];
  readonly run: Run;
}

/** Tells of closings whose score sheet is gone. */
export function OrphanNotes({ orphans, run }: OrphanNotesProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  return (
    <>
      {orphans.map((orphan) => (
        <MessageBar key={orphan.id} intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{catalogue.orphanedClosing(orphan)}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              aria-label={`${text.closing.goToClosing}: ${orphan.sheet}`}
              onClick={() => run({ kind: 'show', sheetId: orphan.id, name: SHEET_NAME })}
            >
              {text.closing.goToClosing}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </>
  );
}
