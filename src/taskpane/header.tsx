import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useSetting } from './setting.ts';

const useStyles = makeStyles({
  // The host puts its own controls into the 40 × 40 pixels at the top right.
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '4px',
    padding: '4px 44px 4px 16px',
  },
  name: {
    flexGrow: 1,
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
});

/** The product, what can be done from everywhere, and the edition of the criteria. */
export function Header({ children }: { readonly children: ReactNode }): ReactElement {
  const { edition, catalogue } = useSetting();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>PMQA Scorebook</h1>
      {children}
      <p className={styles.edition}>{catalogue.edition(edition.criteriaYear, edition.maximum)}</p>
    </header>
  );
}
