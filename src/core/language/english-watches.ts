import type { WatchDetail } from '../scoring/problem.ts';
import { ENGLISH_ROUNDS } from './english-forms.ts';
import { formatPercent } from './format.ts';

/** What is worth a look, why, and what to do. */
export function englishWatchSentence(detail: WatchDetail): string {
  const shown = (percent: number): string => formatPercent(percent, 100);
  switch (detail.code) {
    case 'samePercent':
      return `Every row has ${shown(detail.percent)} of its maximum, as filling a column down leaves it. If each row was scored by itself, nothing has to be done.`;
    case 'outsideSteps':
      return `The score is ${shown(detail.percent)} of the maximum, and the committee chose steps of ${shown(detail.step)}. Change the score, or clear the cell of the steps.`;
    case 'onThreshold':
      return `The score is exactly ${shown(detail.percent)}, and whether that is enough hangs on a reading that is open. Check that exactly this score is meant; the committee can settle the reading.`;
    case 'roundJump':
      return `The same assessor gave ${shown(detail.before)} in the round “${ENGLISH_ROUNDS[detail.round]}” (“${detail.sheet}”) and gives ${shown(detail.now)} now, a change of more than 30 percentage points. Check the score; if it is meant, nothing has to be done.`;
  }
}
