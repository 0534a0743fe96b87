import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useSetting } from './setting.ts';

/** Takes a message away. */
export function DismissButton({ onDismiss }: { readonly onDismiss: () => void }): ReactElement {
  const { text } = useSetting();
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={text.dismiss}
      title={text.dismiss}
      onClick={onDismiss}
    />
  );
}
