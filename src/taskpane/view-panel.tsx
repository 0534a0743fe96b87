import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import type { PaneView } from '../core/index.ts';
import { PANEL_ID, tabId } from './view-tabs.tsx';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    padding: '12px 16px 24px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

export interface ViewPanelProps {
  readonly view: PaneView;
  /** Whether the focus goes where the user was led. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** The place of a view. */
export function ViewPanel({ view, takesFocus, children }: ViewPanelProps): ReactElement {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) panel.current?.focus();
  }, [view, takesFocus]);
  return (
    <div
      ref={panel}
      id={PANEL_ID}
      role="tabpanel"
      tabIndex={-1}
      aria-labelledby={tabId(view)}
      className={styles.panel}
    >
      {children}
    </div>
  );
}
