import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSetting } from '../setting.ts';
import { SettingsPart } from './settings-part.tsx';
import { VERSION } from './version.ts';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  term: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Version, criteria, privacy, sources and licence. */
export function About(): ReactElement {
  const { edition, catalogue, text } = useSetting();
  const styles = useStyles();
  const { settings } = text;
  const lines: readonly (readonly [term: string, meaning: string])[] = [
    [settings.version, VERSION],
    [settings.criteria, catalogue.edition(edition.criteriaYear, edition.maximum)],
    [settings.privacy, settings.privacyMeaning],
    [settings.sources, settings.sourcesMeaning(edition.bookYear)],
    [settings.licence, settings.licenceMeaning],
    [settings.protection, settings.protectionMeaning],
  ];
  return (
    <SettingsPart heading={settings.about}>
      <dl className={styles.list}>
        {lines.map(([term, meaning]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </SettingsPart>
  );
}
