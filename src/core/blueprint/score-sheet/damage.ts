import { CRITERION_IDS, type CriterionId } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import { foldThai } from '../../scoring/fold-text.ts';
import type { CellPlan } from '../blueprint.ts';
import { movedFormula, plainFormula } from '../moved-formula.ts';
import { type CellImage, cellAt, type SheetImage } from '../sheet-image.ts';
import { COLUMN, criterionRow, LAST_ROW, ROW } from './layout.ts';
import { plainScoreSheet } from './plain-score-sheet.ts';
import { SORTED_ROWS, sortedCriteria } from './row-order.ts';
import { findPlaces, type SheetPlaces } from './sheet-places.ts';

/** A cell that is not as it was made: what was planned, and where it stands now. */
export interface DamagedCell {
  readonly plan: CellPlan;
  readonly row: number;
  readonly column: number;
}

/** What of a sheet's own cells is not as it was made; entries are no part of it. */
export interface SheetDamage {
  /** `null` where the blueprint's rows and columns cannot be found again; then only the order of the rows is told. */
  readonly places: SheetPlaces | null;
  /** A constant, or nothing, where a formula or a figure of the rules belongs. */
  readonly overwritten: readonly DamagedCell[];
  /** Another formula than was made. */
  readonly changed: readonly DamagedCell[];
  readonly labels: readonly DamagedCell[];
  /** The criteria whose rows do not carry their own number, where rows have changed places. */
  readonly sorted: readonly CriterionId[];
  /** Cells with content in rows that were put in. */
  readonly stray: readonly { readonly row: number; readonly column: number }[];
}

const CRITERION_ROWS: readonly number[] = CRITERION_IDS.map(criterionRow);

type Damage = 'overwritten' | 'changed' | 'labels' | null;

function damageOf(plan: CellPlan, cell: CellImage, { move, isUnmoved }: SheetPlaces): Damage {
  const { content, column } = plan;
  switch (content.kind) {
    case 'formula': {
      // Most sheets stand as they were put in; every read comes by here.
      if (isUnmoved && cell.formula === content.formula) return null;
      const expected = movedFormula(content.formula, move);
      if (expected === null) return null;
      if (cell.formula === null) return 'overwritten';
      return plainFormula(cell.formula) === plainFormula(expected) ? null : 'changed';
    }
    case 'number': {
      if (cell.formula === null && cell.value === content.value) return null;
      return column >= COLUMN.worst ? 'overwritten' : 'labels';
    }
    case 'text': {
      const isSame = typeof cell.value === 'string' && foldThai(cell.value) === foldThai(content.text);
      return isSame && cell.formula === null ? null : 'labels';
    }
    case 'boolean':
    case 'blank':
      return null;
  }
}

/** Cells that are told of elsewhere: maxima by their own problem, the schema and the heading by the edition's. */
function isToldElsewhere({ row, column }: CellPlan): boolean {
  const isMaximum = column === COLUMN.maximum && CRITERION_ROWS.includes(row);
  return isMaximum || (row === ROW.title && column === COLUMN.worst);
}

function strayCells(image: SheetImage, { insertedRows }: SheetPlaces): SheetDamage['stray'] {
  return insertedRows.flatMap((row) =>
    (image.cells[row - image.range.row] ?? []).flatMap(({ value, formula }, index) =>
      value === null && formula === null ? [] : [{ row, column: image.range.column + index }],
    ),
  );
}

/** Holds a score sheet of today's make against the one that was put in. */
export function findDamage(edition: Edition, image: SheetImage): SheetDamage {
  const { blueprint } = plainScoreSheet(edition);
  const places = findPlaces(image, blueprint.names, LAST_ROW);
  const nothing: SheetDamage = { places, overwritten: [], changed: [], labels: [], sorted: [], stray: [] };
  const sorted = sortedCriteria(image, places);
  if (places === null) return { ...nothing, sorted };
  const damaged = { overwritten: [], changed: [], labels: [] } as Record<
    Exclude<Damage, null>,
    DamagedCell[]
  >;
  for (const plan of blueprint.cells) {
    const isOwn = blueprint.styles[plan.style]?.isLocked === true && !isToldElsewhere(plan);
    const isSorted = sorted.length > 0 && SORTED_ROWS.includes(plan.row);
    const place = isOwn && !isSorted ? places.move(plan.row, plan.column) : null;
    if (place === null) continue;
    const damage = damageOf(plan, cellAt(image, place.row, place.column), places);
    if (damage !== null) damaged[damage].push({ plan, ...place });
  }
  return { ...nothing, ...damaged, sorted, stray: strayCells(image, places) };
}
