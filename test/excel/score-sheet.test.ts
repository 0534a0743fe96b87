import {
  type Assessment,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  FACT_NAMES,
  scoreName,
  SUMMARY_NAMES,
  wordsToKeep,
} from '../../src/core/index.ts';
import { heldTogether, readSheets, type ScoreSheet } from '../../src/workbook/score-sheets.ts';
import { insertScoreSheet } from '../../src/workbook/insert-score-sheet.ts';
import { writeSummary } from '../../src/workbook/write-summary.ts';
import { openExcel } from './open-excel.ts';

const TODAY = { year: 2026, month: 11, day: 22 };

const ASSESSMENT: Assessment = {
  ...EMPTY_ASSESSMENT,
  entries: {
    ...EMPTY_ASSESSMENT.entries,
    '1': { state: 'scored', hundredths: 6050 },
    '2': { state: 'scored', hundredths: 0 },
    '3': { state: 'abstained' },
    '4': { state: 'conflict' },
  },
  facts: {
    ...EMPTY_ASSESSMENT.facts,
    agency: '2562 = หนึ่ง',
    assessor: '007',
    awardYear: 2569,
    priorAwards: [],
  },
};

async function openScoreSheet(): Promise<
  ReturnType<typeof openExcel> & { readonly id: string; readonly read: () => Promise<readonly ScoreSheet[]> }
> {
  const excel = openExcel();
  const { id } = await insertScoreSheet(excel.port, EDITION_2562, ASSESSMENT);
  const read = async (): Promise<readonly ScoreSheet[]> =>
    heldTogether(EDITION_2562, await readSheets(excel.port, EDITION_2562, TODAY));
  return { ...excel, id, read };
}

describe('the score sheet in Excel', () => {
  test('says when read what was put into it', async () => {
    const { read } = await openScoreSheet();
    const [sheet] = await read();
    expect(sheet?.reading.assessment).toEqual(ASSESSMENT);
  });

  test('has no error when it is fresh', async () => {
    const { read } = await openScoreSheet();
    const [sheet] = await read();
    expect(sheet?.reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('says the same after rows were put in, the sheet was renamed, moved and copied', async () => {
    const { read, workbook, user, id } = await openScoreSheet();
    const sheet = workbook.findSheet(id);
    if (!sheet) throw new Error('The sheet is not there');
    user.unprotect(sheet);
    user.insertRows(sheet, 2, 3);
    user.rename(sheet, "It's ของเรา");
    user.move(sheet, 0);
    user.copy(sheet);
    const sheets = await read();
    expect(sheets.map(({ reading }) => reading.assessment)).toEqual([ASSESSMENT, ASSESSMENT]);
  });

  test('is repaired cell by cell', async () => {
    const { read, port, workbook, id } = await openScoreSheet();
    const sheet = workbook.findSheet(id);
    if (!sheet) throw new Error('The sheet is not there');
    const { target } = sheet.names.itemAt(scoreName('5'));
    if (!target) throw new Error('The cell is not there');
    sheet.grid.enter(target.row, target.column, { value: '๕๐', formula: null });
    expect((await read())[0]?.reading.assessment.entries['5'].state).toBe('invalid');
    await port.editCells(id, [{ name: scoreName('5'), value: 50 }]);
    expect((await read())[0]?.reading.assessment.entries['5']).toEqual({ state: 'scored', hundredths: 5000 });
  });
});

describe('the summary in Excel', () => {
  test('is put behind the score sheet and the rules, and the score sheet stays as it is', async () => {
    const { read, port, workbook, id, roundTrips } = await openScoreSheet();
    const [sheet] = await read();
    if (!sheet) throw new Error('The sheet is not there');
    const before = await port.readSheet(id);
    roundTrips.length = 0;
    const summary = await writeSummary(port, EDITION_2562, sheet, {
      by: '',
      on: { year: 2026, month: 11, day: 22 },
    });
    expect(roundTrips).toHaveLength(6);
    expect(workbook.sheets.at(-1)?.Id).toBe(summary.id);
    await expect(port.readSheet(id)).resolves.toEqual(before);
  });

  test('takes over what people wrote on the last one, also once the score sheet has another name', async () => {
    const { read, port, workbook, id } = await openScoreSheet();
    const [sheet] = await read();
    const scoreSheet = workbook.findSheet(id);
    if (!sheet || !scoreSheet) throw new Error('The sheet is not there');
    const day = { year: 2026, month: 11, day: 22 };
    const first = await writeSummary(port, EDITION_2562, sheet, { by: '', on: day });
    await port.editCells(first.id, [{ name: SUMMARY_NAMES.remarks, value: 'เห็นชอบ' }]);
    scoreSheet.Name = 'ชื่อใหม่';
    const before = await port.readSheet(first.id);
    const second = await writeSummary(port, EDITION_2562, sheet, { by: '', on: day });
    const image = await port.readSheet(second.id);
    expect(wordsToKeep(image ? [image] : [], 'ชื่อใหม่').remarks).toBe('เห็นชอบ');
    await expect(port.readSheet(first.id)).resolves.toEqual(before);
  });

  test('leads to the rules sheet, which is added once', async () => {
    const { read, port, workbook } = await openScoreSheet();
    const [sheet] = await read();
    if (!sheet) throw new Error('The sheet is not there');
    const day = { year: 2026, month: 11, day: 22 };
    await writeSummary(port, EDITION_2562, sheet, { by: '', on: day });
    await writeSummary(port, EDITION_2562, sheet, { by: '', on: day });
    const names = workbook.sheets.map(({ Name }) => Name);
    expect(names.filter((name) => name.startsWith('เกณฑ์และที่มา'))).toHaveLength(1);
    const links = [...(workbook.sheets.at(-1)?.links.values() ?? [])];
    expect(links.length).toBeGreaterThan(9);
    expect(links.filter((link) => !link.documentReference.startsWith("'เกณฑ์และที่มา'!pmqa_rule_"))).toEqual([]);
  });

  test('has a native chart of the percents and of the thresholds of the award applied for', async () => {
    const { read, port, workbook, id } = await openScoreSheet();
    await port.editCells(id, [{ name: FACT_NAMES.award, value: 'รางวัลรายหมวด หมวด 1' }]);
    const [sheet] = await read();
    if (!sheet) throw new Error('The sheet is not there');
    await writeSummary(port, EDITION_2562, sheet, { by: '', on: { year: 2026, month: 11, day: 22 } });
    const summary = workbook.sheets.at(-1);
    const [chart] = summary?.charts.all ?? [];
    const shown = chart?.series.all.map(({ values, categories }) =>
      [categories, values].map((box) => box && summary?.grid.at(box.row, box.column).value),
    );
    expect(chart?.type).toBe('RadarMarkers');
    expect(chart?.axes.axis.kept.get('maximum')).toBe(1);
    expect(shown).toEqual([
      ['หมวด 1', 0.5042],
      ['หมวด 1', 0.5],
    ]);
  });

  test('is no score sheet', async () => {
    const { read, port } = await openScoreSheet();
    const [sheet] = await read();
    if (!sheet) throw new Error('The sheet is not there');
    await writeSummary(port, EDITION_2562, sheet, { by: '', on: { year: 2026, month: 11, day: 22 } });
    await expect(read()).resolves.toHaveLength(1);
  });
});
