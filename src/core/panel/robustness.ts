import type { AwardId } from '../criteria/award.ts';
import type { Edition } from '../criteria/edition.ts';
import type { ReadingChoices } from '../criteria/reading.ts';
import { judgeAward, type Outcome } from '../eligibility/findings.ts';
import type { SettledVerdict } from '../eligibility/verdict.ts';
import { type Combining, combine } from './combining.ts';
import { cutAsFine } from './judge-panel.ts';
import type { Panel, Seat } from './panel.ts';

const TRIED = ['mean', 'median'] as const;

/** One way of counting under which the points of the award applied for come out otherwise. */
export interface Change {
  /** The assessor whose scores were left out. */
  readonly without: string;
  readonly method: (typeof TRIED)[number];
  readonly readings: ReadingChoices;
  readonly verdict: SettledVerdict;
  /** What it is with every assessor, by the committee's method, under the same readings. */
  readonly insteadOf: SettledVerdict;
}

/** How much the verdict by points on the award applied for hangs on a single assessor, the method or a reading. */
export interface Robustness {
  readonly award: AwardId;
  /** How many ways of counting were tried, and how many of them leave the verdict as it is. */
  readonly of: number;
  readonly same: number;
  readonly changes: readonly Change[];
}

/**
 * The verdict again without each assessor in turn, by mean and by median, under each reading that is open.
 *
 * @returns `null` where no award is applied for, or a single assessor would leave nobody
 */
export function robustnessOf(edition: Edition, panel: Panel, combining: Combining): Robustness | null {
  const { award } = panel.facts;
  if (award === null || panel.seats.length < 2) return null;
  const outcomes = (seats: readonly Seat[], by: Combining): readonly Outcome[] => {
    const finely = cutAsFine(edition, panel, combine({ seats }, by));
    return judgeAward(finely.edition, finely.edition.award[award], finely.assessment).outcomes;
  };
  const base = outcomes(panel.seats, combining);
  const changes: Change[] = [];
  for (const left of panel.seats) {
    const others = panel.seats.filter((seat) => seat !== left);
    for (const method of TRIED) {
      for (const [index, { combination, points }] of outcomes(others, { ...combining, method }).entries()) {
        const insteadOf = base[index]?.points ?? points;
        if (points === insteadOf) continue;
        changes.push({ without: left.assessor, method, readings: combination, verdict: points, insteadOf });
      }
    }
  }
  const of = panel.seats.length * TRIED.length * base.length;
  return { award, of, same: of - changes.length, changes };
}
