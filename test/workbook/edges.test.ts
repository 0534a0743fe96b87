import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { openExcel } from '../excel/open-excel.ts';
import { describeEdge, describeRestoring } from './blueprint-suite.ts';

describeEdge('Excel', async (blueprints) => {
  const { port } = openExcel();
  for (const blueprint of blueprints) await port.insertSheet(blueprint);
  return port.findSheets();
});

describeEdge('a file', async (blueprints) => readWorkbook(await writeWorkbook(blueprints)).sheets);

describeRestoring('Excel', () => {
  const { port, workbook } = openExcel();
  return {
    port,
    wipe: async (sheetId, row, column) => {
      workbook.findSheet(sheetId)?.grid.enter(row, column, { value: null, formula: null });
    },
  };
});
