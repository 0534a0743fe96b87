import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Catalogue, WorkbenchText } from '../core/index.ts';
import { DismissButton } from '../taskpane/dismiss-button.tsx';
import { useSetting } from '../taskpane/setting.ts';
import { COMMANDS_ID } from './regions.ts';
import type { Session } from './session.ts';
import type { Notice, WorkbenchState } from './state.ts';
import { useWorkbenchText } from './text.ts';

const useStyles = makeStyles({
  // A bar of as many lines as its words take.
  bar: {
    flexShrink: 0,
    borderRadius: 0,
    borderInlineWidth: 0,
    paddingBlock: '6px',
    minHeight: '40px',
    whiteSpace: 'normal',
  },
  body: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300, fontSize: tokens.fontSizeBase300 },
});

type Intent = 'info' | 'success' | 'warning' | 'error';

const INTENTS: Readonly<Record<Notice['kind'], Intent>> = {
  restored: 'info',
  keptUnreadable: 'error',
  unkept: 'warning',
  unreadable: 'error',
  severalFiles: 'warning',
  saved: 'success',
  saveFailed: 'error',
  exampleInserted: 'success',
  trouble: 'error',
};

function wordsOf(notice: Notice, name: string, text: WorkbenchText, catalogue: Catalogue): string {
  switch (notice.kind) {
    case 'restored':
      return text.restored(name);
    case 'keptUnreadable':
      return text.keptUnreadable;
    case 'unkept':
      return text.unkept(notice.name, catalogue.list(notice.parts.map((part) => text.part[part])));
    case 'unreadable':
      return text.unreadable(notice.name, catalogue.file[notice.code]);
    case 'severalFiles':
      return text.oneFile;
    case 'saved':
      return text.savedAs(notice.file);
    case 'saveFailed':
      return text.saveFailed;
    case 'exampleInserted':
      return `${text.exampleInserted(catalogue.list(notice.sheets.map((sheet) => `“${sheet}”`)))} ${text.exampleNext}`;
    case 'trouble':
      return catalogue.trouble[notice.code];
  }
}

interface BarProps {
  readonly intent: Intent;
  readonly onDismiss: () => void;
  readonly button?: ReactNode;
  readonly children: string;
}

function Bar({ intent, onDismiss, button, children }: BarProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} politeness="polite" layout="singleline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <DismissButton
            onDismiss={() => {
              document.getElementById(COMMANDS_ID)?.focus();
              onDismiss();
            }}
          />
        }
      >
        {button}
      </MessageBarActions>
    </MessageBar>
  );
}

export interface NoticesProps {
  readonly session: Session;
  readonly state: WorkbenchState;
}

/** What came of the last command, and once, that the work is not kept. */
export function Notices({ session, state }: NoticesProps): ReactElement {
  const { catalogue } = useSetting();
  const text = useWorkbenchText();
  const { notice, refusal } = state;
  const button =
    notice?.kind === 'restored' ? (
      <Button size="small" onClick={() => void session.discard()}>
        {text.discard}
      </Button>
    ) : notice?.kind === 'keptUnreadable' ? (
      <Button size="small" onClick={() => session.rescue(notice.bytes)}>
        {text.rescue}
      </Button>
    ) : null;
  return (
    <>
      {refusal !== null && !state.isRefusalTold && (
        <Bar intent="warning" onDismiss={session.dismissRefusal}>
          {text.refusal[refusal]}
        </Bar>
      )}
      {notice !== null && (
        <Bar
          key={notice.kind}
          intent={INTENTS[notice.kind]}
          onDismiss={session.dismissNotice}
          button={button}
        >
          {wordsOf(notice, state.fileName ?? text.newWorkbook, text, catalogue)}
        </Bar>
      )}
    </>
  );
}
