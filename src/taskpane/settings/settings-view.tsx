import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useRef } from 'react';
import type { Language } from '../../core/index.ts';
import { LanguageChoice } from '../language-choice.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import { About } from './about.tsx';
import { SettingsPart } from './settings-part.tsx';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '20px',
    padding: '8px 16px 24px',
  },
  back: { marginLeft: '-8px' },
});

export interface SettingsViewProps {
  readonly onLanguage: (language: Language) => void;
  readonly onIntroduction: () => void;
  readonly onBack: () => void;
}

/** What the user can set, and what the product says of itself. Esc leads back. */
export function SettingsView({ onLanguage, onIntroduction, onBack }: SettingsViewProps): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current?.querySelector('button')?.focus(), []);
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onBack();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onBack]);
  return (
    <main ref={page} className={styles.page} aria-label={text.settings.heading}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} className={styles.back} onClick={onBack}>
        {text.settings.back}
      </Button>
      <SectionHeading>{text.settings.heading}</SectionHeading>
      <SettingsPart heading={text.chooseLanguage}>
        <LanguageChoice onChoose={onLanguage} />
      </SettingsPart>
      <SettingsPart heading={text.settings.colours} meaning={text.settings.coloursMeaning} />
      <SettingsPart heading={text.settings.introduction} meaning={text.settings.introductionMeaning}>
        <Button onClick={onIntroduction}>{text.settings.introductionAgain}</Button>
      </SettingsPart>
      <About />
    </main>
  );
}
