import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type PanePlace, SHEET_NAME } from '../../core/index.ts';
import { NoticeBox } from '../notice-box.tsx';
import { ProblemLines } from '../problem-lines.tsx';
import { useSetting } from '../setting.ts';
import type { Notice } from '../state.ts';
import type { Run } from '../use-commands.ts';

const useStyles = makeStyles({ line: { margin: 0 } });

export interface ClosingNoticeProps {
  readonly notice: Extract<Notice, { kind: 'finalised' | 'reopened' | 'closingRefused' | 'sheetClosed' }>;
  readonly run: Run;
  readonly onLead: (place: PanePlace) => void;
  readonly onDismiss: () => void;
}

/** Says what came of closing scores or of opening them again. */
export function ClosingNotice({ notice, run, onLead, onDismiss }: ClosingNoticeProps): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const lead = (place: PanePlace, label: string): ReactElement => (
    <Button size="small" onClick={() => onLead(place)}>
      {label}
    </Button>
  );
  switch (notice.kind) {
    case 'finalised': {
      const { sheet, isLocked } = notice.done;
      return (
        <NoticeBox
          look="done"
          title={text.closing.closed(sheet.name)}
          buttons={
            <Button size="small" onClick={() => run({ kind: 'show', sheetId: sheet.id, name: SHEET_NAME })}>
              {text.goToSheet}
            </Button>
          }
          onDismiss={onDismiss}
        >
          {!isLocked && <p className={styles.line}>{text.closing.notLocked}</p>}
          <p className={styles.line}>{text.closing.closedNext}</p>
        </NoticeBox>
      );
    }
    case 'reopened':
      return (
        <NoticeBox look="done" title={text.closing.reopened} onDismiss={onDismiss}>
          {notice.isUnlocked ? text.closing.reopenedNext : text.closing.notUnlocked}
        </NoticeBox>
      );
    case 'closingRefused': {
      const { title, next } = text.closing.refusal[notice.code];
      return (
        <NoticeBox
          look="refused"
          title={title}
          buttons={notice.problems.length > 0 ? lead('problems', text.goToCheck) : null}
          onDismiss={onDismiss}
        >
          {notice.problems.length > 0 && <ProblemLines problems={notice.problems} />}
          {next}
        </NoticeBox>
      );
    }
    case 'sheetClosed':
      return (
        <NoticeBox
          look="refused"
          title={text.closing.sheetClosed.title}
          buttons={lead('score', text.view.score)}
          onDismiss={onDismiss}
        >
          {text.closing.sheetClosed.next}
        </NoticeBox>
      );
  }
}
