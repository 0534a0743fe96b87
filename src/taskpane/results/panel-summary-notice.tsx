import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PANEL_SUMMARY_TEXT, type PanelRefusal } from '../../core/index.ts';
import { NoticeBox } from '../notice-box.tsx';
import { useSetting } from '../setting.ts';

const useStyles = makeStyles({
  words: { margin: 0, overflowWrap: 'anywhere' },
  lines: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

/** So many cells are named; the rest is found in the sheet. */
const SHOWN = 8;

export interface PanelSummaryNoticeProps {
  readonly sheet: string;
  readonly refusal: PanelRefusal;
  readonly onDismiss: () => void;
}

/** Why a panel has no summary, and what to do. */
export function PanelSummaryNotice({ sheet, refusal, onDismiss }: PanelSummaryNoticeProps): ReactElement {
  const { language } = useSetting();
  const text = PANEL_SUMMARY_TEXT[language];
  const styles = useStyles();
  const lines = text.lines(refusal).slice(0, SHOWN);
  return (
    <NoticeBox look="refused" title={text.notMade} onDismiss={onDismiss}>
      <p className={styles.words}>{text.refused(sheet, refusal)}</p>
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </NoticeBox>
  );
}
