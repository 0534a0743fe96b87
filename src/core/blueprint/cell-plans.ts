import type { CellRange } from './address.ts';
import type { CellContent, CellPlan } from './blueprint.ts';
import type { StyleName } from './styles.ts';

export const BLANK: CellContent = { kind: 'blank' };

export function text(words: string): CellContent {
  return words === '' ? BLANK : { kind: 'text', text: words };
}

export function number(value: number | null): CellContent {
  return value === null ? BLANK : { kind: 'number', value };
}

export function formula(withEquals: string): CellContent {
  return { kind: 'formula', formula: withEquals };
}

export function place(row: number, column: number, content: CellContent, style: StyleName): CellPlan {
  return { row, column, content, style };
}

/** A block that looks alike all over and holds its content in the first cell, as merged cells do. */
export function placeBlock(range: CellRange, content: CellContent, style: StyleName): readonly CellPlan[] {
  return Array.from({ length: range.rows * range.columns }, (_, index) =>
    place(
      range.row + Math.floor(index / range.columns),
      range.column + (index % range.columns),
      index === 0 ? content : BLANK,
      style,
    ),
  );
}
