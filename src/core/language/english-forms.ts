import type { Facts, Round } from '../assessment/facts.ts';
import type { Condition } from '../criteria/award.ts';
import type { Citation } from '../criteria/citation.ts';
import type { CriterionId } from '../criteria/criterion.ts';
import { formatPoints } from './format.ts';

/** `category 1`, `item 7.1`. */
export function englishCriterion(id: CriterionId): string {
  return id.includes('.') ? `item ${id}` : `category ${id}`;
}

/** `27.50 points`. */
export function englishPoints(hundredths: number): string {
  return `${formatPoints(hundredths)} points`;
}

/** `a`, `a and b`, `a, b and c`. */
export function englishList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** `PMQA award book of B.E. 2564, lines 209-211`. */
export function englishSource({ lines: [first, last] }: Citation): string {
  const lines = first === last ? `line ${String(first)}` : `lines ${String(first)}-${String(last)}`;
  return `PMQA award book of B.E. 2564, ${lines}`;
}

/** What the entries about the assessment are called. */
export const ENGLISH_FACTS: Readonly<Record<keyof Facts | 'flReason', string>> = {
  agency: 'Agency',
  kind: 'Kind of agency',
  award: 'Award applied for',
  round: 'Round',
  assessor: 'Assessor',
  date: 'Date of assessment',
  awardYear: 'Award year',
  flCertificate: 'Fundamental Level certificate (Certified FL)',
  flReason: 'Reason why the certificate does not apply',
  priorAwards: 'Categories awarded before',
  reportPages: 'Pages of the Application Report',
  scoreSteps: 'Steps of scores',
  mutedWarnings: 'Warnings switched off',
};

export const ENGLISH_ROUNDS: Readonly<Record<Round, string>> = {
  'self-assessment': 'Self-assessment',
  screening: 'Screening of documents',
  'application-report': 'Application Report',
  'site-visit': 'Site visit',
  consensus: 'Consensus',
};

/** What a condition asks. */
export function englishCondition(condition: Condition): string {
  return condition.kind === 'flCertificate'
    ? 'Certified at the Fundamental Level (Certified FL)'
    : `At least ${String(condition.atLeast)} different category awards won before`;
}

/** The first letter in upper case. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
