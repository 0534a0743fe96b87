import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../core/index.ts';
import { useSetting } from './setting.ts';

const LANGUAGES: readonly Language[] = ['th', 'en'];

const useStyles = makeStyles({
  languages: { display: 'flex', columnGap: '4px' },
  language: { minWidth: '0', paddingInline: '8px', fontWeight: tokens.fontWeightRegular },
});

export interface LanguageChoiceProps {
  readonly onChoose: (language: Language) => void;
}

/** The languages, each in its own words. */
export function LanguageChoice({ onChoose }: LanguageChoiceProps): ReactElement {
  const { language, text } = useSetting();
  const styles = useStyles();
  return (
    <div role="group" aria-label={text.chooseLanguage} className={styles.languages}>
      {LANGUAGES.map((each) => (
        <ToggleButton
          key={each}
          size="small"
          lang={each}
          className={styles.language}
          checked={each === language}
          onClick={() => onChoose(each)}
        >
          {text.language[each]}
        </ToggleButton>
      ))}
    </div>
  );
}
