import { Button } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useSetting } from '../setting.ts';

/** The element that the focus goes back to. */
export const SETTINGS_BUTTON_ID = 'scorebook-settings';

export interface SettingsButtonProps {
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

/** Opens and closes the settings. */
export function SettingsButton({ isOpen, onPress }: SettingsButtonProps): ReactElement {
  const { text } = useSetting();
  return (
    <Button
      id={SETTINGS_BUTTON_ID}
      appearance="subtle"
      icon={<SettingsRegular />}
      aria-label={text.settings.open}
      aria-expanded={isOpen}
      title={text.settings.open}
      onClick={onPress}
    />
  );
}
