import type { CellRange } from '../core/index.ts';

/** A block of cells that share something. */
export interface Rectangle<Value> {
  readonly value: Value;
  readonly range: CellRange;
}

/** A stretch of equal neighbours in a list; zero-based. */
export interface Run<Value> {
  readonly value: Value;
  readonly first: number;
  readonly count: number;
}

/** The list as runs of equal values; `undefined` belongs to no run. */
export function runsOf<Value>(values: readonly (Value | undefined)[]): readonly Run<Value>[] {
  const runs: Run<Value>[] = [];
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    const last = runs.at(-1);
    if (last?.value === value && last.first + last.count === index) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else runs.push({ value, first: index, count: 1 });
  }
  return runs;
}

/** Rows of values as rectangles of equal ones, few but not always the fewest; `undefined` belongs to none. */
export function rectanglesOf<Value>(
  rows: readonly (readonly (Value | undefined)[])[],
): readonly Rectangle<Value>[] {
  const rectangles: Rectangle<Value>[] = [];
  /** By first column, the place in `rectangles` of those that reach the row above. */
  let open = new Map<number, number>();
  for (const [row, values] of rows.entries()) {
    const reached = new Map<number, number>();
    for (const { value, first, count } of runsOf(values)) {
      const place = open.get(first) ?? -1;
      const above = rectangles[place];
      if (above?.value === value && above.range.columns === count) {
        rectangles[place] = { value, range: { ...above.range, rows: above.range.rows + 1 } };
        reached.set(first, place);
      } else {
        reached.set(first, rectangles.length);
        rectangles.push({ value, range: { row, column: first, rows: 1, columns: count } });
      }
    }
    open = reached;
  }
  return rectangles;
}
