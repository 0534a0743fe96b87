import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IWorksheetData,
} from '@univerjs/core';
import { cellAddress, type CellContent, type ColumnPlan, type SheetBlueprint } from '../../core/index.ts';
import { univerStyle } from './cell-look.ts';
import { univerRange } from './ranges.ts';
import { linkedCell, OPEN_CELL, sheetCustom } from './sheet-keepsake.ts';

/** A sheet is at least this large, so that there is room beside and below what it holds. */
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;
const ROOM = 10;

/** What a cell holds, for Univer. */
export function cellContent(content: CellContent): ICellData {
  switch (content.kind) {
    case 'text':
      return content.text === '' ? {} : { v: content.text, t: CellValueType.STRING };
    case 'number':
      return { v: content.value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: content.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'formula':
      return { f: content.formula };
    case 'blank':
      return {};
  }
}

function cellData({ cells, styles, links = [] }: SheetBlueprint): IObjectMatrixPrimitiveType<ICellData> {
  const looks = new Map(Object.entries(styles).map(([name, style]) => [name, univerStyle(style)]));
  const leads = new Map(links.map(({ row, column, to }) => [cellAddress(row, column), to]));
  const data: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, content, style } of cells) {
    const line = (data[row] ??= {});
    const isOpen = styles[style]?.isLocked === false;
    const to = leads.get(cellAddress(row, column));
    const custom = { ...(isOpen && OPEN_CELL), ...(to !== undefined && linkedCell(to)) };
    const hasCustom = isOpen || to !== undefined;
    line[column] = { ...cellContent(content), s: looks.get(style), ...(hasCustom && { custom }) };
  }
  return data;
}

/** The extent of a sheet in Univer, by what the blueprint plans on it. */
function extentOf({ cells, columns, rowHeights }: SheetBlueprint): { rows: number; columns: number } {
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row + 1), rowHeights.length);
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column + 1), columns.length);
  return {
    rows: Math.max(LEAST_ROWS, lastRow + ROOM),
    columns: Math.max(LEAST_COLUMNS, lastColumn + ROOM),
  };
}

function columnData({ width, isHidden }: ColumnPlan): { w: number; hd: BooleanNumber } {
  return { w: width, hd: isHidden === true ? BooleanNumber.TRUE : BooleanNumber.FALSE };
}

/** The sheet itself; its names, validations, highlights and protection stand beside it in Univer's workbook. */
export function sheetData(blueprint: SheetBlueprint, id: string, name: string): Partial<IWorksheetData> {
  const { rows, columns } = extentOf(blueprint);
  const { freeze } = blueprint;
  return {
    id,
    name,
    tabColor: blueprint.tabColour,
    hidden: BooleanNumber.FALSE,
    freeze: {
      xSplit: freeze.columns,
      ySplit: freeze.rows,
      startRow: freeze.rows === 0 ? -1 : freeze.rows,
      startColumn: freeze.columns === 0 ? -1 : freeze.columns,
    },
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: 88,
    defaultRowHeight: 27,
    mergeData: blueprint.merges.map(univerRange),
    cellData: cellData(blueprint),
    // Not the height that Univer would choose: it cuts Thai tone marks off.
    rowData: blueprint.rowHeights.map((h) => ({ h, ia: BooleanNumber.FALSE })),
    columnData: blueprint.columns.map(columnData),
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
    showGridlines: BooleanNumber.FALSE,
    rightToLeft: BooleanNumber.FALSE,
    custom: sheetCustom(blueprint),
  };
}
