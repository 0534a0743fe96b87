import { AWARD_IDS } from '../../criteria/award.ts';
import type { ReadingId } from '../../criteria/reading.ts';
import { quoteSheetName } from '../address.ts';
import type { VerdictGround, VerdictPart } from '../verdict-formulas.ts';
import {
  fixed,
  fixedOver,
  panelAwardRow,
  panelCriterionRow,
  type PanelColumn,
  type PanelLayout,
  PANEL_ROW,
} from './panel-layout.ts';
import { OVERVIEW_CELL } from './overview-layout.ts';

/** The row in which the committee settles each reading. */
export const READING_ROW: Readonly<Record<ReadingId, number>> = {
  ownCategory: PANEL_ROW.kind,
  otherRows: PANEL_ROW.flCertificate,
  outstandingCategory7: PANEL_ROW.priorAwards,
};

/** Single hidden values of a panel's sheet, by the row that each stands in beside the machine's first column. */
const STATE_ROW = {
  chosenAward: PANEL_ROW.award,
  /** 1 to 4 in the order of the methods. */
  method: PANEL_ROW.agency,
  flCertificate: PANEL_ROW.flCertificate,
  priorAwards: PANEL_ROW.priorAwards,
  scoredCount: PANEL_ROW.total,
} as const;

const PART_COLUMN: Readonly<Record<VerdictPart, PanelColumn>> = {
  points: 'mean',
  declared: 'lowest',
  verdict: 'spread',
  margin: 'status',
  below: 'count',
  waiting: 'numerator',
  exactOwn: 'denominator',
  exactOther: 'isAgreed',
  belowRows: 'denominator',
  belowResults: 'isAgreed',
  resultsWorst: 'usedNumerator',
  resultsBest: 'usedDenominator',
  scoredRows: 'worst',
  eachPasses: 'scored',
  eachFails: 'best',
  wholePasses: 'chosen',
  wholeFails: 'governing',
};

/** The references of a panel's sheet that formulas are written with. */
export interface PanelRefs {
  readonly ground: VerdictGround;
  readonly state: (name: keyof typeof STATE_ROW) => string;
  readonly readingState: Readonly<Record<ReadingId, string>>;
  /** Into how many parts a hundredth of a point is cut. */
  readonly parts: string;
  /** The committee's choices on the overview. */
  readonly methodWord: string;
  readonly roundingWord: string;
  readonly spreadLimit: string;
  /** The step of rounding in hundredths, 0 for none. */
  readonly roundingStep: string;
}

/**
 * @param overview the name of the overview's sheet
 */
export function panelRefs({ column, awardColumn }: PanelLayout, overview: string): PanelRefs {
  const machine = column('count');
  const state = (name: keyof typeof STATE_ROW): string => fixed(STATE_ROW[name], machine);
  const readingColumn = column('numerator');
  const readingState = {
    ownCategory: fixed(READING_ROW.ownCategory, readingColumn),
    otherRows: fixed(READING_ROW.otherRows, readingColumn),
    outstandingCategory7: fixed(READING_ROW.outstandingCategory7, readingColumn),
  };
  const parts = fixed(PANEL_ROW.total, column('usedDenominator'));
  const columnOf = (of: Parameters<VerdictGround['over']>[0]): number =>
    of === 'worst' || of === 'scored' || of === 'best' ? column(of) : awardColumn(of);
  const onOverview = (cell: { readonly row: number; readonly column: number }): string =>
    `${quoteSheetName(overview)}!${fixed(cell.row, cell.column)}`;
  return {
    state,
    readingState,
    parts,
    methodWord: onOverview(OVERVIEW_CELL.method),
    roundingWord: onOverview(OVERVIEW_CELL.rounding),
    spreadLimit: onOverview(OVERVIEW_CELL.spreadLimit),
    roundingStep: fixed(PANEL_ROW.agency, readingColumn),
    ground: {
      cell: (of, id) => fixed(panelCriterionRow(id), columnOf(of)),
      over: (of, from, to) => fixedOver(columnOf(of), from, to),
      reading: readingState,
      conditionState: ({ category }) => state(category === null ? 'priorAwards' : 'flCertificate'),
      scoredCount: state('scoredCount'),
      totalWorst: fixed(PANEL_ROW.total, column('worst')),
      totalBest: fixed(PANEL_ROW.total, column('best')),
      part: (award, part) => fixed(panelAwardRow(award), column(PART_COLUMN[part])),
      timesParts: `*${parts}`,
    },
  };
}

/** Where each part of an award's verdict stands. */
export function partColumn({ column }: PanelLayout, part: VerdictPart): number {
  return column(PART_COLUMN[part]);
}

/** A hidden or shown column over all awards. */
export function overAwards({ column }: PanelLayout, part: VerdictPart): string {
  const [first] = AWARD_IDS;
  const from = fixed(panelAwardRow(first), column(PART_COLUMN[part]));
  return `${from}:${fixed(PANEL_ROW.lastAward, column(PART_COLUMN[part]))}`;
}
