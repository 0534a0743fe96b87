import type { Round } from '../../assessment/facts.ts';
import type { SheetAssessment } from '../../checks/sheet-assessment.ts';
import type { Edition } from '../../criteria/edition.ts';
import { ROUNDS_WORDS } from '../../language/rounds-words.ts';
import { AWARD_WORDS, ROUND_WORDS } from '../../language/sheet-words.ts';
import type { Series, SeriesRound } from '../../rounds/series.ts';
import { rangeAddress } from '../address.ts';
import type { CellContent, CellPlan } from '../blueprint.ts';
import { formula, number, place, placeBlock, text } from '../cell-plans.ts';
import type { SheetImage } from '../sheet-image.ts';
import type { StyleName } from '../styles.ts';
import {
  changeFormula,
  countFormula,
  dateFormula,
  percentFormula,
  percentPointsFormula,
  scoreFormula,
  sumFormula,
  totalChangeFormula,
  verdictFormula,
} from './rounds-formulas.ts';
import { COLUMN, roundColumns, ROW } from './rounds-layout.ts';

/** A score sheet, what it says, and where its cells are. */
export interface RoundSheet extends SheetAssessment {
  readonly image: SheetImage;
}

const NOTHING = text(ROUNDS_WORDS.nothing);

/** A round with its columns, and the round before it that has a sheet. */
export interface RoundPlan {
  readonly round: SeriesRound<RoundSheet>;
  readonly points: number;
  readonly percent: number;
  readonly before: { readonly round: Round; readonly points: number } | null;
}

export function plansOf({ rounds }: Series<RoundSheet>): readonly RoundPlan[] {
  return rounds.map((round, index) => {
    const at = rounds.slice(0, index).findLastIndex(({ kind }) => kind === 'there');
    const earlier = rounds[at];
    const before = earlier === undefined ? null : { round: earlier.round, points: roundColumns(at).points };
    return { round, ...roundColumns(index), before };
  });
}

/** A cell of a round; where there is nothing to show, it says so in its middle. */
function cell(row: number, column: number, content: CellContent, style: StyleName): CellPlan {
  if (content !== NOTHING) return place(row, column, content, style);
  return place(row, column, content, style.startsWith('total') ? 'totalText' : 'centred');
}

/** Both cells of a round, merged. */
function pair(row: number, column: number, content: CellContent, style: StyleName): readonly CellPlan[] {
  return placeBlock({ row, column, rows: 1, columns: 2 }, content, style);
}

function cellOf(row: number, column: number): string {
  return rangeAddress({ row, column, rows: 1, columns: 1 });
}

/** A round's points over all criteria. */
function overRows(edition: Edition, column: number): string {
  return rangeAddress({ row: ROW.first, column, rows: edition.criteria.length, columns: 1 });
}

/** What a round is called, and what it is compared with. */
export function changesHeadOf({ round, before }: RoundPlan): string {
  if (round.kind !== 'there') return headOf(round);
  const against =
    before === null ? ROUNDS_WORDS.nothingBefore : ROUNDS_WORDS.comparedWith(ROUND_WORDS[before.round]);
  return `${ROUND_WORDS[round.round]}\n${against}`;
}

/** What a round is called, and from which sheet it comes, as that was called when this was made. */
export function headOf(round: SeriesRound<RoundSheet>): string {
  const word = ROUND_WORDS[round.round];
  switch (round.kind) {
    case 'there':
      return `${word}\n${round.sheet.sheet}`;
    case 'missing':
      return `${word}\n(${ROUNDS_WORDS.missing})`;
    case 'unclear':
      return `${word}\n(${ROUNDS_WORDS.unclear})`;
  }
}

function scoreCells(edition: Edition, { round, points, percent }: RoundPlan): readonly CellPlan[] {
  const image = round.kind === 'there' ? round.sheet.image : null;
  const over = overRows(edition, points);
  const made = (write: (source: SheetImage) => string): CellContent =>
    image === null ? NOTHING : formula(write(image));
  return [
    ...pair(ROW.head, points, text(headOf(round)), 'head'),
    place(ROW.subhead, points, text(ROUNDS_WORDS.points), 'head'),
    place(ROW.subhead, percent, text(ROUNDS_WORDS.percent), 'head'),
    ...pair(ROW.date, points, made(dateFormula), 'shownDate'),
    ...edition.criteria.flatMap((criterion, index) => {
      const row = ROW.first + index;
      return [
        cell(
          row,
          points,
          made((source) => scoreFormula(source, criterion)),
          'number',
        ),
        cell(
          row,
          percent,
          made(() => percentFormula(cellOf(row, points), criterion.maximum)),
          'percent',
        ),
      ];
    }),
    cell(
      ROW.total,
      points,
      made(() => sumFormula(over)),
      'totalNumber',
    ),
    cell(
      ROW.total,
      percent,
      made(() => percentFormula(cellOf(ROW.total, points), edition.maximum)),
      'totalPercent',
    ),
    ...pair(
      ROW.scored,
      points,
      made(() => countFormula(over, edition.criteria.length)),
      'centred',
    ),
  ];
}

