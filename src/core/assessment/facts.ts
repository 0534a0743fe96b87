import type { AwardId } from '../criteria/award.ts';
import type { AwardCategoryId } from '../criteria/criterion.ts';
import type { WatchId } from '../scoring/watch-id.ts';

/** Kinds of applicant, lines 141-149 of the award book. */
export const AGENCY_KINDS = ['ministry', 'department', 'province', 'university', 'other'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** The rounds of an assessment, in the order in which they come. */
export const ROUNDS = [
  'self-assessment',
  'screening',
  'application-report',
  'site-visit',
  'consensus',
] as const;
export type Round = (typeof ROUNDS)[number];

/** Whether the agency is certified at the Fundamental Level (FL); declared, never computed. */
export type FlCertificate =
  /** The reason stands in the sheet whatever is declared; it counts where the certificate does not apply. */
  | { readonly state: 'yes' | 'no' | 'unknown'; readonly reason?: string }
  | { readonly state: 'notApplicable'; readonly reason: string | null };

/** The different categories that an award was won for before; `null` while it is not known. */
export type PriorAwards = readonly AwardCategoryId[] | null;

/** Whether the committee lets scores go in steps; in percent of a criterion's maximum. */
export const SCORE_STEPS = ['free', 'fivePercent'] as const;
export type ScoreSteps = (typeof SCORE_STEPS)[number];

/** The step of each choice in percent; `null` for none. */
export const STEP_PERCENT: Readonly<Record<ScoreSteps, number | null>> = { free: null, fivePercent: 5 };

/** A calendar day; `year` in the Gregorian era. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a score sheet says of itself. `null` where nothing is said. */
export interface Facts {
  readonly agency: string | null;
  readonly kind: AgencyKind | null;
  /** The award applied for. */
  readonly award: AwardId | null;
  readonly round: Round | null;
  /** Name or code. */
  readonly assessor: string | null;
  readonly date: CalendarDate | null;
  /** The year applied for, พ.ศ. */
  readonly awardYear: number | null;
  readonly flCertificate: FlCertificate;
  readonly priorAwards: PriorAwards;
  /** How many pages the Application Report has. */
  readonly reportPages: number | null;
  readonly scoreSteps: ScoreSteps | null;
  /** The kinds of warnings that are switched off for this sheet, in their order. */
  readonly mutedWarnings: readonly WatchId[];
}

export const NO_FACTS: Facts = {
  agency: null,
  kind: null,
  award: null,
  round: null,
  assessor: null,
  date: null,
  awardYear: null,
  flCertificate: { state: 'unknown' },
  priorAwards: null,
  reportPages: null,
  scoreSteps: null,
  mutedWarnings: [],
};
