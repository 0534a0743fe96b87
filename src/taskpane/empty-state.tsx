import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '8px',
    padding: '16px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  next: { margin: 0 },
});

export interface EmptyStateProps {
  readonly title: string;
  readonly next: string;
  readonly button: string;
  readonly onPress: () => void;
}

/** Nothing to show here, and the next step. */
export function EmptyState({ title, next, button, onPress }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.next}>{next}</p>
      <Button appearance="primary" onClick={onPress}>
        {button}
      </Button>
    </div>
  );
}
