import type { Cell, WriteOptions, WriteSheet } from 'hucre/xlsx';
import {
  cellAddress,
  type CellPlan,
  quoteSheetName,
  rangeAddress,
  type SheetBlueprint,
} from '../../core/index.ts';
import { withFunctionPrefixes } from '../function-prefix.ts';
import { columnCharacters, rowPoints } from '../lengths.ts';
import { fileContent } from './cell.ts';
import { placeOfChart } from './charts.ts';
import { filePrint, printNames } from './print.ts';
import { fileStyle, highlightStyle, rgb } from './style.ts';
import { UnwritableSheetError } from './unwritable-sheet-error.ts';
import { fileValidation } from './validation.ts';

export type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** The same function, which keeps what it made last: hucre asks several times in a row. */
export function keepingLast<Given, Made>(make: (given: Given) => Made): (given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | null = null;
  return (given) => {
    if (last?.given !== given) last = { given, made: make(given) };
    return last.made;
  };
}

/** Rows of a sheet, zero-based; `end` is the first behind them. */
export interface RowSpan {
  readonly first: number;
  readonly end: number;
}

/**
 * A sheet as hucre takes it; its cells are made when it comes to them.
 *
 * @param span the rows whose heights it has: all of them, unless it is written in bands
 */
export function fileSheet(
  blueprint: SheetBlueprint,
  name: string,
  cellsOf: (blueprint: SheetBlueprint) => Map<string, Partial<Cell>>,
  { first, end }: RowSpan = { first: 0, end: blueprint.rowHeights.length },
): WriteSheet {
  const { freeze } = blueprint;
  const heights = blueprint.rowHeights.slice(first, end);
  return {
    name,
    columns: blueprint.columns.map((column) => ({
      width: columnCharacters(column.width),
      ...(column.isHidden === true && { hidden: true }),
    })),
    rowDefs: new Map(heights.map((height, row) => [first + row, { height: rowPoints(height) }])),
    // Without rows hucre would write no heights below the last cell.
    rows: Array.from({ length: first + heights.length }, () => []),
    // Made when hucre comes to the sheet, and not kept: of many sheets they would be most of the memory.
    get cells() {
      return cellsOf(blueprint);
    },
    merges: blueprint.merges.map((range) => ({
      startRow: range.row,
      startCol: range.column,
      endRow: range.row + range.rows - 1,
      endCol: range.column + range.columns - 1,
    })),
    dataValidations: blueprint.validations.map(fileValidation),
    conditionalRules: blueprint.highlights.map((highlight, index) => ({
      type: 'expression',
      priority: index + 1,
      formula: withFunctionPrefixes(highlight.formula.replace(/^=/, '')),
      range: rangeAddress(highlight.range),
      style: highlightStyle(highlight.look),
    })),
    ...((freeze.rows > 0 || freeze.columns > 0) && { freezePane: { ...freeze } }),
    // Whoever scores may still make a column wider or a row higher.
    ...(blueprint.isProtected && { protection: { sheet: true, formatColumns: true, formatRows: true } }),
    ...(blueprint.filter !== undefined && { autoFilter: { range: rangeAddress(blueprint.filter) } }),
    ...(blueprint.charts !== undefined && { charts: blueprint.charts.map(placeOfChart) }),
    ...filePrint(blueprint.print),
    view: { showGridLines: false, tabColor: rgb(blueprint.tabColour) },
  };
}

/**
 * The cells of a sheet by their places, as hucre takes them.
 *
 * @param cells those of them that are meant
 * @throws UnwritableSheetError for what a file cannot hold
 */
export function fileCells(
  blueprint: SheetBlueprint,
  cells: readonly CellPlan[] = blueprint.cells,
): Map<string, Partial<Cell>> {
  const links = new Map((blueprint.links ?? []).map((link) => [cellAddress(link.row, link.column), link]));
  const styles = new Map(Object.entries(blueprint.styles).map(([key, style]) => [key, fileStyle(style)]));
  return new Map(
    cells.map((cell) => {
      const style = styles.get(cell.style);
      if (style === undefined) {
        throw new UnwritableSheetError('unknownStyle', cellAddress(cell.row, cell.column));
      }
      const link = links.get(cellAddress(cell.row, cell.column));
      const hyperlink = link && { target: '', location: link.to };
      const content = { ...fileContent(cell), style, ...(hyperlink && { hyperlink }) };
      return [`${String(cell.row)},${String(cell.column)}`, content];
    }),
  );
}

/** The reserved name of a filter's table, which programs look for beside the filter itself. */
function filterNames(
  { filter }: Pick<SheetBlueprint, 'filter'>,
  sheetName: string,
): Omit<NamedRange, 'scope'>[] {
  if (filter === undefined) return [];
  const range = `${quoteSheetName(sheetName)}!${rangeAddress(filter, true)}`;
  return [{ name: '_xlnm._FilterDatabase', range }];
}

/** Every name is the sheet's own: two sheets of one kind carry the same names. */
export function fileNames(
  blueprint: Pick<SheetBlueprint, 'names' | 'print' | 'filter'>,
  sheetName: string,
): NamedRange[] {
  const own = blueprint.names.map(({ name, range }) => ({
    name,
    range: `${quoteSheetName(sheetName)}!${rangeAddress(range, true)}`,
  }));
  const reserved = [...printNames(blueprint.print, sheetName), ...filterNames(blueprint, sheetName)];
  return [...own, ...reserved].map((name) => ({ ...name, scope: sheetName }));
}
