import type { Assessment } from '../../assessment/assessment.ts';
import { CRITERION_IDS, type CriterionId } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import { thresholdsOf } from '../../criteria/thresholds.ts';
import type { AwardFinding } from '../../eligibility/findings.ts';
import type { Figures } from '../../language/figures.ts';
import { SUMMARY_WORDS } from '../../language/summary-words.ts';
import { THAI } from '../../language/thai.ts';
import { scoreOf } from '../../scoring/entry.ts';
import type { CellRange } from '../address.ts';
import type { ChartPlan } from '../blueprint.ts';
import { PALETTE } from '../palette.ts';
import { across, piece } from './pieces.ts';
import { fixedRow, type RowPlan } from './row-plan.ts';
import { COLUMN_COUNT, SCORE_COLUMN } from './summary-layout.ts';

/** The percent that an award asks of each single criterion, in the readings in force; none where it asks none. */
export function thresholdsByCriterion(applied: AwardFinding | undefined): ReadonlyMap<CriterionId, number> {
  return new Map(
    (applied?.gates ?? []).flatMap(({ gate: { criteria, required } }) => {
      const [only, ...more] = criteria;
      const isOfOne = only !== undefined && more.length === 0 && required.unit === 'percent';
      return isOfOne ? [[only, required.percent] as const] : [];
    }),
  );
}

const ROW_HEIGHT = 38;

/** A full score is a bar of so many blocks. */
const BLOCKS = 50;

/**
 * The percents as bars of blocks, a row for each criterion. The chart lies over them; a host that draws no charts
 * shows them in its place.
 */
export function barRows(
  edition: Edition,
  { entries }: Assessment,
  figures: Figures,
  applied: AwardFinding | undefined,
): readonly RowPlan[] {
  const asked = thresholdsByCriterion(applied);
  const rows = CRITERION_IDS.map((id) => {
    const full = edition.criterion[id].maximum * 100 * figures.parts;
    const score = scoreOf(entries[id]);
    const bar = score === null ? '' : '█'.repeat(Math.round((score / full) * BLOCKS));
    const percent =
      score === null
        ? SUMMARY_WORDS.noScore
        : `${String(figures.percent(score, full, thresholdsOf(edition)).percent)} %`;
    const threshold = asked.get(id);
    const words = threshold === undefined ? percent : `${percent} · ${SUMMARY_WORDS.asks(threshold)}`;
    return fixedRow(ROW_HEIGHT, [
      piece(THAI.criterion(id), 'text'),
      piece(bar, 'bar', COLUMN_COUNT - 3),
      piece(words, 'text', 2),
    ]);
  });
  return [across(SUMMARY_WORDS.profile, 'section'), ...rows];
}

/** Where the chart and the figures that it shows stand. */
export interface ChartPlace {
  /** The first row of bars. */
  readonly bars: number;
  /** The first row of scores. */
  readonly scores: number;
}

/**
 * The percent of each criterion as a ring of twelve, and the thresholds of the award applied for as another. It shows
 * cells of the summary, whose figures do not move.
 */
export function profileChart(applied: AwardFinding | undefined, { bars, scores }: ChartPlace): ChartPlan {
  const column = (at: number): CellRange => ({
    row: scores,
    column: at,
    rows: CRITERION_IDS.length,
    columns: 1,
  });
  const name = applied === undefined ? null : THAI.award[applied.award.id];
  return {
    area: { row: bars, column: 0, rows: CRITERION_IDS.length, columns: COLUMN_COUNT },
    title: SUMMARY_WORDS.chartTitle(name),
    description: SUMMARY_WORDS.chartMeaning,
    categories: column(SCORE_COLUMN.id),
    series: [
      {
        name: SUMMARY_WORDS.percentReached,
        values: column(SCORE_COLUMN.percent),
        look: { colour: PALETTE.navy, isDashed: false },
      },
      ...(name === null
        ? []
        : [
            {
              name: SUMMARY_WORDS.percentAsked(name),
              values: column(SCORE_COLUMN.threshold),
              look: { colour: PALETTE.badInk, isDashed: true },
            },
          ]),
    ],
    maximum: 1,
    step: 0.25,
  };
}
