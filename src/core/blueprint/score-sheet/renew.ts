import { CRITERION_IDS } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import type { CellRange } from '../address.ts';
import { isDateFormat } from '../../scoring/read-entry.ts';
import type { CellContent, CellPlan, CellStyle, SheetBlueprint } from '../blueprint.ts';
import { BLANK } from '../cell-plans.ts';
import { FACT_NAMES, NOTE_NAMES, READING_NAMES, scoreName } from '../names.ts';
import { type CellImage, cellAt, type CellValue, type SheetImage } from '../sheet-image.ts';
import { readScoreSheet } from './read-score-sheet.ts';
import { createScoreSheet } from './score-sheet.ts';

/** The entry cells besides the scores. */
const NAMES: readonly string[] = [...Object.values(FACT_NAMES), ...Object.values(READING_NAMES)];

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

interface Carried {
  readonly content: CellContent;
  /** Missing where the new cell's own will do. */
  readonly format?: string;
}

/** A format that says of a number that it is no points, so that the new sheet asks about it too. */
function tellingFormat({ value, format }: CellImage): Pick<Carried, 'format'> {
  const tells = typeof value === 'number' && (format.includes('%') || isDateFormat(format));
  return tells ? { format } : {};
}

/** What stands in the cells, by their place in the new sheet. */
function carriedOver(image: SheetImage, fresh: SheetBlueprint): ReadonlyMap<string, Carried> {
  const places = new Map(fresh.names.map(({ name, range }) => [name, range]));
  const carried = new Map<string, Carried>();
  const carry = (from: CellRange, to: CellRange): void => {
    carried.set(keyOf(to), { content: contentOf(cellAt(image, from.row, from.column).value) });
  };
  for (const name of NAMES) {
    const [from, to] = [image.names.get(name), places.get(name)];
    if (from != null && to !== undefined) carry(from, to);
  }
  for (const name of CRITERION_IDS.map(scoreName)) {
    const [from, to] = [image.names.get(name), places.get(name)];
    if (from == null || to === undefined) continue;
    const cell = cellAt(image, from.row, from.column);
    carried.set(keyOf(to), { content: contentOf(cell.value), ...tellingFormat(cell) });
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
  const styles: Record<string, CellStyle> = { ...fresh.styles };
  const cells = fresh.cells.map((cell): CellPlan => {
    const { content = cell.content, format } = carried.get(keyOf(cell)) ?? {};
    const own = fresh.styles[cell.style];
    if (format === undefined || own === undefined) return { ...cell, content };
    const style = `${cell.style} ${format}`;
    styles[style] = { ...own, numberFormat: format };
    return { ...cell, content, style };
  });
  return { ...fresh, cells, styles, sheetName: image.name };
}
