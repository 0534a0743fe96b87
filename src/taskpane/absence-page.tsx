import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Edition, PaneAbsence } from '../core/index.ts';
import { Frame } from './frame.tsx';
import { Header } from './header.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { rememberedLanguage, rememberLanguage } from './remembered-language.ts';
import { useSetting } from './setting.ts';

const useStyles = makeStyles({
  page: { maxWidth: '36rem', padding: '16px' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
  steps: { paddingLeft: '24px', '& li': { marginBottom: '4px' } },
  privacy: { color: tokens.colorNeutralForeground2 },
});

function AbsenceWords({ absence }: { readonly absence: PaneAbsence }): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const { title, what, steps } = text.absence[absence];
  return (
    <main className={styles.page}>
      <h2 className={styles.title}>{title}</h2>
      <p>{what}</p>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.privacy}>{text.privacy}</p>
    </main>
  );
}

export interface AbsencePageProps {
  readonly absence: PaneAbsence;
  readonly edition: Edition;
}

/** Says why there is no workbook here, and how to get to one. */
export function AbsencePage({ absence, edition }: AbsencePageProps): ReactElement {
  const [language, setLanguage] = useState(rememberedLanguage);
  return (
    <Frame edition={edition} language={language} scheme={null}>
      <Header>
        <LanguageChoice
          onChoose={(chosen) => {
            rememberLanguage(chosen);
            setLanguage(chosen);
          }}
        />
      </Header>
      <AbsenceWords absence={absence} />
    </Frame>
  );
}
