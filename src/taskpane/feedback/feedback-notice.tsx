import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FEEDBACK_TEXT, type FeedbackRefusal, SHEET_NAME } from '../../core/index.ts';
import type { SheetReference } from '../../workbook/port.ts';
import { NoticeBox } from '../notice-box.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';
import type { FeedbackResult } from './feedback-commands.ts';

const useStyles = makeStyles({
  words: { margin: 0, overflowWrap: 'anywhere' },
  lines: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

export interface FeedbackNoticeProps {
  readonly notice: FeedbackResult;
  readonly run: Run;
  readonly onDismiss: () => void;
}

function RefusedLines({ refusal }: { readonly refusal: FeedbackRefusal }): ReactElement | null {
  const { language } = useSetting();
  const styles = useStyles();
  if (refusal.lines.length === 0) return null;
  const lines = refusal.lines.map(FEEDBACK_TEXT[language].line);
  return (
    <ul className={styles.lines}>
      {lines.map((line, index) => (
        <li key={`${String(index)} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}

/** What came of a command on the feedback to an agency. */
export function FeedbackNotice({ notice, run, onDismiss }: FeedbackNoticeProps): ReactElement {
  const setting = useSetting();
  const text = FEEDBACK_TEXT[setting.language];
  const styles = useStyles();
  const goTo = (sheet: SheetReference | undefined): ReactElement | null =>
    sheet === undefined ? null : (
      <Button size="small" onClick={() => run({ kind: 'show', sheetId: sheet.id, name: SHEET_NAME })}>
        {setting.text.goToSheet}
      </Button>
    );
  switch (notice.kind) {
    case 'feedbackPrepared':
      return (
        <NoticeBox
          look="done"
          title={text.prepared(notice.sheet.name)}
          buttons={goTo(notice.sheet)}
          onDismiss={onDismiss}
        >
          {text.preparedNext}
        </NoticeBox>
      );
    case 'feedbackWritten':
      return (
        <NoticeBox
          look="done"
          title={text.written(notice.sheet.name)}
          buttons={goTo(notice.sheet)}
          onDismiss={onDismiss}
        >
          {text.writtenNext}
        </NoticeBox>
      );
    case 'feedbackDownloaded':
      return (
        <NoticeBox look="done" title={text.downloaded(notice.file)} onDismiss={onDismiss}>
          {text.downloadedNext}
        </NoticeBox>
      );
    case 'panelFeedbackWritten': {
      const { sheets, refusals } = notice.reports;
      return (
        <NoticeBox
          look={refusals.length === 0 ? 'done' : 'refused'}
          title={text.writtenSeveral(sheets.length, refusals.length)}
          buttons={goTo(sheets[0])}
          onDismiss={onDismiss}
        >
          {sheets.length > 0 && <p className={styles.words}>{text.writtenNext}</p>}
          {refusals.map((refusal) => (
            <div key={refusal.sheet}>
              <p className={styles.words}>{text.refused(refusal)}</p>
              <RefusedLines refusal={refusal} />
            </div>
          ))}
        </NoticeBox>
      );
    }
    case 'feedbackRefused':
      return (
        <NoticeBox look="refused" title={text.notMade} onDismiss={onDismiss}>
          <p className={styles.words}>{text.refused(notice.refusal)}</p>
          <RefusedLines refusal={notice.refusal} />
        </NoticeBox>
      );
  }
}
