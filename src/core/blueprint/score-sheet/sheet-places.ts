import type { CellRange } from '../address.ts';
import type { NamePlan } from '../blueprint.ts';
import type { Move } from '../moved-formula.ts';
import type { SheetImage } from '../sheet-image.ts';

/** Where the rows and columns of the blueprint stand now, after rows came, went and moved. */
export interface SheetPlaces {
  readonly move: Move;
  /** Whether every row and column that was found stands where the blueprint has it. */
  readonly isUnmoved: boolean;
  /** The rows that somebody put in among the blueprint's, where it is plain which they are. */
  readonly insertedRows: readonly number[];
  /** How many rows were put in in all. */
  readonly insertedCount: number;
}

interface Anchor {
  readonly planned: number;
  readonly now: number;
}

interface Found {
  readonly planned: CellRange;
  readonly now: CellRange;
}

function isCell({ rows, columns }: CellRange): boolean {
  return rows === 1 && columns === 1;
}

/** The rows that names stand in, in the blueprint's order; `null` where names of one row have parted or rows have
 *  changed places. */
function rowAnchors(found: readonly Found[]): readonly Anchor[] | null {
  const rows = new Map<number, number>();
  for (const { planned, now } of found) {
    if ((rows.get(planned.row) ?? now.row) !== now.row) return null;
    rows.set(planned.row, now.row);
  }
  const anchors = [...rows].map(([planned, now]) => ({ planned, now })).sort((a, b) => a.planned - b.planned);
  return anchors.every(({ now }, index) => now > (anchors[index - 1]?.now ?? -1)) ? anchors : null;
}

/** What lies between two anchors: as many rows as planned are those planned; of more or fewer nothing is said. */
function between(
  first: Anchor,
  last: Anchor,
): { readonly rows: ReadonlyMap<number, number>; readonly added: number } {
  const planned = last.planned - first.planned - 1;
  const added = last.now - first.now - 1 - planned;
  const rows = new Map<number, number>();
  for (let step = 1; added === 0 && step <= planned; step += 1)
    rows.set(first.planned + step, first.now + step);
  return { rows, added };
}

/**
 * Finds the blueprint's rows and columns by the names that both have; `null` where columns were put in or taken out,
 * or the names no longer stand in the blueprint's order.
 *
 * @param lastRow the blueprint's last row
 */
export function findPlaces(
  image: SheetImage,
  names: readonly NamePlan[],
  lastRow: number,
): SheetPlaces | null {
  const found = names.flatMap(({ name, range }): readonly Found[] => {
    const now = image.names.get(name);
    return now == null ? [] : [{ planned: range, now }];
  });
  const anchors = rowAnchors(found.filter(({ planned, now }) => isCell(planned) && isCell(now)));
  const shifts = new Set(found.map(({ planned, now }) => now.column - planned.column));
  const [shift] = shifts;
  // The whole block is among them: a column that came left of every other name still makes it wider.
  const isAsWide = found.every(({ planned, now }) => planned.columns === now.columns);
  if (anchors === null || shift === undefined || shifts.size > 1 || !isAsWide) return null;
  const rows = new Map(anchors.map(({ planned, now }) => [planned, now]));
  const insertedRows: number[] = [];
  let insertedCount = 0;
  for (const [index, anchor] of anchors.entries()) {
    const next = anchors[index + 1] ?? {
      planned: lastRow + 1,
      now: Math.max(anchor.now + 1, image.range.row + image.range.rows),
    };
    const gap = between(anchor, next);
    for (const [planned, now] of gap.rows) rows.set(planned, now);
    insertedCount += Math.max(0, gap.added);
    for (let row = anchor.now + 1; next.planned === anchor.planned + 1 && row < next.now; row += 1) {
      insertedRows.push(row);
    }
  }
  const [first] = anchors;
  for (let row = 0; first !== undefined && row < first.planned; row += 1)
    rows.set(row, row + first.now - first.planned);
  return {
    isUnmoved: shift === 0 && [...rows].every(([planned, now]) => planned === now),
    insertedRows,
    insertedCount,
    move: (row, column) => {
      const now = rows.get(row);
      return now === undefined ? null : { row: now, column: column + shift };
    },
  };
}
