import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { DismissButton } from './dismiss-button.tsx';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  done: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  refused: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
  title: { flexGrow: 1, margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', ':empty': { display: 'none' } },
});

export interface NoticeBoxProps {
  readonly look: 'done' | 'refused';
  readonly title: string;
  readonly children?: ReactNode;
  /** What can be done next. */
  readonly buttons?: ReactNode;
  readonly onDismiss: () => void;
}

/** What came of the user's action. It takes the focus, so that it is read out and the next step is at hand. */
export function NoticeBox({ look, title, children, buttons, onDismiss }: NoticeBoxProps): ReactElement {
  const styles = useStyles();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} tabIndex={-1} aria-label={title} className={mergeClasses(styles.box, styles[look])}>
      <div className={styles.head}>
        <p className={styles.title}>
          <span aria-hidden="true">{look === 'done' ? '✓ ' : '! '}</span>
          {title}
        </p>
        <DismissButton onDismiss={onDismiss} />
      </div>
      {children}
      <div className={styles.buttons}>{buttons}</div>
    </section>
  );
}
