import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  heading: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The heading of a part of an award. */
export function PartHeading({ children }: { readonly children: ReactNode }): ReactElement {
  return <h4 className={useStyles().heading}>{children}</h4>;
}
