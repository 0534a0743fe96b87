import {
  type CellContent,
  type CellPlan,
  type CellRange,
  type CellValue,
  type CriterionId,
  scoreName,
  type SheetBlueprint,
} from '../../src/core/index.ts';
import { movedFormula } from '../../src/core/blueprint/moved-formula.ts';
import { columnMove, columnsAfter } from '../office-host/model/shift.ts';
import type { Change } from './change.ts';

/** The range of a name; a name that is not there is a mistake in the test. */
export function rangeOf(blueprint: SheetBlueprint, name: string): CellRange {
  const found = blueprint.names.find((each) => each.name === name);
  if (found === undefined) throw new Error(`The score sheet has no name ${name}.`);
  return found.range;
}

/** The row of a criterion. */
export function rowOf(blueprint: SheetBlueprint, id: CriterionId): number {
  return rangeOf(blueprint, scoreName(id)).row;
}

function contentOf(value: CellValue, formula: string | undefined): CellContent {
  if (formula !== undefined) return { kind: 'formula', formula };
  if (value === null || value === '') return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'text', text: typeof value === 'string' ? value : value.error };
}

function withCell(
  blueprint: SheetBlueprint,
  { row, column }: { readonly row: number; readonly column: number },
  change: (cell: CellPlan) => CellPlan,
): SheetBlueprint {
  const cells = blueprint.cells.map((cell) =>
    cell.row === row && cell.column === column ? change(cell) : cell,
  );
  return { ...blueprint, cells };
}

/** The same style under another key, with another number format. */
function withFormat(blueprint: SheetBlueprint, style: string, format: string): [SheetBlueprint, string] {
  const key = `${style} ${format}`;
  const plain = blueprint.styles[style];
  if (plain === undefined) throw new Error(`There is no style ${style}.`);
  return [{ ...blueprint, styles: { ...blueprint.styles, [key]: { ...plain, numberFormat: format } } }, key];
}

/** Everything moved as rows come or go at `at`; what stood in rows that go is gone, names included. */
function shifted(blueprint: SheetBlueprint, at: number, count: number): SheetBlueprint {
  const rowNow = (row: number): number | null => {
    if (row < at) return row;
    return count < 0 && row < at - count ? null : row + count;
  };
  const move = (row: number, column: number): { row: number; column: number } | null => {
    const now = rowNow(row);
    return now === null ? null : { row: now, column };
  };
  const rangeNow = (range: CellRange): CellRange | null => {
    const first = rowNow(range.row) ?? (range.rows > 1 ? at : null);
    const last = rowNow(range.row + range.rows - 1) ?? (range.rows > 1 ? at - 1 : null);
    return first === null || last === null ? null : { ...range, row: first, rows: last - first + 1 };
  };
  const formulaNow = (formula: string): string => movedFormula(formula, move) ?? '=#REF!';
  const ranged = <Item extends { readonly range: CellRange }>(items: readonly Item[]): readonly Item[] =>
    items.flatMap((item) => {
      const range = rangeNow(item.range);
      return range === null ? [] : [{ ...item, range }];
    });
  return {
    ...blueprint,
    rowHeights: [...blueprint.rowHeights, ...new Array<number>(Math.max(0, count)).fill(30)],
    cells: blueprint.cells.flatMap((cell) => {
      const row = rowNow(cell.row);
      if (row === null) return [];
      const { content } = cell;
      return content.kind === 'formula'
        ? [{ ...cell, row, content: { kind: 'formula', formula: formulaNow(content.formula) } as const }]
        : [{ ...cell, row }];
    }),
    names: ranged(blueprint.names),
    merges: blueprint.merges.flatMap((range) => rangeNow(range) ?? []),
    highlights: ranged(blueprint.highlights).map((each) => ({ ...each, formula: formulaNow(each.formula) })),
    validations: ranged(blueprint.validations).map((each) =>
      each.rule.kind === 'list'
        ? each
        : { ...each, rule: { kind: 'custom', formula: formulaNow(each.rule.formula) } as const },
    ),
  };
}

