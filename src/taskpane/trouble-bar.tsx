import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { DismissButton } from './dismiss-button.tsx';
import type { TroubleCode } from '../core/index.ts';
import { useSetting } from './setting.ts';

const useStyles = makeStyles({
  // A bar of several lines: its words must neither be cut nor stand beside the buttons.
  bar: { flexShrink: 0, paddingBlock: '8px', whiteSpace: 'normal' },
  body: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300, fontSize: tokens.fontSizeBase300 },
});

export interface TroubleBarProps {
  readonly code: TroubleCode;
  /** The score sheet that something was to be written into; `null` where it was not one sheet. */
  readonly sheetName: string | null;
  /** Whether the user pressed for what failed, and so has to see it; else it comes while they work in the grid. */
  readonly isAnswer: boolean;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** What the workbook did not do, why, and what to do. */
export function TroubleBar(props: TroubleBarProps): ReactElement {
  const { code, sheetName, isAnswer, onRetry, onDismiss } = props;
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isAnswer) return;
    bar.current?.scrollIntoView({ block: 'nearest' });
    // The bar of the first failure took the focus away with it when the user tried again.
    if (document.activeElement === document.body) bar.current?.querySelector('button')?.focus();
  }, [isAnswer]);
  return (
    <div ref={bar}>
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          {code === 'accessDenied' && sheetName !== null
            ? text.lockedSheet(sheetName)
            : catalogue.trouble[code]}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {text.tryAgain}
          </Button>
          <DismissButton onDismiss={onDismiss} />
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
