import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useSetting } from './setting.ts';

const useStyles = makeStyles({
  // The host puts its own controls into the 40 × 40 pixels at the top right.
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    padding: '6px 44px 2px 16px',
  },
  words: { flexGrow: 1, flexBasis: '0', minWidth: '0', overflowWrap: 'anywhere' },
  name: {
    margin: 0,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  edition: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The product, the edition of the criteria, and what can be done from everywhere. */
export function Header({ children }: { readonly children: ReactNode }): ReactElement {
  const { edition, catalogue } = useSetting();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 className={styles.name}>PMQA Scorebook</h1>
        <p className={styles.edition}>{catalogue.edition(edition.criteriaYear, edition.maximum)}</p>
      </div>
      {children}
    </header>
  );
}
