import {
  EDITION_2562,
  FRESHNESS_NAME,
  isPanelSheet,
  SUMMARY_NAMES,
  wordsToKeep,
} from '../../src/core/index.ts';
import { insertCompiled } from '../../src/workbook/insert-compiled.ts';
import { WorkbookError } from '../../src/workbook/port.ts';
import { UNATTENDED } from '../../src/workbook/task.ts';
import { writePanelSummary } from '../../src/workbook/write-summary.ts';
import { assessmentOf, compiled } from '../core/panel/panels.ts';
import { openExcel } from '../excel/open-excel.ts';

// A busy machine takes its time over Microsoft's client.
jest.setTimeout(60_000);

const DAY = { year: 2026, month: 9, day: 30 };
const AUTHOR = { by: '', on: DAY };

describe('the summary of a panel in Excel', () => {
  test('is a new sheet each time, with what people wrote, on whatever the panel’s sheet is called by now', async () => {
    const { port, workbook, user } = openExcel();
    const all = [60, 60, 60.01].map((points, index) => assessmentOf(`A${String(index)}`, { '1': points }));
    const { sheets } = await insertCompiled(port, EDITION_2562, compiled(all), DAY, UNATTENDED);
    const panelId = (await port.findSheets()).find(isPanelSheet)?.id ?? '';
    const first = await writePanelSummary(port, EDITION_2562, panelId, AUTHOR);
    await port.editCells(first.id, [{ name: SUMMARY_NAMES.remarks, value: 'เห็นชอบ' }]);
    const panel = workbook.findSheet(panelId);
    if (panel === null) throw new Error('The panel is not there.');
    user.rename(panel, "ชื่อ'ใหม่");
    const second = await writePanelSummary(port, EDITION_2562, panelId, AUTHOR);
    const images = await port.findSheets();
    expect(images.slice(sheets.length).map(({ name }) => name)).toEqual([
      ...['เกณฑ์และที่มา', 'สรุป กรมทดสอบ', "สรุป ชื่อ'ใหม่"],
    ]);
    expect(wordsToKeep(images.slice(-1), "ชื่อ'ใหม่").remarks).toBe('เห็นชอบ');
    expect(images.at(-1)?.names.has(FRESHNESS_NAME)).toBe(true);
    expect(second.name).toBe("สรุป ชื่อ'ใหม่");
  });

  test('is refused while the sheet does not say what counts, and there is none of a sheet that is gone', async () => {
    const { port } = openExcel();
    await insertCompiled(port, EDITION_2562, compiled([assessmentOf('A')]), DAY, UNATTENDED);
    const images = await port.findSheets();
    const panelId = images.find(isPanelSheet)?.id ?? '';
    await port.editCells(panelId, [{ name: 'pmqa_panel_prior_awards', value: '9' }]);
    await expect(writePanelSummary(port, EDITION_2562, panelId, AUTHOR)).rejects.toMatchObject({
      name: 'PanelSummaryRefused',
      sheet: 'กรมทดสอบ',
      refusal: { code: 'factsInvalid' },
    });
    await expect(writePanelSummary(port, EDITION_2562, 'gone', AUTHOR)).rejects.toBeInstanceOf(WorkbookError);
    expect((await port.findSheets()).map(({ name }) => name)).toEqual(images.map(({ name }) => name));
  });
});
