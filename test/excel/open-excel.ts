import { capabilitiesOf } from '../../src/excel/capabilities.ts';
import { createExcelWorkbook } from '../../src/excel/excel-workbook.ts';
import type { WorkbookPort } from '../../src/workbook/port.ts';
import type { ExcelStage } from '../office-host/excel-stage.ts';
import { isSetSupported, openWorkbook } from '../office-host/load-client.ts';
import type { Worksheet } from '../office-host/model/worksheet.ts';
import { fixtureBlueprint } from './fixture-blueprint.ts';

/** A fresh workbook, and the port on it, in an Excel that has ExcelApi up to 1.`minor`. */
export function openExcel(minor?: number): ExcelStage & { readonly port: WorkbookPort } {
  const stage = openWorkbook(minor);
  return { ...stage, port: createExcelWorkbook(capabilitiesOf(isSetSupported)) };
}

/** The same with the fixture's sheet in it, and no round trip counted yet. */
export async function openWithSheet(
  minor?: number,
): Promise<ExcelStage & { readonly port: WorkbookPort; readonly sheet: Worksheet; readonly id: string }> {
  const excel = openExcel(minor);
  const { id } = await excel.port.insertSheet(fixtureBlueprint());
  const sheet = excel.workbook.findSheet(id);
  if (!sheet) throw new Error('The sheet is not there');
  excel.roundTrips.length = 0;
  return { ...excel, sheet, id };
}

/** Waits until every event on its way has come. */
export function eventsToArrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
