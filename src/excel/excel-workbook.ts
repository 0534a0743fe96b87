import type { WorkbookPort } from '../workbook/port.ts';
import type { Capabilities } from './capabilities.ts';
import { editCells, showCells } from './edit-cells.ts';
import { insertSheet } from './insert-sheet.ts';
import { findSheets, readSheet } from './read-sheet.ts';
import { restoreSheet } from './restore-sheet.ts';
import { watchSheets } from './watch.ts';

/** The workbook that is open in Excel. Needs ExcelApi 1.9, and Office to be ready; fails only with WorkbookErrors. */
export function createExcelWorkbook(capabilities: Capabilities): WorkbookPort {
  return {
    findSheets: () => findSheets(capabilities),
    readSheet: (id) => readSheet(capabilities, id),
    insertSheet,
    editCells,
    restoreSheet,
    showCells,
    watch: watchSheets,
  };
}
