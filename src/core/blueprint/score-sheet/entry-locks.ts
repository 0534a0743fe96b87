import type { Edition } from '../../criteria/edition.ts';
import type { CellRange } from '../address.ts';
import type { SheetBlueprint } from '../blueprint.ts';
import { COVERED_NAMES, FACT_NAMES, NOTE_NAMES } from '../names.ts';
import { NO_RESTORATION, type Restoration } from '../restoration.ts';
import type { SheetImage } from '../sheet-image.ts';
import { plainScoreSheet } from './plain-score-sheet.ts';

/** The cells that are locked when scores are closed: all that take an entry, but for the one that counts for nothing. */
const LOCKED_NAMES: readonly string[] = [
  ...COVERED_NAMES.filter((name) => name !== FACT_NAMES.mutedWarnings),
  ...Object.values(NOTE_NAMES),
];

/** Where a name's cells stand in a sheet; a merged block as the whole that it is, since a part of one takes no lock. */
function rangeOf(edition: Edition, names: SheetImage['names'], name: string): CellRange | null {
  const range = names.get(name);
  if (range == null) return null;
  const { blueprint, image } = plainScoreSheet(edition);
  const made = image.names.get(name);
  const block = blueprint.merges.find(({ row, column }) => row === made?.row && column === made.column);
  return block === undefined ? range : { ...range, rows: block.rows, columns: block.columns };
}

function entryRanges(edition: Edition, names: SheetImage['names']): readonly CellRange[] {
  return LOCKED_NAMES.flatMap((name) => rangeOf(edition, names, name) ?? []);
}

/** Locks every cell whose entry counts, and protects the sheet, so that nothing is typed into it unawares. */
export function entriesLocked(edition: Edition, { names }: SheetImage): Restoration {
  const looks = entryRanges(edition, names).map((range) => ({ range, isLocked: true }));
  return { ...NO_RESTORATION, looks, protection: 'on' };
}

/** Opens the same cells again; the sheet stays as protected as it is. */
export function entriesOpened(edition: Edition, { names }: SheetImage): Restoration {
  const looks = entryRanges(edition, names).map((range) => ({ range, isLocked: false }));
  return { ...NO_RESTORATION, looks };
}

/** Whether every cell whose entry counts is locked, as closing leaves them; `false` where an edge cannot tell. */
export function areEntriesLocked({ covers }: SheetImage): boolean {
  return LOCKED_NAMES.every((name) => !COVERED_NAMES.includes(name) || covers?.get(name)?.isLocked === true);
}

/** The same of a sheet that is still to be made: a score sheet's blueprint with the cells locked. */
export function withEntriesLocked(edition: Edition, blueprint: SheetBlueprint): SheetBlueprint {
  const names = new Map(blueprint.names.map(({ name, range }) => [name, range]));
  const ranges = entryRanges(edition, names);
  const isLocked = ({ row, column }: { readonly row: number; readonly column: number }): boolean =>
    ranges.some(
      (range) =>
        row >= range.row &&
        row < range.row + range.rows &&
        column >= range.column &&
        column < range.column + range.columns,
    );
  const lockedStyles = Object.entries(blueprint.styles).map(
    ([style, look]) => [`${style}, locked`, { ...look, isLocked: true }] as const,
  );
  return {
    ...blueprint,
    styles: { ...blueprint.styles, ...Object.fromEntries(lockedStyles) },
    cells: blueprint.cells.map((cell) =>
      isLocked(cell) && blueprint.styles[cell.style]?.isLocked === false
        ? { ...cell, style: `${cell.style}, locked` }
        : cell,
    ),
  };
}
