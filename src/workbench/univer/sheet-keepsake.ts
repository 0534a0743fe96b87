import type { CustomData, Nullable } from '@univerjs/core';
import type { PrintPlan, SheetBlueprint } from '../../core/index.ts';

/** What Univer has no place for and a file has to keep; it travels with the sheet, also into copies of it. */
export interface Keepsake {
  /** Its area is that of the first day; the name {@link PRINT_AREA_NAME} moves with the cells. */
  readonly print: PrintPlan;
  readonly isProtected: boolean;
}

export const PRINT_AREA_NAME = 'Print_Area';

/** The tab of a sheet that nobody gave a colour. */
export const TAB_COLOUR = '#D6DCE5';

const KEY = 'pmqa';

/** How a sheet prints that was made in the spreadsheet itself. */
export const NEW_SHEET: Keepsake = {
  print: {
    paper: 'A4',
    orientation: 'portrait',
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    scale: 'fitToWidth',
    rowBreaks: [],
    columnBreaks: [],
    margins: { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 },
    footer: { left: '', center: '', right: '' },
  },
  isProtected: false,
};

/** The keepsake as custom data of a sheet. */
export function customData({ print, isProtected }: SheetBlueprint): Record<string, Keepsake> {
  return { [KEY]: { print, isProtected } };
}

function isKeepsake(value: unknown): value is Keepsake {
  return typeof value === 'object' && value !== null && 'print' in value && 'isProtected' in value;
}

/** The keepsake of a sheet; that of a new sheet where none was made by a blueprint. */
export function keepsakeOf(custom: Nullable<CustomData>): Keepsake {
  const found: unknown = custom?.[KEY];
  return isKeepsake(found) ? found : NEW_SHEET;
}
