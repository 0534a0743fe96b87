import { type AwardId } from '../criteria/award.ts';
import { CRITERION_IDS, type CriterionId } from '../criteria/criterion.ts';
import type { CalendarDate, Round } from '../assessment/facts.ts';
import { type Band, bandOf } from '../scoring/band.ts';
import { thresholdsOf } from '../criteria/thresholds.ts';
import { USE_WORD, LEAVE_WORD } from '../language/feedback/draft-words.ts';
import { foldThai, foldThaiDigits } from '../scoring/fold-text.ts';
import type { Comment, CommentKind } from './comment.ts';
import type { Draft, DraftLine } from './draft.ts';
import { namesAssessor } from './named.ts';
import type { ScoreDetail } from './score-detail.ts';
import { type Gaps, gapsOf, hundredthsOf, type Standing } from './standing.ts';

/** How one criterion came out, as far as the committee wants it told. */
export interface ToldScore {
  readonly hundredths: number;
  readonly maximum: number;
  readonly band: Band;
}

/** What an agency is told of one criterion. */
export interface CriterionFeedback {
  readonly criterion: CriterionId;
  /** `null` where there is none, or none is told. */
  readonly score: ToldScore | null;
  readonly strengths: readonly string[];
  readonly ofi: readonly string[];
}

/** What an agency is told; it knows nothing of the assessors. */
export interface FeedbackReport {
  readonly agency: string;
  readonly award: AwardId | null;
  readonly round: Round | null;
  readonly awardYear: number | null;
  readonly writtenOn: CalendarDate;
  readonly detail: ScoreDetail;
  /** Those with something to tell, in the edition's order. */
  readonly criteria: readonly CriterionFeedback[];
  /** `null` where no award is applied for, or no scores are told. */
  readonly gaps: Gaps | null;
}

/** Why no report is made of a draft, with the lines that it hangs on. */
export interface ReportRefusal {
  readonly code:
    | 'noneChosen'
    /** What stands in a tick's cell is neither of the two words. */
    | 'tickUnknown'
    /** What stands in an order's cell is no number. */
    | 'orderUnknown'
    /** The words that would be told name an assessor. */
    | 'namesAssessor'
    | 'agencyMissing'
    /** What is entered as the agency's name names an assessor. */
    | 'agencyNamesAssessor';
  readonly lines: readonly Comment[];
}

/** What a report is made of. */
export interface ReportInput {
  readonly draft: Draft;
  readonly standing: Standing;
  /** The names and codes of all assessors that are known. */
  readonly assessors: readonly string[];
  readonly writtenOn: CalendarDate;
}

function isTicked({ tick }: DraftLine): boolean {
  return foldThai(tick) === USE_WORD;
}

function isTickKnown({ tick }: DraftLine): boolean {
  return ['', USE_WORD, LEAVE_WORD].includes(foldThai(tick));
}

/** The number that stands there; those without one come last. */
function orderOf({ order }: DraftLine): number {
  const words = foldThaiDigits(order).trim();
  return words === '' ? Infinity : Number(words);
}

/** The words that the agency reads. */
function wordsOf({ wording, text }: DraftLine): string {
  return wording.trim() === '' ? text : wording.trim();
}

function chosenWords(
  lines: readonly DraftLine[],
  criterion: CriterionId,
  kind: CommentKind,
): readonly string[] {
  return lines
    .filter((line) => line.criterion === criterion && line.kind === kind)
    .toSorted((a, b) => (orderOf(a) === orderOf(b) ? 0 : orderOf(a) - orderOf(b)))
    .map(wordsOf);
}

function toldScore(standing: Standing, id: CriterionId, thresholds: readonly number[]): ToldScore | null {
  const hundredths = hundredthsOf(standing, id);
  if (hundredths === null) return null;
  const maximum = standing.edition.criterion[id].maximum / standing.parts;
  return { hundredths, maximum, band: bandOf(hundredths, maximum, thresholds) };
}

function refusalOf(
  { draft, standing, assessors }: ReportInput,
  chosen: readonly DraftLine[],
): ReportRefusal | null {
  const isNamed = namesAssessor(assessors, standing.assessment.facts.agency ?? '');
  const unknown = draft.lines.filter((line) => !isTickKnown(line));
  const unordered = chosen.filter((line) => Number.isNaN(orderOf(line)));
  const named = chosen.filter((line) => isNamed(wordsOf(line)));
  if (unknown.length > 0) return { code: 'tickUnknown', lines: unknown };
  if (chosen.length === 0) return { code: 'noneChosen', lines: [] };
  if (unordered.length > 0) return { code: 'orderUnknown', lines: unordered };
  if (named.length > 0) return { code: 'namesAssessor', lines: named };
  if (isNamed(draft.agency)) return { code: 'agencyNamesAssessor', lines: [] };
  return draft.agency === '' ? { code: 'agencyMissing', lines: [] } : null;
}

/**
 * What an agency is told: the chosen lines in the secretary's words, and how far it is to the award applied for. No
 * report is made while a chosen line names an assessor: words are never altered, and never told unseen.
 */
export function reportOf(input: ReportInput): FeedbackReport | ReportRefusal {
  const { draft, standing, writtenOn } = input;
  const { agency, awardYear, detail, lines } = draft;
  const chosen = lines.filter(isTicked);
  const refusal = refusalOf(input, chosen);
  if (refusal !== null) return refusal;
  const thresholds = thresholdsOf(standing.edition);
  const criteria = CRITERION_IDS.map((criterion) => ({
    criterion,
    score: detail === 'none' ? null : toldScore(standing, criterion, thresholds),
    strengths: chosenWords(chosen, criterion, 'strengths'),
    ofi: chosenWords(chosen, criterion, 'ofi'),
  }));
  const { award, round } = standing.assessment.facts;
  return {
    ...{ agency, award, round, awardYear, writtenOn, detail },
    criteria: criteria.filter(
      ({ score, strengths, ofi }) => score !== null || strengths.length + ofi.length > 0,
    ),
    gaps: detail === 'none' ? null : gapsOf(standing),
  };
}
