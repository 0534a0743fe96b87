import type { Citation } from './citation.ts';
import type { AwardCategoryId } from './criterion.ts';
import type { Gate } from './gate.ts';

export const AWARD_IDS = [
  'category-1',
  'category-2',
  'category-3',
  'category-4',
  'category-5',
  'category-6',
  'outstanding',
] as const;

export type AwardId = (typeof AWARD_IDS)[number];

/** What an applicant declares, beside its points. */
export type Condition =
  | { readonly kind: 'flCertificate'; readonly citation: Citation }
  | { readonly kind: 'priorAwards'; readonly atLeast: number; readonly citation: Citation };

/** A category award (รางวัลรายหมวด) or the outstanding level (ระดับดีเด่น). */
export interface Award {
  readonly id: AwardId;
  /** `null` for the outstanding level. */
  readonly category: AwardCategoryId | null;
  readonly gates: readonly Gate[];
  readonly conditions: readonly Condition[];
}
