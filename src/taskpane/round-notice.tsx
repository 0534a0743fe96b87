import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SHEET_NAME } from '../core/index.ts';
import { NoticeBox } from './notice-box.tsx';
import { ProblemLines } from './problem-lines.tsx';
import { useSetting } from './setting.ts';
import type { Notice } from './state.ts';
import type { Run } from './use-commands.ts';

export interface RoundNoticeProps {
  readonly notice: Extract<Notice, { kind: 'roundsWritten' | 'roundsRefused' }>;
  readonly run: Run;
  readonly onDismiss: () => void;
}

/** Says what came of comparing rounds. */
export function RoundNotice({ notice, run, onDismiss }: RoundNoticeProps): ReactElement {
  const { text } = useSetting();
  const { id, name } = notice.sheet;
  const isWritten = notice.kind === 'roundsWritten';
  return (
    <NoticeBox
      look={isWritten ? 'done' : 'refused'}
      title={isWritten ? text.rounds.written(name) : text.rounds.refused(name, notice.problems.length)}
      buttons={
        <Button size="small" onClick={() => run({ kind: 'show', sheetId: id, name: SHEET_NAME })}>
          {text.goToSheet}
        </Button>
      }
      onDismiss={onDismiss}
    >
      {!isWritten && <ProblemLines problems={notice.problems} />}
      {isWritten ? text.rounds.writtenNext : text.rounds.refusedNext}
    </NoticeBox>
  );
}
