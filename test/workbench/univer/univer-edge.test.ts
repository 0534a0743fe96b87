import { NO_RESTORATION } from '../../../src/core/index.ts';
import { WorkbookError, type WorkbookPort } from '../../../src/workbook/port.ts';
import { describeWith } from '../../programs.ts';
import { describeEdge, describeRestoring } from '../../workbook/blueprint-suite.ts';
import { imageOutside, type OpenUniver, univerForEach } from './open-univer.ts';

jest.setTimeout(120_000);

/** What of the port in the page the suite needs, outside it. */
function portOf({ inPage }: OpenUniver): Pick<WorkbookPort, 'insertSheet' | 'readSheet' | 'restoreSheet'> {
  return {
    insertSheet: (blueprint, beside) =>
      inPage.evaluate(({ spreadsheet }, given) => spreadsheet.port.insertSheet(...given), [
        blueprint,
        beside,
      ] as const),
    readSheet: async (id) => {
      const image = await inPage.evaluate((univer, sheet) => univer.readSheet(sheet), id);
      return image && imageOutside(image);
    },
    restoreSheet: async (id, restoration, beside) => {
      const ended = await inPage.evaluate(
        ({ spreadsheet, outcome }, [sheet, what, other]) =>
          outcome(spreadsheet.port.restoreSheet(sheet, what, other)),
        [id, restoration, beside] as const,
      );
      if (ended !== 'done') throw new WorkbookError(ended === 'sheetNotFound' ? ended : 'unexpected');
    },
  };
}

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

  describeRestoring('the web spreadsheet', () => {
    const port = portOf(univer());
    return {
      port,
      wipe: (id, row, column) =>
        port.restoreSheet(id, { ...NO_RESTORATION, contents: [{ row, column, content: { kind: 'blank' } }] }),
    };
  });
});
