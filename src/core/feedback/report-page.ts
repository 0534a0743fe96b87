import type { CriterionId } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import { thresholdsOf } from '../criteria/thresholds.ts';
import { isUnscored } from '../eligibility/gate-finding.ts';
import { REPORT_WORDS } from '../language/feedback/report-words.ts';
import { formatPercent, formatPoints } from '../language/format.ts';
import { bandWord } from '../language/sheet-words.ts';
import { THAI } from '../language/thai.ts';
import type { CriterionFeedback, FeedbackReport, ToldScore } from './report.ts';
import type { Gap, Gaps } from './standing.ts';

/** A part of the report's page, in the order in which it is read. */
export type PageBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: string; readonly beside?: string }
  | { readonly kind: 'paragraph'; readonly words: string }
  /** What a person wrote, numbered from 1. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [label: string, value: string])[] }
  /** Its first two columns are words, the others figures. */
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** The report as it is read, whoever sets it: a sheet or a text document. */
export interface ReportPage {
  readonly agency: string;
  /** What a file of it is called, without the ending. */
  readonly fileName: string;
  readonly title: string;
  readonly subtitle: string;
  /** What stands at the foot of every page, and before its number. */
  readonly footer: string;
  readonly pageNumber: string;
  readonly blocks: readonly PageBlock[];
}

function criterionWords(edition: Edition, id: CriterionId): string {
  return id.includes('.') ? THAI.criterion(id) : `${THAI.criterion(id)} ${edition.criterion[id].thaiName}`;
}

function scoreWords(
  { hundredths, maximum, band }: ToldScore,
  detail: FeedbackReport['detail'],
  thresholds: readonly number[],
): string {
  const percent = REPORT_WORDS.percent(hundredths, maximum);
  if (detail === 'percent') return percent;
  return [
    percent,
    REPORT_WORDS.points(hundredths, maximum),
    bandWord(band.level, band.isExact, thresholds),
  ].join(' · ');
}

function wordsAbout(lead: string, items: readonly string[]): readonly PageBlock[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, words: lead },
    { kind: 'list', items },
  ];
}

function criterionBlocks(
  edition: Edition,
  { criterion, score, strengths, ofi }: CriterionFeedback,
  detail: FeedbackReport['detail'],
): readonly PageBlock[] {
  const heading = { kind: 'heading', level: 2, words: criterionWords(edition, criterion) } as const;
  const thresholds = thresholdsOf(edition);
  return [
    score === null ? heading : { ...heading, beside: scoreWords(score, detail, thresholds) },
    ...wordsAbout(REPORT_WORDS.strengths, strengths),
    ...wordsAbout(REPORT_WORDS.ofi, ofi),
  ];
}

function gapRow({ finding, shortfall, maximum }: Gap, isWithPoints: boolean): readonly string[] {
  const { worst } = finding.observed;
  const isEmpty = isUnscored(finding);
  return [
    THAI.gate(finding.gate),
    THAI.rule(finding),
    isEmpty ? REPORT_WORDS.unscored : formatPercent(worst, maximum * 100).replace(' %', ''),
    ...(isWithPoints ? [isEmpty ? REPORT_WORDS.unscored : formatPoints(worst)] : []),
    formatPoints(shortfall),
  ];
}

function gapBlocks(
  edition: Edition,
  { award, gaps, toGo }: Gaps,
  isWithPoints: boolean,
): readonly PageBlock[] {
  const heads = isWithPoints ? REPORT_WORDS.gapHeadsWithPoints : REPORT_WORDS.gapHeads;
  const course =
    gaps.length === 0
      ? REPORT_WORDS.reached
      : toGo === null
        ? REPORT_WORDS.outOfReach
        : REPORT_WORDS.toGo(toGo);
  const rows = gaps.map((gap) => gapRow(gap, isWithPoints));
  const citations = new Set(award.gates.map(({ citation }) => citation));
  return [
    { kind: 'heading', level: 1, words: REPORT_WORDS.gaps(THAI.award[award.id]) },
    { kind: 'paragraph', words: course },
    ...(rows.length === 0 ? [] : [{ kind: 'table', head: heads, rows } as const]),
    { kind: 'heading', level: 1, words: REPORT_WORDS.sources(edition.bookYear) },
    ...[...citations].map((citation) => ({ kind: 'paragraph', words: THAI.citation(citation) }) as const),
  ];
}

/** Sets a report: what is read, in its order. */
export function pageOf(edition: Edition, report: FeedbackReport): ReportPage {
  const { agency, award, round, awardYear, writtenOn, detail, criteria, gaps } = report;
  const pairs: readonly (readonly [string, string])[] = [
    [REPORT_WORDS.agency, agency],
    [REPORT_WORDS.award, award === null ? REPORT_WORDS.awardUnsaid : THAI.award[award]],
    ...(round === null ? [] : [[REPORT_WORDS.round, THAI.round[round]] as const]),
    ...(awardYear === null ? [] : [[REPORT_WORDS.awardYear, REPORT_WORDS.year(awardYear)] as const]),
    [REPORT_WORDS.writtenOn, THAI.date(writtenOn)],
  ];
  return {
    agency,
    fileName: REPORT_WORDS.sheetName(agency),
    title: REPORT_WORDS.title,
    subtitle: THAI.edition(edition.criteriaYear, edition.maximum),
    footer: REPORT_WORDS.footer,
    pageNumber: REPORT_WORDS.pageNumber,
    blocks: [
      { kind: 'pairs', pairs },
      { kind: 'paragraph', words: REPORT_WORDS.meaning },
      { kind: 'heading', level: 1, words: REPORT_WORDS.comments },
      ...criteria.flatMap((each) => criterionBlocks(edition, each, detail)),
      ...(gaps === null
        ? detail === 'none'
          ? []
          : [{ kind: 'paragraph', words: REPORT_WORDS.noAward } as const]
        : gapBlocks(edition, gaps, detail === 'points')),
    ],
  };
}
