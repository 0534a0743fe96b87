import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  line: {
    height: '6px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  done: {
    height: '100%',
    backgroundColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
});

/** A part of a whole as a line; the words beside it say the same. */
export function ProgressLine({ done, of }: { readonly done: number; readonly of: number }): ReactElement {
  const styles = useStyles();
  return (
    <div aria-hidden="true" className={styles.line}>
      <div className={styles.done} style={{ width: `${String((done / of) * 100)}%` }} />
    </div>
  );
}
