import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ScoreSheet } from '../workbook/score-sheets.ts';
import { changeWords } from './change-words.ts';
import { useSetting } from './setting.ts';

/** A result is read out once it has stood this long, so that a run of entries is not talked over. */
const SETTLED_MILLISECONDS = 800;

/** Reads out, politely, how the total and the verdicts of a sheet have changed. */
export function useAnnouncements(current: ScoreSheet | null): void {
  const { announce } = useAnnounce();
  const { catalogue, text } = useSetting();
  const told = useRef<ScoreSheet | null>(null);

  useEffect(() => {
    const before = told.current;
    if (before === null || before.sheet.id !== current?.sheet.id) {
      told.current = current;
      return;
    }
    const id = window.setTimeout(() => {
      told.current = current;
      const words = changeWords(before.findings, current.findings, catalogue, text);
      if (words !== '') announce(words, { polite: true });
    }, SETTLED_MILLISECONDS);
    return () => window.clearTimeout(id);
  }, [announce, catalogue, text, current]);
}