/** Everything moved as a column comes before column `at`. */
function withColumn(blueprint: SheetBlueprint, at: number): SheetBlueprint {
  const moved = (formula: string): string => movedFormula(formula, columnMove(at)) ?? '=#REF!';
  const ranged = <Item extends { readonly range: CellRange }>(items: readonly Item[]): readonly Item[] =>
    items.map((item) => ({ ...item, range: columnsAfter(item.range, at) }));
  return {
    ...blueprint,
    columns: [...blueprint.columns.slice(0, at), { width: 64 }, ...blueprint.columns.slice(at)],
    cells: blueprint.cells.map((cell) => {
      const { content } = cell;
      const column = cell.column >= at ? cell.column + 1 : cell.column;
      return content.kind === 'formula'
        ? { ...cell, column, content: { kind: 'formula', formula: moved(content.formula) } as const }
        : { ...cell, column };
    }),
    names: ranged(blueprint.names),
    merges: blueprint.merges.map((range) => columnsAfter(range, at)),
    highlights: ranged(blueprint.highlights).map((each) => ({ ...each, formula: moved(each.formula) })),
    validations: ranged(blueprint.validations).map((each) =>
      each.rule.kind === 'list'
        ? each
        : { ...each, rule: { kind: 'custom', formula: moved(each.rule.formula) } as const },
    ),
  };
}

/** Columns A to J of the row, which people sort. */
const SORTED_COLUMNS = 10;

function swapped(
  blueprint: SheetBlueprint,
  [first, second]: readonly [CriterionId, CriterionId],
): SheetBlueprint {
  const [a, b] = [rowOf(blueprint, first), rowOf(blueprint, second)];
  const contentAt = (row: number, column: number): CellContent | undefined =>
    blueprint.cells.find((cell) => cell.row === row && cell.column === column)?.content;
  return {
    ...blueprint,
    cells: blueprint.cells.map((cell) => {
      if (cell.column >= SORTED_COLUMNS || (cell.row !== a && cell.row !== b)) return cell;
      return { ...cell, content: contentAt(cell.row === a ? b : a, cell.column) ?? cell.content };
    }),
  };
}

/** The blueprint of a sheet to which something was done. Hidden rows are no part of a blueprint. */
export function changed(blueprint: SheetBlueprint, change: Change): SheetBlueprint {
  switch (change.kind) {
    case 'cell': {
      const { name, value, formula, format } = change;
      const place = rangeOf(blueprint, name);
      const style = blueprint.cells.find(
        (cell) => cell.row === place.row && cell.column === place.column,
      )?.style;
      const [styled, key] =
        format === undefined || style === undefined
          ? [blueprint, style ?? '']
          : withFormat(blueprint, style, format);
      return withCell(styled, place, (cell) => ({ ...cell, content: contentOf(value, formula), style: key }));
    }
    case 'own':
      return withCell(blueprint, change, (cell) => ({
        ...cell,
        content: contentOf(change.value, undefined),
      }));
    case 'formula':
      return withCell(blueprint, change, (cell) => ({ ...cell, content: contentOf(null, change.formula) }));
    case 'pastedOver': {
      const place = rangeOf(blueprint, change.name);
      const isOther = ({ range }: { readonly range: CellRange }): boolean =>
        range.row !== place.row || range.column !== place.column;
      const pasted = withCell(blueprint, place, (cell) => ({
        ...cell,
        content: contentOf(change.value, undefined),
      }));
      return {
        ...pasted,
        validations: pasted.validations.filter(isOther),
        highlights: pasted.highlights.filter(isOther),
      };
    }
    case 'swapped':
      return swapped(blueprint, change.rows);
    case 'rowInserted': {
      const at = rowOf(blueprint, change.above);
      const added = shifted(blueprint, at, 1);
      if (change.value === null) return added;
      const content = contentOf(change.value, undefined);
      return { ...added, cells: [...added.cells, { row: at, column: 3, content, style: 'number' }] };
    }
    case 'rowDeleted':
      return shifted(blueprint, rowOf(blueprint, change.criterion), -1);
    case 'rowHidden':
      return blueprint;
    case 'mergedUp': {
      const cell = rangeOf(blueprint, scoreName(change.criterion));
      return { ...blueprint, merges: [...blueprint.merges, { ...cell, row: cell.row - 1, rows: 2 }] };
    }
    case 'unprotected':
      return { ...blueprint, isProtected: false };
    case 'columnInserted':
      return withColumn(blueprint, change.before);
    case 'columnHidden': {
      const columns = blueprint.columns.map((column, index) =>
        index === change.column ? { ...column, isHidden: true } : column,
      );
      return { ...blueprint, columns };
    }
    case 'renamed':
      return { ...blueprint, sheetName: change.name };
    case 'movedToFront':
      return blueprint;
    case 'withoutName':
      return { ...blueprint, names: blueprint.names.filter(({ name }) => name !== change.name) };
  }
}
