import { forEachCriterion } from '../../../assessment/assessment.ts';
import { CRITERION_IDS } from '../../../criteria/criterion.ts';
import type { Edition } from '../../../criteria/edition.ts';
import type { Seat } from '../../../panel/panel.ts';
import type { Problem } from '../../../scoring/problem.ts';
import { readEntry } from '../../../scoring/read-entry.ts';
import { ASSESSORS_NAME, PANEL_NAMES } from '../../names.ts';
import { shownValue } from '../../score-sheet/fact-reader.ts';
import type { SheetImage } from '../../sheet-image.ts';
import { blockOf, type Ranges } from './panel-block.ts';

/** An assessor in a panel's sheet, by name or code, and what the assessor gave. */
export type PanelSeat = Pick<Seat, 'assessor' | 'entries'>;

/** A score cell of a panel's sheet that holds no score. */
export interface SeatProblem {
  readonly assessor: string;
  readonly problem: Problem;
}

/** Reads what each assessor gave, as the score cells of a score sheet are read. */
export function readSeats(
  edition: Edition,
  image: SheetImage,
  ranges: Ranges,
): { readonly seats: readonly PanelSeat[]; readonly problems: readonly SeatProblem[] } {
  const [heads = []] = blockOf(image, ranges, ASSESSORS_NAME);
  const rows = blockOf(image, ranges, PANEL_NAMES.scores);
  const problems: SeatProblem[] = [];
  const seats = heads.map(({ value }, seat): PanelSeat => {
    const assessor = shownValue(value);
    const entries = forEachCriterion((id) => {
      const cell = rows[CRITERION_IDS.indexOf(id)]?.[seat];
      if (cell === undefined) return { state: 'unscored' } as const;
      const { entry, problem } = readEntry(cell, edition.criterion[id]);
      if (entry.state === 'invalid' && problem !== null) {
        const place = { kind: 'score', criterion: id } as const;
        const { detail, severity } = problem;
        problems.push({ assessor, problem: { detail, severity, place, cells: null, repair: null } });
      }
      return entry;
    });
    return { assessor, entries };
  });
  return { seats, problems };
}
