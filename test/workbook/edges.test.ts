import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { openExcel } from '../excel/open-excel.ts';
import { describeEdge } from './blueprint-suite.ts';

describeEdge('Excel', async (blueprints) => {
  const { port } = openExcel();
  for (const blueprint of blueprints) await port.insertSheet(blueprint);
  return port.findSheets();
});

describeEdge('a file', async (blueprints) => readWorkbook(await writeWorkbook(blueprints)).sheets);
