import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../core/index.ts';
import { useSetting } from './setting.ts';

const LANGUAGES: readonly Language[] = ['th', 'en'];

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    padding: '8px 16px 4px',
  },
  // The host puts its own controls into the 40 × 40 pixels at the top right.
  nameLine: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    minHeight: '36px',
    paddingRight: '32px',
  },
  name: {
    margin: 0,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  edition: {
    flexBasis: '100%',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  languages: { display: 'flex', columnGap: '2px' },
  language: { minWidth: '0', paddingInline: '8px', fontWeight: tokens.fontWeightRegular },
});

export interface HeaderProps {
  readonly onLanguage: (language: Language) => void;
}

/** The product, the edition of the criteria, and the choice of language. */
export function Header({ onLanguage }: HeaderProps): ReactElement {
  const { edition, language, catalogue, text } = useSetting();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.nameLine}>
        <h1 className={styles.name}>PMQA Scorebook</h1>
        <div role="group" aria-label={text.chooseLanguage} className={styles.languages}>
          {LANGUAGES.map((each) => (
            <ToggleButton
              key={each}
              size="small"
              appearance="subtle"
              lang={each}
              className={styles.language}
              checked={each === language}
              onClick={() => onLanguage(each)}
            >
              {text.language[each]}
            </ToggleButton>
          ))}
        </div>
      </div>
      <p className={styles.edition}>{catalogue.edition(edition.criteriaYear, edition.maximum)}</p>
    </header>
  );
}
