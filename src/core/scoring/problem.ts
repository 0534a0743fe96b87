import type { Facts } from '../assessment/facts.ts';
import type { CriterionId } from '../criteria/criterion.ts';
import type { ReadingId } from '../criteria/reading.ts';
import type { NumberDisguise } from './read-number.ts';

/** An error keeps the entry out of every verdict, a warning asks, a note informs. */
export type Severity = 'error' | 'warning' | 'note';

/** What a problem is about. */
export type Place =
  | { readonly kind: 'score'; readonly criterion: CriterionId }
  | { readonly kind: 'maximum'; readonly criterion: CriterionId }
  | { readonly kind: 'fact'; readonly fact: keyof Facts | 'flReason' }
  | { readonly kind: 'reading'; readonly reading: ReadingId }
  | { readonly kind: 'formula'; readonly name: string }
  | { readonly kind: 'sheet' };

/** What is wrong, with the facts that its sentence needs. `found` is what stands there, as it is shown. */
export type ProblemDetail =
  | { readonly code: 'unscored' }
  | { readonly code: 'disguisedNumber'; readonly disguise: NumberDisguise; readonly found: string }
  | { readonly code: 'notANumber'; readonly found: string }
  | { readonly code: 'boolean'; readonly found: string }
  | { readonly code: 'errorValue'; readonly found: string }
  | { readonly code: 'negative'; readonly found: string }
  | { readonly code: 'aboveMaximum'; readonly found: string; readonly maximum: number }
  | { readonly code: 'tooManyDecimals'; readonly found: string }
  | { readonly code: 'date'; readonly found: string }
  | { readonly code: 'percentFormat'; readonly found: string; readonly points: number }
  | { readonly code: 'formula'; readonly found: string }
  /** A formula that gives nothing, or that no program has calculated yet. */
  | { readonly code: 'formulaEmpty'; readonly found: string }
  | { readonly code: 'cellLost' }
  | { readonly code: 'maximumChanged'; readonly found: string; readonly maximum: number }
  | { readonly code: 'formulaOverwritten' }
  /** The sheet shows another verdict than its entries give. */
  | { readonly code: 'verdictDisagrees'; readonly found: string; readonly expected: string }
  | { readonly code: 'schemaUnknown'; readonly found: string }
  | { readonly code: 'choiceUnknown'; readonly found: string; readonly choices: readonly string[] }
  | { readonly code: 'priorAwardsUnreadable'; readonly found: string }
  | { readonly code: 'dateUnreadable'; readonly found: string }
  | { readonly code: 'yearUnreadable'; readonly found: string }
  | { readonly code: 'flReasonMissing' }
  | { readonly code: 'agencyMissing' }
  | { readonly code: 'awardMissing' };

export type ProblemCode = ProblemDetail['code'];

/** One safe change that mends a problem; never made unasked. */
export interface Repair {
  /** The sheet-scoped name of the cell to write. */
  readonly name: string;
  /** `null` clears the cell. */
  readonly value: number | string | null;
}

/** Something that the user should know of, and where. */
export interface Problem {
  readonly detail: ProblemDetail;
  readonly severity: Severity;
  readonly place: Place;
  /** The name of the cells to jump to; `null` where there are none any more. */
  readonly cells: string | null;
  readonly repair: Repair | null;
}
