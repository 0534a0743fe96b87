import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useSetting } from './setting.ts';

export interface DismissButtonProps {
  /** What it does, where that is more than to take a message away. */
  readonly label?: string;
  readonly onDismiss: () => void;
}

/** Takes a message away. */
export function DismissButton({ label, onDismiss }: DismissButtonProps): ReactElement {
  const { text } = useSetting();
  const words = label ?? text.dismiss;
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={words}
      title={words}
      onClick={onDismiss}
    />
  );
}
