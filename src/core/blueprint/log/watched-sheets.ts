import type { ValuePlace } from '../../closing/canonical.ts';
import type { CellContent } from '../blueprint.ts';
import { formula, text } from '../cell-plans.ts';
import { FACT_NAMES, READING_NAMES, scoreName } from '../names.ts';
import type { Place } from '../../scoring/problem.ts';
import { cellAt, type SheetImage } from '../sheet-image.ts';
import { sheetReferredTo, sourceFormula } from '../source-reference.ts';
import {
  entriesNow,
  type EntryNow,
  type KeptEntries,
  keptForm,
  readEntries,
  shownForm,
  writtenEntries,
} from './watched-entries.ts';

/** So many score sheets are watched by one log, each in a hidden column of its head. */
export const MOST_WATCHED = 40;

/** In a watched sheet's column: the reference to it, and its entries at the log's last line. */
const WATCHED_ROW = { source: 0, entries: 1 } as const;

/** A score sheet that a log watches. */
export interface WatchedSheet {
  readonly column: number;
  /** The name that the score sheet has now; `null` once it is gone. */
  readonly source: string | null;
  readonly kept: KeptEntries;
}

/** A cell of the log, and what it is to hold. */
export interface LogCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** An entry that is another than it was at the log's last line. */
export interface TypedChange {
  readonly key: string;
  readonly place: ValuePlace;
  readonly before: string;
  readonly after: string;
  /** As it is kept from then on. */
  readonly kept: string;
}

/** What a log does not have yet of one score sheet. */
export interface Unlogged {
  readonly image: SheetImage;
  /** The log's column for it; a new one where `isNew`. */
  readonly column: number;
  readonly isNew: boolean;
  readonly kept: KeptEntries;
  readonly changes: readonly TypedChange[];
}

/** Reads what a log's head holds of the score sheets, from column `first` on. */
export function readWatched(image: SheetImage, first: number): readonly WatchedSheet[] {
  return Array.from({ length: MOST_WATCHED }, (_, index) => first + index).flatMap((column) => {
    const { formula: reference } = cellAt(image, WATCHED_ROW.source, column);
    if (reference === null) return [];
    const kept = readEntries(cellAt(image, WATCHED_ROW.entries, column).value);
    return [{ column, source: sheetReferredTo(reference), kept }];
  });
}

/** All entries as they stand, to be kept. */
export function keptOf(entries: readonly EntryNow[]): KeptEntries {
  return new Map(entries.map(({ key, kept }) => [key, kept]));
}

/** The cells by which a log begins to watch a score sheet. */
export function watchingCells(image: SheetImage, column: number, kept: KeptEntries): readonly LogCell[] {
  return [
    { row: WATCHED_ROW.source, column, content: formula(sourceFormula(image)) },
    { row: WATCHED_ROW.entries, column, content: text(writtenEntries(kept)) },
  ];
}

function changesSince(kept: KeptEntries, now: readonly EntryNow[]): readonly TypedChange[] {
  return now.flatMap((entry): readonly TypedChange[] => {
    const before = kept.get(entry.key);
    if (before === undefined || before === entry.kept) return [];
    return [{ ...entry, before: shownForm(before), after: shownForm(entry.kept) }];
  });
}

/**
 * What a log does not have yet: sheet by sheet the entries that have changed since its last line, and the score
 * sheets that it does not watch yet; those for which it has no column left are missing.
 *
 * @param first the first column for watched sheets
 */
export function unloggedOf(
  watched: readonly WatchedSheet[],
  first: number,
  scoreSheets: readonly SheetImage[],
): readonly Unlogged[] {
  const taken = new Set(watched.filter(({ source }) => source !== null).map(({ column }) => column));
  const free = Array.from({ length: MOST_WATCHED }, (_, index) => first + index).filter(
    (column) => !taken.has(column),
  );
  return scoreSheets.flatMap((image): readonly Unlogged[] => {
    const own = watched.find(({ source }) => source === image.name);
    const now = entriesNow(image);
    if (own !== undefined)
      return [
        { image, column: own.column, isNew: false, kept: own.kept, changes: changesSince(own.kept, now) },
      ];
    const column = free.shift();
    return column === undefined ? [] : [{ image, column, isNew: true, kept: keptOf(now), changes: [] }];
  });
}

function keyOf(place: Place): string | null {
  switch (place.kind) {
    case 'score':
      return scoreName(place.criterion);
    case 'fact':
      return FACT_NAMES[place.fact];
    case 'reading':
      return READING_NAMES[place.reading];
    case 'maximum':
    case 'formula':
    case 'cells':
    case 'sheet':
    case 'laterAwards':
      return null;
  }
}

/** What is kept once a change of ours was made. What a formula will give is not known before it is read again. */
export function withMade(
  kept: KeptEntries,
  changes: readonly { readonly place: Place; readonly after: string }[],
): KeptEntries {
  const next = new Map(kept);
  for (const { place, after } of changes) {
    const key = keyOf(place);
    if (key === null) continue;
    if (after.startsWith('=')) next.delete(key);
    else next.set(key, keptForm(after));
  }
  return next;
}
