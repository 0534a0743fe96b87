import { AriaLiveAnnouncer, FluentProvider, makeStyles } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useMemo } from 'react';
import type { Edition, Language } from '../core/index.ts';
import { SettingProvider, settingOf } from './setting.ts';
import { type ColourScheme, useColourScheme } from './theme/colour-scheme.ts';
import { THEMES } from './theme/themes.ts';

const useStyles = makeStyles({
  frame: {
    minHeight: '100%',
    lineHeight: '1.6',
    // The words of a sentence keep together where the language does not put spaces between them.
    lineBreak: 'strict',
    // No last line of a single word.
    textWrap: 'pretty',
  },
});

export interface FrameProps {
  readonly edition: Edition;
  readonly language: Language;
  /** The host's colours; `null` follows what the user prefers. */
  readonly scheme: ColourScheme | null;
  readonly children: ReactNode;
}

/** What surrounds every page of the pane: colours, fonts, language, and the voice of what changes. */
export function Frame({ edition, language, scheme, children }: FrameProps): ReactElement {
  const styles = useStyles();
  const theme = THEMES[useColourScheme(scheme)];
  const setting = useMemo(() => settingOf(edition, language), [edition, language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    // What stands above the page (a tooltip, a dialog) takes the theme alone: in the frame's look it would cover it.
    <FluentProvider theme={theme} applyStylesToPortals={false} className={styles.frame}>
      <AriaLiveAnnouncer>
        <SettingProvider value={setting}>{children}</SettingProvider>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
