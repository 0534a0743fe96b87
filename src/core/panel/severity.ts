import { CRITERION_IDS } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import { scoreOf } from '../scoring/entry.ts';
import type { Panel, Seat } from './panel.ts';

/** With fewer scores of a criterion there is no panel to hold an assessor against. */
const FEWEST_SCORES = 3;

/** How an assessor scores against the others of the panel. Shown only: it never corrects a score. */
export interface Leaning {
  readonly assessor: string;
  /**
   * The assessor's scores less the mean of the others', in percentage points of the maxima; below 0 is severe. `null`
   * where no criterion has three scores with one of the assessor's.
   */
  readonly percentagePoints: number | null;
}

function leaningOf(edition: Edition, { seats }: Panel, own: Seat): number | null {
  let difference = 0;
  let maxima = 0;
  for (const id of CRITERION_IDS) {
    const score = scoreOf(own.entries[id]);
    const others = seats.flatMap((seat) => (seat === own ? [] : (scoreOf(seat.entries[id]) ?? [])));
    if (score === null || others.length + 1 < FEWEST_SCORES) continue;
    difference += score - others.reduce((sum, each) => sum + each, 0) / others.length;
    maxima += edition.criterion[id].maximum;
  }
  return maxima === 0 ? null : difference / maxima;
}

/** How each assessor scores against the others, by criteria with three scores or more. */
export function leaningsOf(edition: Edition, panel: Panel): readonly Leaning[] {
  return panel.seats.map((seat) => ({
    assessor: seat.assessor,
    percentagePoints: leaningOf(edition, panel, seat),
  }));
}
