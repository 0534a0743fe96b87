import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SHEET_NAME } from '../../core/index.ts';
import { NoticeBox } from '../notice-box.tsx';
import { useSetting } from '../setting.ts';
import type { Notice } from '../state.ts';
import type { Run } from '../use-commands.ts';

export interface LogNoticeProps {
  readonly notice: Extract<Notice, { kind: 'logAdded' | 'typingLogged' }>;
  readonly run: Run;
  readonly onDismiss: () => void;
}

/** Says what came of a command about the change log. */
export function LogNotice({ notice, run, onDismiss }: LogNoticeProps): ReactElement {
  const { text } = useSetting();
  const goTo = (sheetId: string): ReactElement => (
    <Button size="small" onClick={() => run({ kind: 'show', sheetId, name: SHEET_NAME })}>
      {text.goToSheet}
    </Button>
  );
  if (notice.kind === 'logAdded') {
    const { id, name } = notice.sheet;
    return (
      <NoticeBox look="done" title={text.log.added(name)} buttons={goTo(id)} onDismiss={onDismiss}>
        {text.log.addedNext}
      </NoticeBox>
    );
  }
  if (notice.logged === null)
    return (
      <NoticeBox look="refused" title={text.log.nothingWritten} onDismiss={onDismiss}>
        {text.log.nothingWrittenNext}
      </NoticeBox>
    );
  const { sheet, count } = notice.logged;
  return (
    <NoticeBox look="done" title={text.log.written(count)} buttons={goTo(sheet.id)} onDismiss={onDismiss}>
      {text.log.writtenNext}
    </NoticeBox>
  );
}
