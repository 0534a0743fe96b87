import type { Facts } from '../assessment/facts.ts';
import type { AwardId } from '../criteria/award.ts';
import { CRITERION_IDS, type CriterionId } from '../criteria/criterion.ts';
import type { ReadingId } from '../criteria/reading.ts';

// Every sheet of ours is found, and read, by these names of its own scope. ASCII, since not every spreadsheet
// takes Thai ones.

/** The cell that says what kind of sheet this is, and of which make. */
export const SCHEMA_NAME = 'pmqa_schema';
/** The block that has all cells of the sheet. */
export const SHEET_NAME = 'pmqa_sheet';
export const TOTAL_NAME = 'pmqa_total';

/** The cell of a summary that says whether it is still up to date. */
export const FRESHNESS_NAME = 'pmqa_freshness';

/** How many lines a change log has. */
export const LOG_COUNT_NAME = 'pmqa_log_count';

/** The cells of a closing sheet that are read again. */
export const CLOSING_NAMES = {
  /** Refers to a cell of the score sheet, so that it follows when that is renamed. */
  source: 'pmqa_closed_source',
  on: 'pmqa_closed_on',
  by: 'pmqa_closed_by',
  fingerprint: 'pmqa_fingerprint',
  /** The rows of the values, all columns. */
  values: 'pmqa_closed_values',
  reason: 'pmqa_reopened_reason',
  reopenedBy: 'pmqa_reopened_by',
  reopenedOn: 'pmqa_reopened_on',
} as const;

/** Who signs a summary, in the order of their places. */
export const SIGNERS = ['assessor', 'secretary', 'chair'] as const;

export type Signer = (typeof SIGNERS)[number];

/** The cells of a summary that are read again. */
export const SUMMARY_NAMES = {
  /** Refers to a cell of the score sheet, so that it follows when that is renamed. */
  source: 'pmqa_summary_source',
  on: 'pmqa_summary_on',
  remarks: 'pmqa_remarks',
  signedBy: {
    assessor: 'pmqa_signed_assessor',
    secretary: 'pmqa_signed_secretary',
    chair: 'pmqa_signed_chair',
  },
  signedOn: {
    assessor: 'pmqa_signed_on_assessor',
    secretary: 'pmqa_signed_on_secretary',
    chair: 'pmqa_signed_on_chair',
  },
} as const;

/** The cell of a rules sheet that says which readings it shows as in force. */
export const RULES_READINGS_NAME = 'pmqa_rules_readings';
/** The cells of a panel's sheet that are read again. */
export const PANEL_NAMES = {
  agency: 'pmqa_panel_agency',
  award: 'pmqa_panel_award',
  /** Round and year. */
  round: 'pmqa_panel_round',
  kind: 'pmqa_panel_kind',
  flCertificate: 'pmqa_panel_fl_certificate',
  flReason: 'pmqa_panel_fl_reason',
  priorAwards: 'pmqa_panel_prior_awards',
  /** The committee's choices, as the overview has them. */
  method: 'pmqa_panel_method',
  rounding: 'pmqa_panel_rounding',
  spreadLimit: 'pmqa_panel_spread_limit',
  /** The three readings, in their order. */
  readings: 'pmqa_panel_readings',
  /** What each assessor gave: a row for each criterion, a column for each assessor. */
  scores: 'pmqa_panel_scores',
  /** What the method makes of them, what the committee agreed on and why; criterion by criterion. */
  byMethod: 'pmqa_panel_by_method',
  agreed: 'pmqa_panel_agreed',
  reason: 'pmqa_panel_reason',
  /** What is wrong with an agreed score. */
  check: 'pmqa_panel_check',
  /** The scores that count, criterion by criterion. */
  used: 'pmqa_panel_used',
} as const;

/** Cells that hold assessors' names or codes, and nothing else. */
export const ASSESSORS_NAME = 'pmqa_assessors';

/** The lines of a compiled workbook's roster, all columns. */
export const ROSTER_NAME = 'pmqa_roster';

/** The cells of a draft of feedback that are read again. */
export const DRAFT_NAMES = {
  /** Refers to a cell of the sheet that the scores stand on, so that it follows when that is renamed. */
  source: 'pmqa_feedback_source',
  /** Whose draft this is: agency, award, round, year. */
  work: 'pmqa_feedback_work',
  agency: 'pmqa_feedback_agency',
  awardYear: 'pmqa_feedback_year',
  detail: 'pmqa_feedback_detail',
  /** The rows of the lines, all columns. */
  lines: 'pmqa_feedback_lines',
} as const;

/** The columns of a sheet of later awards; each name covers the cells of every line. */
export const LATER_NAMES = {
  year: 'pmqa_later_year',
  agency: 'pmqa_later_agency',
  category: 'pmqa_later_category',
  source: 'pmqa_later_source',
  remark: 'pmqa_later_remark',
} as const;

