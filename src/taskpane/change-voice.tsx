import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { ScoreSheet } from '../workbook/score-sheets.ts';
import { changeWords } from './change-words.ts';
import { useSetting } from './setting.ts';
import { UNSEEN } from './unseen.ts';

/** A result is read out once it has stood this long, so that a run of entries is not talked over. */
const SETTLED_MILLISECONDS = 800;

const useStyles = makeStyles({ voice: UNSEEN });

/**
 * Reads out how the total and the verdicts of a sheet have changed. Politely, which Fluent's own announcer is not:
 * the user is typing in the grid.
 */
export function ChangeVoice({ current }: { readonly current: ScoreSheet | null }): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const told = useRef<ScoreSheet | null>(null);
  const [words, setWords] = useState('');

  useEffect(() => {
    const before = told.current;
    if (before === null || before.sheet.id !== current?.sheet.id) {
      told.current = current;
      return;
    }
    const id = window.setTimeout(() => {
      told.current = current;
      const changed = changeWords(before.findings, current.findings, catalogue, text);
      if (changed !== '') setWords(changed);
    }, SETTLED_MILLISECONDS);
    return () => window.clearTimeout(id);
  }, [catalogue, text, current]);

  return (
    <div role="status" className={styles.voice}>
      {words}
    </div>
  );
}
