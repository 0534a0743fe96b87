import type { CalendarDate } from '../../assessment/facts.ts';
import type { ValuePlace } from '../../closing/canonical.ts';
import { valueLabel } from '../../language/closing-words.ts';
import { formatThaiMoment, type TimeOfDay } from '../../language/moment.ts';
import { LOG_WORDS } from '../../language/log-words.ts';
import { thaiPlace } from '../../language/thai-problems.ts';
import type { Place } from '../../scoring/problem.ts';
import { number, text } from '../cell-plans.ts';
import { LOG_COUNT_NAME, LOG_SCHEMA, LOG_SCHEMA_1, SCHEMA_NAME } from '../names.ts';
import { cellAt, type CellValue, type SheetImage } from '../sheet-image.ts';
import { FIRST_LOG_ROW, FIRST_WATCHED, LOG_COUNT_CELL, LOG_ROOM, MOST_LOG_LINES } from './log-sheet.ts';
import {
  type LogCell,
  readWatched,
  type Unlogged,
  unloggedOf,
  watchingCells,
  type WatchedSheet,
  withMade,
} from './watched-sheets.ts';

/** A change log as it was found. */
export interface LogSheet {
  readonly id: string;
  readonly sheet: string;
  /** How many lines it has. */
  readonly count: number;
  /** The score sheets that it watches; `null` for a log of the first make, which takes no typed changes. */
  readonly watched: readonly WatchedSheet[] | null;
}

/** One change of ours: what was changed, from what to what, and why. */
export interface LoggedChange {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** Changes of ours in one sheet, by its name. */
export interface MadeChanges {
  readonly sheet: string;
  readonly changes: readonly LoggedChange[];
}

/** Who changes something when; `by` as typed. */
export interface Author {
  readonly by: string;
  readonly on: CalendarDate;
  /** Missing where the edge has no clock. */
  readonly at?: TimeOfDay;
}

/** What is written into another sheet, at its addresses. */
export interface SheetContents {
  readonly id: string;
  readonly contents: readonly LogCell[];
}

/** What has to be written into a log, and how many lines that adds. */
export interface AddedLines {
  readonly beside: SheetContents;
  readonly count: number;
}

function valueOf(image: SheetImage, name: string): CellValue {
  const range = image.names.get(name);
  return range == null ? null : cellAt(image, range.row, range.column).value;
}

/** Reads how far a change log has come, and what it knows; `null` where the sheet is none, or its count is lost. */
export function readLog(image: SheetImage): LogSheet | null {
  const schema = valueOf(image, SCHEMA_NAME);
  const count = valueOf(image, LOG_COUNT_NAME);
  const isCount = typeof count === 'number' && Number.isInteger(count) && count >= 0;
  if (!isCount || (schema !== LOG_SCHEMA && schema !== LOG_SCHEMA_1)) return null;
  const watched = schema === LOG_SCHEMA ? readWatched(image, FIRST_WATCHED) : null;
  return { id: image.id, sheet: image.name, count, watched };
}

/** Whether a log takes no more lines. */
export function isLogFull({ count }: LogSheet): boolean {
  return count >= MOST_LOG_LINES;
}

/** What a log does not have yet of what was typed into the score sheets. */
export function unloggedIn({ watched }: LogSheet, scoreSheets: readonly SheetImage[]): readonly Unlogged[] {
  return watched === null ? [] : unloggedOf(watched, FIRST_WATCHED, scoreSheets);
}

/** How many lines that is. */
export function unloggedCount(unlogged: readonly Unlogged[]): number {
  return unlogged.reduce((sum, { isNew, changes }) => sum + (isNew ? 1 : changes.length), 0);
}

/** The first of it, in as many lines as there is room for; the rest stays for the next log. */
function firstOf(unlogged: readonly Unlogged[], room: number): readonly Unlogged[] {
  let left = room;
  return unlogged.flatMap((each): readonly Unlogged[] => {
    const changes = each.changes.slice(0, Math.max(0, left));
    const taken = each.isNew ? Math.min(1, Math.max(0, left)) : changes.length;
    left -= taken;
    return taken === 0 ? [] : [{ ...each, changes }];
  });
}

type Line = readonly string[];

function labelOf(place: Place | ValuePlace): string {
  return place.kind === 'note' ? valueLabel(place) : thaiPlace(place);
}

function noticedLines(
  { by }: Author,
  when: string,
  reason: string,
  { image, isNew, changes }: Unlogged,
): readonly Line[] {
  const head = [LOG_WORDS.noticed(when), by, image.name];
  if (isNew) return [[...head, thaiPlace({ kind: 'sheet' }), '', '', LOG_WORDS.watched]];
  return changes.map(({ place, before, after }) => [
    ...head,
    labelOf(place),
    before,
    after,
    LOG_WORDS.typed(reason),
  ]);
}

/** What the log then knows of a score sheet. */
function knowing({ image, column, isNew, kept, changes }: Unlogged, made: MadeChanges): readonly LogCell[] {
  const own = made.sheet === image.name ? made.changes : [];
  if (!isNew && changes.length + own.length === 0) return [];
  const noticed = new Map([...kept, ...changes.map((change) => [change.key, change.kept] as const)]);
  const [reference, entries] = watchingCells(image, column, withMade(noticed, own));
  return [
    ...(isNew && reference !== undefined ? [reference] : []),
    ...(entries === undefined ? [] : [entries]),
  ];
}

/**
 * What has to be written into a log for it to have what was typed since its last line, as noticed now, and then
 * changes of ours, as made now. Ours are in it whole; where there is no room for all that was typed, the rest stays
 * unlogged, and counts as that.
 *
 * @param scoreSheets as they were just read, before the changes of ours
 * @param reason why something was typed, where somebody says so
 * @returns `null` where there is nothing to write
 */
export function addedToLog(
  log: LogSheet,
  author: Author,
  scoreSheets: readonly SheetImage[],
  made: MadeChanges,
  reason = '',
): AddedLines | null {
  const { count } = log;
  const when = formatThaiMoment(author.on, author.at);
  const all = unloggedIn(log, scoreSheets);
  const taken = firstOf(all, LOG_ROOM - count - made.changes.length);
  const lines = [
    ...taken.flatMap((each) => noticedLines(author, when, reason, each)),
    ...made.changes.map(({ place, before, after, reason: why }): Line => {
      return [when, author.by, made.sheet, labelOf(place), before, after, why];
    }),
  ];
  if (lines.length === 0) return null;
  const known = all.flatMap((each): readonly Unlogged[] => {
    const own = taken.find(({ column }) => column === each.column);
    if (own !== undefined) return [own];
    return each.isNew ? [] : [{ ...each, changes: [] }];
  });
  const contents = [
    ...lines.flatMap((line, index) =>
      line.map((words, column) => ({ row: FIRST_LOG_ROW + count + index, column, content: text(words) })),
    ),
    ...known.flatMap((each) => knowing(each, made)),
    { ...LOG_COUNT_CELL, content: number(count + lines.length) },
  ];
  return { beside: { id: log.id, contents }, count: lines.length };
}
