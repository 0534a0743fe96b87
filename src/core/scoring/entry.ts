import type { CriterionId } from '../criteria/criterion.ts';

/** What stands in one criterion's score cell. Blank is `unscored`, never zero. */
export type Entry =
  | { readonly state: 'unscored' }
  /** `hundredths` of a point: 27.5 points are 2750. Whole, from 0 to 100 times the maximum. */
  | { readonly state: 'scored'; readonly hundredths: number }
  /** งดให้คะแนน: the assessor gives no score. */
  | { readonly state: 'abstained' }
  /** มีส่วนได้เสีย: the assessor has a conflict of interest. */
  | { readonly state: 'conflict' }
  /** Something that is no score; the problem found beside it says why. */
  | { readonly state: 'invalid' };

export type Entries = Readonly<Record<CriterionId, Entry>>;

/** The score in hundredths of a point, or `null` where there is none. */
export function scoreOf(entry: Entry): number | null {
  return entry.state === 'scored' ? entry.hundredths : null;
}
