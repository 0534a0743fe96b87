import type { CustomData, Nullable } from '@univerjs/core';
import type { PrintPlan, SheetBlueprint } from '../../core/index.ts';

export const PRINT_AREA_NAME = 'Print_Area';
/** Where the sheet's filter is: Univer shows none in the parts that are used, and hands it on to the file. */
export const FILTER_NAME = 'Filter_Area';

/** Whether a name is there for us alone: it moves with the cells, and is no name of the blueprint. */
export function isKeepsakeName(name: string): boolean {
  return name === PRINT_AREA_NAME || name === FILTER_NAME;
}

/** The tab of a sheet that nobody gave a colour. */
export const TAB_COLOUR = '#D6DCE5';

/** How a sheet prints that was made in the spreadsheet itself. */
export const NEW_SHEET_PRINT: PrintPlan = {
  paper: 'A4',
  orientation: 'portrait',
  area: { row: 0, column: 0, rows: 1, columns: 1 },
  scale: 'fitToWidth',
  rowBreaks: [],
  columnBreaks: [],
  margins: { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 },
  footer: { left: '', center: '', right: '' },
};

const PRINT = 'print';
const OPEN = 'isOpen';

/** How the sheet prints, which Univer has no place for: it travels with the sheet, also into copies of it. */
export function sheetCustom({ print }: SheetBlueprint): Record<string, PrintPlan> {
  return { [PRINT]: print };
}

function isPrintPlan(value: unknown): value is PrintPlan {
  return typeof value === 'object' && value !== null && 'paper' in value;
}

/**
 * The plan that {@link sheetCustom} keeps. Its area is that of the first day; the name {@link PRINT_AREA_NAME} moves
 * with the cells.
 */
export function printOf(custom: Nullable<CustomData>): PrintPlan {
  const found: unknown = custom?.[PRINT];
  return isPrintPlan(found) ? found : NEW_SHEET_PRINT;
}

/** That a cell takes entries once its sheet is protected. */
export const OPEN_CELL: Readonly<Record<string, boolean>> = { [OPEN]: true };

const LINK = 'link';

/** Where a cell leads: Univer shows no links in the parts that are used, and hands it on to the file. */
export function linkedCell(to: string): Readonly<Record<string, string>> {
  return { [LINK]: to };
}

/** What {@link linkedCell} keeps; `null` where a cell leads nowhere. */
export function linkOf(custom: Nullable<CustomData>): string | null {
  const found: unknown = custom?.[LINK];
  return typeof found === 'string' ? found : null;
}

/** Whether a cell says so. */
export function isOpenCell(custom: Nullable<CustomData>): boolean {
  return custom?.[OPEN] === true;
}
