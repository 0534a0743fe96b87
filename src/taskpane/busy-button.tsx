import { Button, type ButtonProps, Spinner } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

export interface BusyButtonProps {
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly size?: NonNullable<ButtonProps['size']>;
  /** Excel is carrying out this very button's command. */
  readonly isBusy: boolean;
  /** Excel is carrying out another one. */
  readonly isWaiting: boolean;
  readonly label?: string;
  readonly className?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button that keeps the focus while Excel works. */
export function BusyButton(props: BusyButtonProps): ReactElement {
  const { appearance = 'secondary', size = 'medium', isBusy, isWaiting, label, onPress, children } = props;
  return (
    <Button
      appearance={appearance}
      size={size}
      disabledFocusable={isBusy || isWaiting}
      aria-busy={isBusy}
      aria-label={label}
      className={props.className}
      icon={isBusy ? <Spinner size="extra-tiny" aria-hidden="true" /> : null}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}
