import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { SheetBlueprint } from '../core/index.ts';
import { sheetNamer } from '../workbook/sheet-name.ts';
import { type NamedSheet, withCharts } from './write/charts.ts';
import { fileCells, fileNames, fileSheet, keepingLast, type NamedRange } from './write/sheet.ts';
import { UnwritableSheetError } from './write/unwritable-sheet-error.ts';
import { WORKBOOK_OPTIONS } from './write/workbook-options.ts';

/**
 * The bytes of an .xlsx workbook with one sheet per blueprint, in their order. A sheet whose name an earlier
 * one has gets a number. Formulas carry no results; the file asks Excel to calculate when it opens it.
 *
 * @throws UnwritableSheetError where a blueprint asks for what a file cannot hold
 */
export async function writeWorkbook(blueprints: readonly SheetBlueprint[]): Promise<Uint8Array> {
  if (blueprints.length === 0) throw new UnwritableSheetError('noSheets', 'workbook');
  const sheets: WriteSheet[] = [];
  const named: NamedSheet[] = [];
  const namedRanges: NamedRange[] = [];
  const nameFor = sheetNamer([]);
  const cellsOf = keepingLast(fileCells);
  for (const blueprint of blueprints) {
    const name = nameFor(blueprint.sheetName);
    named.push({ blueprint, name });
    sheets.push(fileSheet(blueprint, name, cellsOf));
    namedRanges.push(...fileNames(blueprint, name));
  }
  return withCharts(await writeXlsx({ ...WORKBOOK_OPTIONS, sheets, namedRanges }), named);
}
