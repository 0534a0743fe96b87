import { type CellRange, rangeAddress } from './address.ts';
import type { CellContent } from './blueprint.ts';
import { plainFormula } from './moved-formula.ts';
import { COVERED_NAMES } from './names.ts';
import { NO_RESTORATION, type Restoration } from './restoration.ts';
import { ruleMark } from './rule-mark.ts';
import { type CellCover, cellAt, type SheetImage } from './sheet-image.ts';

/** What a cell holds, as it can be written again; `null` for an error value, which nobody can type. */
function contentHeld(image: SheetImage, row: number, column: number): CellContent | null {
  const { value, formula } = cellAt(image, row, column);
  if (formula !== null) return { kind: 'formula', formula };
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'object') return null;
  if (typeof value === 'string') return { kind: 'text', text: value };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'boolean', value };
}

/** What lies over the entry cell with which a range begins. */
function coverAt(image: SheetImage, { row, column }: CellRange): CellCover {
  const name = COVERED_NAMES.find((each) => {
    const range = image.names.get(each);
    return range?.row === row && range.column === column;
  });
  return (name === undefined ? undefined : image.covers?.get(name)) ?? {};
}

/** The ranges of rules, each once. */
function rangesOf(rules: readonly { readonly range: CellRange }[]): readonly CellRange[] {
  return [...new Map(rules.map(({ range }) => [rangeAddress(range), range])).values()];
}

/** The list without gaps; `null` where it has one. */
function whole<Item>(items: readonly (Item | null)[]): readonly Item[] | null {
  const there = items.filter((item) => item !== null);
  return there.length === items.length ? there : null;
}

function looksBefore(image: SheetImage, { looks }: Restoration): Restoration['looks'] | null {
  return whole(
    looks.map(({ range, numberFormat, isLocked }) => {
      const was = coverAt(image, range).isLocked;
      if (isLocked !== undefined && was === undefined) return null;
      return {
        range,
        ...(numberFormat !== undefined && { numberFormat: cellAt(image, range.row, range.column).format }),
        ...(isLocked !== undefined && was !== undefined && { isLocked: was }),
      };
    }),
  );
}

function contentsBefore(image: SheetImage, { contents }: Restoration): Restoration['contents'] | null {
  return whole(
    contents.map(({ row, column }) => {
      const content = contentHeld(image, row, column);
      return content === null ? null : { row, column, content };
    }),
  );
}

/**
 * What takes a restoration back; `null` where the image does not tell all that it overwrites: an error value, another
 * validation, a part of the highlights.
 *
 * @param image the sheet as it was before
 */
export function undoing(image: SheetImage, made: Restoration): Restoration | null {
  const [contents, looks] = [contentsBefore(image, made), looksBefore(image, made)];
  const [unvalidated, unhighlighted] = [rangesOf(made.validations), rangesOf(made.highlights)];
  const isTold =
    unvalidated.every((range) => coverAt(image, range).rule === '') &&
    unhighlighted.every((range) => coverAt(image, range).highlights === 0);
  if (contents === null || looks === null || !isTold) return null;
  return {
    ...NO_RESTORATION,
    contents,
    looks,
    unvalidated,
    unhighlighted,
    rows: made.rows.map(({ row, isHidden }) => ({ row, isHidden: !isHidden })),
    columns: made.columns.map(({ column, isHidden }) => ({ column, isHidden: !isHidden })),
    protection: made.protection === 'on' && image.isProtected === false ? 'off' : 'asItWas',
  };
}

function holds(image: SheetImage, { row, column, content }: Restoration['contents'][number]): boolean {
  const held = contentHeld(image, row, column);
  if (content.kind !== 'formula') return JSON.stringify(held) === JSON.stringify(content);
  return held?.kind === 'formula' && plainFormula(held.formula) === plainFormula(content.formula);
}

/** Whether every name stands where it stood. */
function isUnmoved(before: SheetImage, now: SheetImage): boolean {
  const names = [...before.names.keys(), ...now.names.keys()];
  return names.every(
    (name) => JSON.stringify(before.names.get(name) ?? null) === JSON.stringify(now.names.get(name) ?? null),
  );
}

/**
 * Whether the sheet still has what a restoration put in, where it put it; then it can be taken back without taking
 * away what somebody did since.
 */
export function isAsRestored(before: SheetImage, now: SheetImage, made: Restoration): boolean {
  const looks = made.looks.every(({ range, numberFormat, isLocked }) => {
    const { format } = cellAt(now, range.row, range.column);
    const hasFormat = numberFormat === undefined || format === numberFormat;
    return hasFormat && (isLocked === undefined || coverAt(now, range).isLocked === isLocked);
  });
  const rules = made.validations.every(({ range, rule }) => coverAt(now, range).rule === ruleMark(rule));
  return isUnmoved(before, now) && made.contents.every((each) => holds(now, each)) && looks && rules;
}
