import type { Nullable } from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/preset-sheets-conditional-formatting';
import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type {
  CellContent,
  CellImage,
  CellPlan,
  CellRange,
  CellStyle,
  LinkPlan,
  SheetBlueprint,
} from '../../core/index.ts';
import { type Book, namedRanges, type Page } from './book.ts';
import { cellStyle } from './cell-look.ts';
import { isProtected, lockReader } from './locked-cells.ts';
import { cellRange } from './ranges.ts';
import { readCell } from './read-cell.ts';
import {
  linkOf,
  PRINT_AREA_NAME,
  printOf,
  TAB_COLOUR,
  FILTER_NAME,
  isKeepsakeName,
} from './sheet-keepsake.ts';
import { highlightsOf, validationsOf } from './sheet-rules.ts';

function contentOf({ value, formula }: CellImage): CellContent {
  if (formula !== null) return { kind: 'formula', formula };
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'text', text: typeof value === 'string' ? value : value.error };
}

interface Cells {
  readonly cells: readonly CellPlan[];
  readonly links: readonly LinkPlan[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly extent: { readonly rows: number; readonly columns: number };
}

/** Every cell that holds or shows something; equal looks share one style. */
function readCells(book: Book, page: Page): Cells {
  const isLocked = lockReader(book, page);
  const cells: CellPlan[] = [];
  const links: LinkPlan[] = [];
  const styles = new Map<string, { name: string; style: CellStyle }>();
  const extent = { rows: 0, columns: 0 };
  page.sheet.getCellMatrix().forValue((row, column, cell) => {
    const look = page.workbook.getStyles().getStyleByCell(cell);
    const content = contentOf(readCell(book, page, row, column));
    if (content.kind === 'blank' && !look) return;
    const style = cellStyle(look, {
      isNumber: content.kind === 'number',
      isLocked: isLocked(row, column),
    });
    const key = JSON.stringify(style);
    const { name } = styles.get(key) ?? { name: `style${String(styles.size + 1)}` };
    styles.set(key, { name, style });
    cells.push({ row, column, content, style: name });
    const to = linkOf(cell?.custom);
    if (to !== null) links.push({ row, column, to });
    extent.rows = Math.max(extent.rows, row + 1);
    extent.columns = Math.max(extent.columns, column + 1);
  });
  return {
    cells,
    links,
    styles: Object.fromEntries([...styles.values()].map(({ name, style }) => [name, style])),
    extent,
  };
}

function printArea(found: Nullable<CellRange>, { rows, columns }: Cells['extent']): CellRange {
  return found ?? { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

/** Up to where something is said of the rows or of the columns. */
function lengthOf(data: Readonly<Record<number, unknown>>): number {
  return Math.max(0, ...Object.keys(data).map((index) => Number(index) + 1));
}

/** Everything of the sheet that a file can keep, as it stands now. */
export function readBlueprint(book: Book, page: Page): SheetBlueprint {
  const { unitId, sheetId, sheet } = page;
  const { injector } = book;
  const { cells, links, styles, extent } = readCells(book, page);
  const ranges = namedRanges(book, page);
  const names = [...ranges].flatMap(([name, range]) => (range === null ? [] : [{ name, range }]));
  const filter = ranges.get(FILTER_NAME);
  const freeze = sheet.getFreeze();
  const merges = sheet.getMergeData().map(cellRange);
  const { rowData, columnData } = sheet.getConfig();
  // A merge may reach to the end of the sheet; what is said of rows and columns need not.
  const rows = Math.max(extent.rows, lengthOf(rowData));
  const columns = Math.max(extent.columns, lengthOf(columnData));
  return {
    sheetName: sheet.getName(),
    columns: Array.from({ length: columns }, (_, column) => ({
      width: sheet.getColumnWidth(column),
      ...(sheet.getColVisible(column) ? {} : { isHidden: true }),
    })),
    rowHeights: Array.from({ length: rows }, (_, row) => sheet.getRowHeight(row)),
    cells,
    styles,
    merges,
    ...(links.length > 0 && { links }),
    validations: injector.get(SheetDataValidationModel).getRules(unitId, sheetId).flatMap(validationsOf),
    highlights: (injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? []).flatMap(
      highlightsOf,
    ),
    names: names.filter(({ name }) => !isKeepsakeName(name)),
    ...(filter != null && { filter }),
    freeze: { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) },
    isProtected: isProtected(book, page),
    print: { ...printOf(sheet.getConfig().custom), area: printArea(ranges.get(PRINT_AREA_NAME), extent) },
    tabColour: sheet.getTabColor() ?? TAB_COLOUR,
  };
}
