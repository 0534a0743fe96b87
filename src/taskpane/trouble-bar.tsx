import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TroubleCode } from '../core/index.ts';
import { useSetting } from './setting.ts';

const useStyles = makeStyles({
  // A bar of several lines: its words must neither be cut nor stand beside the buttons.
  bar: { flexShrink: 0, paddingBlock: '8px', whiteSpace: 'normal' },
  body: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300, fontSize: tokens.fontSizeBase300 },
});

export interface TroubleBarProps {
  readonly code: TroubleCode;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** What the workbook did not do, why, and what to do. */
export function TroubleBar({ code, onRetry, onDismiss }: TroubleBarProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{catalogue.trouble[code]}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {text.tryAgain}
        </Button>
        <Button size="small" appearance="transparent" onClick={onDismiss}>
          {text.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
