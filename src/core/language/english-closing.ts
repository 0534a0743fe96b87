import type { ClosingDetail } from '../scoring/problem.ts';
import type { ClosingSheet } from '../closing/closing.ts';
import { formatEnglishDate, shortened } from './format.ts';

/** Said of a closing whose score sheet is gone. */
export function englishOrphanedClosing({ sheet, closing: { by, on } }: ClosingSheet): string {
  const day = on === null ? '' : ` on ${formatEnglishDate(on)}`;
  return `The score sheet of “${sheet}”, on which “${by}” finalised the scores${day}, is not here. It may have been deleted, so that nobody can tell whether the scores stand as they were. Open a file that was kept before, or, if it was deleted on purpose, give the reason on that sheet.`;
}

/** What a closing says of a score sheet, why, and what to do. */
export function englishClosingSentence(detail: ClosingDetail): string {
  const { by, on, sheet } = detail;
  const day = on === null ? '' : ` on ${formatEnglishDate(on)}`;
  const shown = (value: string): string => (value === '' ? 'blank' : `“${shortened(value)}”`);
  switch (detail.code) {
    case 'closed':
      return `The scores were finalised by “${by}”${day}. Changes from then on are shown, not prevented. If one is needed, give the reason on “${sheet}” first.`;
    case 'changedAfterClosing':
      return `Changed after it was finalised: it was ${shown(detail.then)} when “${by}” finalised the scores${day}, and is ${shown(detail.now)} now. Put it back, or give the reason for reopening on “${sheet}” and finalise again.`;
    case 'closingDamaged':
      return `“${sheet}”, on which “${by}” finalised the scores${day}, was changed: its values do not have its fingerprint, so that it confirms nothing. Compare the fingerprint with the one that was written down, or give a reason on that sheet and finalise again.`;
  }
}