export const SCORE_SHEET_SCHEMA = 'pmqa-score-sheet/2/2562';
export const CLOSING_SCHEMA = 'pmqa-closing/1/2562';
/** A log of the first make has no place for what the entries were. */
export const LOG_SCHEMA_1 = 'pmqa-log/1/2562';
export const LOG_SCHEMA = 'pmqa-log/2/2562';
export const LATER_SCHEMA = 'pmqa-later-awards/1/2562';
export const SUMMARY_SCHEMA = 'pmqa-summary/2/2562';
export const RULES_SCHEMA = 'pmqa-rules/1/2562';
export const PANEL_SCHEMA = 'pmqa-panel/1/2562';
export const OVERVIEW_SCHEMA = 'pmqa-overview/1/2562';
export const DRAFT_SCHEMA = 'pmqa-feedback-draft/1/2562';
export const FEEDBACK_SCHEMA = 'pmqa-feedback/1/2562';
export const ROUNDS_SCHEMA = 'pmqa-rounds/1/2562';
export const PAPER_SCHEMA = 'pmqa-paper-form/1/2562';
export const TABLE_SCHEMA = 'pmqa-table/1/2562';

function ascii(id: string): string {
  return id.replace(/[.-]/g, '_');
}

function snake(id: string): string {
  return ascii(id).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What a row of the rules sheet is about. */
export type RuleTopic =
  | { readonly kind: 'award'; readonly award: AwardId }
  | { readonly kind: 'gate'; readonly award: AwardId; readonly gate: string }
  | { readonly kind: 'condition'; readonly award: AwardId; readonly condition: string }
  | { readonly kind: 'reading'; readonly reading: ReadingId };

/** `pmqa_rule_category_1_own_category_1`: the row of the rules sheet that has the rule. */
export function ruleName(topic: RuleTopic): string {
  switch (topic.kind) {
    case 'award':
      return `pmqa_rule_${ascii(topic.award)}`;
    case 'gate':
      return `pmqa_rule_${ascii(topic.award)}_${snake(topic.gate)}`;
    case 'condition':
      return `pmqa_rule_${ascii(topic.award)}_${snake(topic.condition)}`;
    case 'reading':
      return `pmqa_rule_reading_${snake(topic.reading)}`;
  }
}

/** `pmqa_score_7_6` for criterion 7.6. */
export function scoreName(id: CriterionId): string {
  return `pmqa_score_${ascii(id)}`;
}

/** `pmqa_maximum_7_6` for criterion 7.6. */
export function maximumName(id: CriterionId): string {
  return `pmqa_maximum_${ascii(id)}`;
}

/** `pmqa_points_category_1`, `pmqa_declared_outstanding`, `pmqa_verdict_…`: the cells of an award's verdicts. */
export function verdictName(part: 'points' | 'declared' | 'verdict', id: AwardId): string {
  return `pmqa_${part}_${ascii(id)}`;
}

/** The columns of words beside the scores; each covers the twelve criteria's cells. */
export const NOTE_NAMES = {
  strengths: 'pmqa_strengths',
  ofi: 'pmqa_ofi',
  evidence: 'pmqa_evidence',
} as const;

/** The entries about the assessment that have a cell. */
export const FACT_CELLS = [
  'agency',
  'kind',
  'award',
  'round',
  'assessor',
  'date',
  'awardYear',
  'flCertificate',
  'flReason',
  'priorAwards',
  'reportPages',
  'scoreSteps',
  'mutedWarnings',
] as const satisfies readonly (keyof Facts | 'flReason')[];

export type FactCell = (typeof FACT_CELLS)[number];

export const FACT_NAMES: Readonly<Record<FactCell, string>> = {
  agency: 'pmqa_agency',
  kind: 'pmqa_kind',
  award: 'pmqa_award',
  round: 'pmqa_round',
  assessor: 'pmqa_assessor',
  date: 'pmqa_date',
  awardYear: 'pmqa_award_year',
  flCertificate: 'pmqa_fl_certificate',
  flReason: 'pmqa_fl_reason',
  priorAwards: 'pmqa_prior_awards',
  reportPages: 'pmqa_report_pages',
  scoreSteps: 'pmqa_score_steps',
  mutedWarnings: 'pmqa_muted_warnings',
};

export const READING_NAMES: Readonly<Record<ReadingId, string>> = {
  ownCategory: 'pmqa_reading_own_category',
  otherRows: 'pmqa_reading_other_rows',
  outstandingCategory7: 'pmqa_reading_outstanding_category_7',
};

/** The cells that take an entry and that a paste can strip of their validation, highlights and lock. */
export const COVERED_NAMES: readonly string[] = [
  ...CRITERION_IDS.map(scoreName),
  ...Object.values(FACT_NAMES),
  ...Object.values(READING_NAMES),
];

/** Names that came with the second make of the score sheet; a sheet of the first one has none of them. */
export const NAMES_OF_MAKE_2: readonly string[] = [
  FACT_NAMES.reportPages,
  FACT_NAMES.scoreSteps,
  FACT_NAMES.mutedWarnings,
];
