import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ruledReadings } from '../workbook/record-ruling.ts';
import type { DoneRuling } from './mending-commands.ts';
import { NoticeBox } from './notice-box.tsx';
import { stateWords } from './results/reading-choices.ts';
import { useSetting } from './setting.ts';
import type { Notice } from './state.ts';
import type { Run } from './use-commands.ts';

export interface RulingNoticeProps {
  readonly notice: Extract<
    Notice,
    { kind: 'ruled' | 'ruleOvertaken' | 'rulingUndone' | 'rulingUndoRefused' }
  >;
  readonly run: Run;
  readonly onDismiss: () => void;
}

/** Says what came of recording a ruling, and how to take it back. */
export function RulingNotice({ notice, run, onDismiss }: RulingNoticeProps): ReactElement {
  const { catalogue, text } = useSetting();
  const titleOf = ({ ruling }: DoneRuling): string => {
    const settled = ruledReadings(ruling).filter((id) => ruling.after[id] !== 'open');
    if (settled.length === 0) return text.ruling.reopened;
    return text.ruling.recorded(settled.map((id) => stateWords(catalogue, ruling.after, id)).join(' · '));
  };
  switch (notice.kind) {
    case 'ruled':
      return (
        <NoticeBox
          look="done"
          title={titleOf(notice.done)}
          buttons={
            notice.done.undo === null ? null : (
              <Button size="small" onClick={() => run({ kind: 'undoRuling', done: notice.done })}>
                {text.ruling.undo}
              </Button>
            )
          }
          onDismiss={onDismiss}
        >
          {text.ruling.recordedNext}
        </NoticeBox>
      );
    case 'rulingUndone':
      return <NoticeBox look="done" title={text.ruling.undone} onDismiss={onDismiss} />;
    case 'ruleOvertaken':
    case 'rulingUndoRefused':
      return (
        <NoticeBox
          look="refused"
          title={notice.kind === 'ruleOvertaken' ? text.ruling.overtaken : text.ruling.undoRefused}
          onDismiss={onDismiss}
        >
          {text.ruling.overtakenNext}
        </NoticeBox>
      );
  }
}