function changeCells(edition: Edition, plan: RoundPlan): readonly CellPlan[] {
  const { round, points, percent } = plan;
  const before = round.kind === 'there' ? plan.before : null;
  const made = (write: (earlier: number) => string): CellContent =>
    before === null ? NOTHING : formula(write(before.points));
  const percentPoints = (row: number, maximum: number): CellContent =>
    made(() => percentPointsFormula(cellOf(row, points), maximum));
  return [
    ...pair(ROW.changesHead, points, text(changesHeadOf(plan)), 'head'),
    place(ROW.changesSubhead, points, text(ROUNDS_WORDS.pointsChange), 'head'),
    place(ROW.changesSubhead, percent, text(ROUNDS_WORDS.percentChange), 'head'),
    ...edition.criteria.flatMap(({ maximum }, index) => {
      const [row, scores] = [ROW.firstChange + index, ROW.first + index];
      const change = made((earlier) => changeFormula(cellOf(scores, earlier), cellOf(scores, points)));
      return [cell(row, points, change, 'change'), cell(row, percent, percentPoints(row, maximum), 'change')];
    }),
    cell(
      ROW.totalChange,
      points,
      made((earlier) =>
        totalChangeFormula(overRows(edition, earlier), overRows(edition, points), edition.criteria.length),
      ),
      'totalChange',
    ),
    cell(ROW.totalChange, percent, percentPoints(ROW.totalChange, edition.maximum), 'totalChange'),
  ];
}

function verdictCells(edition: Edition, { round, points }: RoundPlan): readonly CellPlan[] {
  return [
    ...pair(ROW.verdictsHead, points, text(ROUND_WORDS[round.round]), 'head'),
    ...edition.awards.flatMap(({ id }, index) => {
      const verdict = round.kind === 'there' ? formula(verdictFormula(round.sheet.image, id)) : NOTHING;
      return pair(ROW.firstVerdict + index, points, verdict, 'strong');
    }),
  ];
}

/** What stands left of the rounds in the rows of one table of criteria. */
function rowLabels(edition: Edition, head: number, first: number): readonly CellPlan[] {
  const blank = (row: number): readonly CellPlan[] =>
    [COLUMN.id, COLUMN.name, COLUMN.maximum].map((column) => place(row, column, text(''), 'head'));
  const total = first + edition.criteria.length;
  return [
    place(head, COLUMN.id, text(ROUNDS_WORDS.id), 'head'),
    place(head, COLUMN.name, text(ROUNDS_WORDS.criterion), 'head'),
    place(head, COLUMN.maximum, text(ROUNDS_WORDS.maximum), 'head'),
    ...blank(head + 1),
    ...edition.criteria.flatMap(({ id, thaiName, maximum }, index) => [
      place(first + index, COLUMN.id, number(Number(id)), 'centred'),
      place(first + index, COLUMN.name, text(thaiName), 'wrapped'),
      place(first + index, COLUMN.maximum, number(maximum), 'whole'),
    ]),
    place(total, COLUMN.id, text(ROUNDS_WORDS.total), 'totalLabel'),
    place(total, COLUMN.name, text(''), 'totalLabel'),
    place(total, COLUMN.maximum, number(edition.maximum), 'totalWhole'),
  ];
}

function label(row: number, words: string, style: StyleName): readonly CellPlan[] {
  return placeBlock({ row, column: COLUMN.id, rows: 1, columns: 3 }, text(words), style);
}

/** The three tables of a comparison. */
export function roundsTables(edition: Edition, series: Series<RoundSheet>): readonly CellPlan[] {
  const { award } = series.facts;
  return [
    ...rowLabels(edition, ROW.head, ROW.first),
    ...label(ROW.date, ROUNDS_WORDS.date, 'label'),
    ...label(ROW.scored, ROUNDS_WORDS.scored, 'label'),
    ...rowLabels(edition, ROW.changesHead, ROW.firstChange),
    ...label(ROW.verdictsHead, ROUNDS_WORDS.award, 'head'),
    ...edition.awards.flatMap(({ id }, index) => {
      const words = id === award ? ROUNDS_WORDS.appliedFor(AWARD_WORDS[id]) : AWARD_WORDS[id];
      return label(ROW.firstVerdict + index, words, id === award ? 'label' : 'text');
    }),
    ...plansOf(series).flatMap((plan) => [
      ...scoreCells(edition, plan),
      ...changeCells(edition, plan),
      ...verdictCells(edition, plan),
    ]),
  ];
}
