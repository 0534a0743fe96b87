import { type AwardId, AWARD_IDS } from '../../criteria/award.ts';
import { CRITERION_IDS, type CriterionId } from '../../criteria/criterion.ts';
import { cellAddress, type CellRange, rangeAddress } from '../address.ts';

const BEFORE_SEATS = ['id', 'name', 'maximum'] as const;

/** Behind the assessors: the rest of the matrix, the page of agreed scores, and what only calculates. */
const BEHIND_SEATS = [
  'mean',
  'median',
  'lowest',
  'highest',
  'spread',
  'used',
  'status',
  'flag',
  'agreedId',
  'required',
  'byMethod',
  'agreed',
  'reason',
  'difference',
  'check',
  // Hidden from here on.
  'count',
  'numerator',
  'denominator',
  'isAgreed',
  'usedNumerator',
  'usedDenominator',
  'worst',
  'scored',
  'best',
  'chosen',
  'governing',
  'crosses',
  'isWide',
  'firstAward',
] as const;

export type PanelColumn = (typeof BEFORE_SEATS)[number] | (typeof BEHIND_SEATS)[number];

const FIRST_FACT_ROW = 3;
const FIRST_CRITERION_ROW = 11;
const FIRST_AWARD_ROW = 29;

/** The rows of a panel's sheet, zero-based. */
export const PANEL_ROW = {
  title: 0,
  subtitle: 1,
  agency: FIRST_FACT_ROW,
  award: FIRST_FACT_ROW + 1,
  round: FIRST_FACT_ROW + 2,
  kind: FIRST_FACT_ROW + 3,
  flCertificate: FIRST_FACT_ROW + 4,
  priorAwards: FIRST_FACT_ROW + 5,
  head: FIRST_CRITERION_ROW - 1,
  firstCriterion: FIRST_CRITERION_ROW,
  lastCriterion: FIRST_CRITERION_ROW + CRITERION_IDS.length - 1,
  total: FIRST_CRITERION_ROW + CRITERION_IDS.length,
  done: FIRST_CRITERION_ROW + CRITERION_IDS.length + 1,
  leaning: FIRST_CRITERION_ROW + CRITERION_IDS.length + 2,
  legend: FIRST_CRITERION_ROW + CRITERION_IDS.length + 3,
  awardSection: FIRST_AWARD_ROW - 2,
  awardHead: FIRST_AWARD_ROW - 1,
  firstAward: FIRST_AWARD_ROW,
  lastAward: FIRST_AWARD_ROW + AWARD_IDS.length - 1,
  robustness: FIRST_AWARD_ROW + AWARD_IDS.length + 1,
  agendaSection: FIRST_AWARD_ROW + AWARD_IDS.length + 3,
  firstAgenda: FIRST_AWARD_ROW + AWARD_IDS.length + 4,
} as const;

/** Where things stand in the sheet of a panel with so many assessors; zero-based. */
export interface PanelLayout {
  readonly seats: number;
  readonly column: (name: PanelColumn) => number;
  readonly seatColumn: (seat: number) => number;
  readonly awardColumn: (award: AwardId) => number;
  readonly lastColumn: number;
}

/** Lays out the sheet of a panel. */
export function panelLayout(seats: number): PanelLayout {
  const columns = new Map<PanelColumn, number>([
    ...BEFORE_SEATS.map((name, index) => [name, index] as const),
    ...BEHIND_SEATS.map((name, index) => [name, BEFORE_SEATS.length + seats + index] as const),
  ]);
  const column = (name: PanelColumn): number => columns.get(name) ?? 0;
  return {
    seats,
    column,
    seatColumn: (seat) => BEFORE_SEATS.length + seat,
    awardColumn: (award) => column('firstAward') + AWARD_IDS.indexOf(award),
    lastColumn: column('firstAward') + AWARD_IDS.length - 1,
  };
}

export function panelCriterionRow(id: CriterionId): number {
  return PANEL_ROW.firstCriterion + CRITERION_IDS.indexOf(id);
}

export function panelAwardRow(id: AwardId): number {
  return PANEL_ROW.firstAward + AWARD_IDS.indexOf(id);
}

/** `$C$4`. */
export function fixed(row: number, column: number): string {
  return cellAddress(row, column, true);
}

/** `$C$12:$C$23`: a column from one criterion to another. */
export function fixedOver(column: number, from: CriterionId = '1', to: CriterionId = '7.6'): string {
  const row = panelCriterionRow(from);
  return rangeAddress({ row, column, rows: panelCriterionRow(to) - row + 1, columns: 1 }, true);
}

/** A row's cells from one column to another. */
export function across(row: number, first: number, last: number): CellRange {
  return { row, column: first, rows: 1, columns: last - first + 1 };
}
