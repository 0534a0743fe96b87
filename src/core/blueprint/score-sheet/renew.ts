import { CRITERION_IDS } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import type { CellRange } from '../address.ts';
import type { CellContent, CellPlan, SheetBlueprint } from '../blueprint.ts';
import { BLANK } from '../cell-plans.ts';
import { FACT_NAMES, NOTE_NAMES, READING_NAMES, scoreName } from '../names.ts';
import { cellAt, type CellValue, type SheetImage } from '../sheet-image.ts';
import { readScoreSheet } from './read-score-sheet.ts';
import { createScoreSheet } from './score-sheet.ts';

const NAMES: readonly string[] = [
  ...CRITERION_IDS.map(scoreName),
  ...Object.values(FACT_NAMES),
  ...Object.values(READING_NAMES),
];

/** What stands in a cell, as it stands there: what cannot be read is carried over too, for its owner to mend. */
function contentOf(value: CellValue): CellContent {
  if (value === null) return BLANK;
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'text', text: typeof value === 'string' ? value : value.error };
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)},${String(column)}`;
}

/** Contents by their place in the new sheet. */
function carriedOver(image: SheetImage, fresh: SheetBlueprint): ReadonlyMap<string, CellContent> {
  const places = new Map(fresh.names.map(({ name, range }) => [name, range]));
  const carried = new Map<string, CellContent>();
  const carry = (from: CellRange, to: CellRange): void => {
    carried.set(keyOf(to), contentOf(cellAt(image, from.row, from.column).value));
  };
  for (const name of NAMES) {
    const [from, to] = [image.names.get(name), places.get(name)];
    if (from != null && to !== undefined) carry(from, to);
  }
  for (const name of Object.values(NOTE_NAMES)) {
    const [column, block] = [image.names.get(name)?.column, places.get(name)];
    for (const [index, id] of CRITERION_IDS.entries()) {
      const row = image.names.get(scoreName(id))?.row;
      if (row === undefined || column === undefined || block === undefined) continue;
      carry({ row, column, rows: 1, columns: 1 }, { ...block, row: block.row + index });
    }
  }
  return carried;
}

/**
 * A new score sheet with what stands in an older or damaged one, entry by entry as it stands there, also what is no
 * score. The one that it is made of is not touched. Formulas in entry cells leave their value.
 */
export function renewedScoreSheet(edition: Edition, image: SheetImage): SheetBlueprint {
  const fresh = createScoreSheet(edition, readScoreSheet(edition, image).assessment);
  const carried = carriedOver(image, fresh);
  const cells = fresh.cells.map((cell): CellPlan => ({
    ...cell,
    content: carried.get(keyOf(cell)) ?? cell.content,
  }));
  return { ...fresh, cells, sheetName: image.name };
}
