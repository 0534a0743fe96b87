import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The heading of a part of a view. */
export function SectionHeading({ children }: { readonly children: ReactNode }): ReactElement {
  return <h2 className={useStyles().heading}>{children}</h2>;
}
