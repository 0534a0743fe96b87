import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSetting } from './setting.ts';

const useStyles = makeStyles({
  // A workbook is read in a moment: only a wait that lasts is explained.
  why: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '2s',
    animationDuration: '1ms',
    animationFillMode: 'backwards',
  },
});

/** The workbook is being read; where that takes long, what the program may be waiting for. */
export function ReadingNow(): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  return (
    <>
      <Spinner label={text.reading} labelPosition="below" />
      <p className={styles.why}>{text.readingWaits}</p>
    </>
  );
}
