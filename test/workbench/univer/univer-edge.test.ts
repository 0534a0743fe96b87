import { describeWith } from '../../programs.ts';
import { describeEdge } from '../../workbook/blueprint-suite.ts';
import { univerForEach } from './open-univer.ts';

jest.setTimeout(120_000);

describeWith('Chromium', 'the edge of the web spreadsheet', () => {
  const univer = univerForEach();

  describeEdge('the web spreadsheet', async (blueprints) => {
    const { inPage, findSheets } = univer();
    await inPage.evaluate(async ({ spreadsheet }, sheets) => {
      spreadsheet.open([]);
      for (const sheet of sheets) await spreadsheet.port.insertSheet(sheet);
    }, blueprints);
    return findSheets();
  });
});
