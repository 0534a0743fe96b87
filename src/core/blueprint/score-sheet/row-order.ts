import { CRITERION_IDS, type CriterionId } from '../../criteria/criterion.ts';
import { scoreName, TOTAL_NAME } from '../names.ts';
import { cellAt, type SheetImage } from '../sheet-image.ts';
import { COLUMN, criterionRow, ROW } from './layout.ts';
import type { SheetPlaces } from './sheet-places.ts';

/** The rows that are sorted together: that of the total gets in where the selection reaches too far. */
export const SORTED_ROWS: readonly number[] = [...CRITERION_IDS.map(criterionRow), ROW.total];

interface NumberedRow {
  /** Whose row it is by its names; `undefined` for the total's. */
  readonly own: CriterionId | undefined;
  /** Whose number stands in it; `undefined` where none does. */
  readonly carried: CriterionId | undefined;
}

function criterionOf(image: SheetImage, row: number, column: number): CriterionId | undefined {
  const { value } = cellAt(image, row, column);
  return CRITERION_IDS.find((id) => Number(id) === value);
}

/** The rows where their places are known, each with the number in its own cell. */
function rowsAtPlaces(image: SheetImage, { move }: SheetPlaces): readonly NumberedRow[] {
  return SORTED_ROWS.flatMap((row) => {
    const place = move(row, COLUMN.id);
    if (place === null) return [];
    const own = CRITERION_IDS.find((id) => criterionRow(id) === row);
    return [{ own, carried: criterionOf(image, place.row, place.column) }];
  });
}

/** The rows by their names alone: columns may have come between, so that any number left of the score will do. */
function rowsByNames(image: SheetImage): readonly NumberedRow[] {
  return [...CRITERION_IDS, undefined].flatMap((own) => {
    const cell = image.names.get(own === undefined ? TOTAL_NAME : scoreName(own));
    if (cell == null) return [];
    const numbers = Array.from({ length: cell.column }, (_, column) => criterionOf(image, cell.row, column));
    return [{ own, carried: numbers.find((id) => id === own) ?? numbers.find((id) => id !== undefined) }];
  });
}

/**
 * Criteria whose rows do not carry their own number, once any row carries another's: sorting leaves it so. Not all
 * of the numbers need be there: one may be blank, or stand in the total's row.
 *
 * @param places `null` where the blueprint's columns cannot be found again
 */
export function sortedCriteria(image: SheetImage, places: SheetPlaces | null): readonly CriterionId[] {
  const rows = places === null ? rowsByNames(image) : rowsAtPlaces(image, places);
  const isAstray = rows.some(({ own, carried }) => carried !== undefined && carried !== own);
  if (!isAstray) return [];
  return rows.flatMap(({ own, carried }) => (own !== undefined && carried !== own ? [own] : []));
}
