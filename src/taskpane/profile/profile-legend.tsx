import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSetting } from '../setting.ts';
import { useBarLook } from './bar-look.ts';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '16px',
    rowGap: '4px',
    margin: '8px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: 'flex', alignItems: 'center', columnGap: '6px' },
  sample: { flexShrink: 0, width: '24px' },
  whole: { width: '100%' },
  middle: { left: '50%' },
});

/** What the signs of the picture mean. */
export function ProfileLegend(): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const look = useBarLook();
  const track = mergeClasses(look.track, styles.sample);
  return (
    <p className={styles.legend} aria-hidden="true">
      <span className={styles.entry}>
        <span className={track}>
          <span className={mergeClasses(look.mark, styles.middle)} />
        </span>
        {text.profile.markMeans}
      </span>
      <span className={styles.entry}>
        <span className={track}>
          <span className={mergeClasses(look.fill, look.met, styles.whole)} />
        </span>
        {text.profile.fullMeans}
      </span>
      <span className={styles.entry}>
        <span className={track}>
          <span className={mergeClasses(look.fill, look.notMet, styles.whole)} />
        </span>
        {text.profile.stripedMeans}
      </span>
    </p>
  );
}
