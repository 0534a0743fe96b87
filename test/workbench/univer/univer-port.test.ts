import { cellAt, createScoreSheet, EDITION_2562, EMPTY_ASSESSMENT } from '../../../src/core/index.ts';
import type { CellEdit } from '../../../src/workbook/port.ts';
import { eventually } from '../../e2e/eventually.ts';
import { describeWith } from '../../programs.ts';
import { univerForEach } from './open-univer.ts';

jest.setTimeout(120_000);

const SCORE_SHEET = createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT);

describeWith('Chromium', 'the port of the web spreadsheet', () => {
  const univer = univerForEach([SCORE_SHEET]);
  let id = '';

  beforeEach(async () => {
    id = (await univer().findSheets())[0]?.id ?? '';
  });

  const edit = (sheetId: string, edits: readonly CellEdit[]): Promise<string> =>
    univer().inPage.evaluate(
      ({ spreadsheet, outcome }, [sheet, cells]) => outcome(spreadsheet.port.editCells(sheet, cells)),
      [sheetId, edits] as const,
    );
  const value = async (name: string): Promise<unknown> => (await univer().cell(name)).value;

  it('writes several cells as one step, locked ones too, which can be undone', async () => {
    const edits = [
      { name: 'pmqa_maximum_1', value: 7 },
      { name: 'pmqa_score_1', value: '๖๐' },
      { name: 'pmqa_agency', value: '=1+1' },
    ];
    expect(await edit(id, edits)).toBe('done');
    const all = (): Promise<readonly unknown[]> => Promise.all(edits.map(({ name }) => value(name)));
    expect(await all()).toEqual([7, '๖๐', '=1+1']);
    expect((await univer().cell('pmqa_agency')).formula).toBeNull();
    await univer().inPage.evaluate(({ spreadsheet }) => {
      spreadsheet.undo();
    });
    expect(await eventually(all, [120, null, null])).toEqual([120, null, null]);
    await univer().inPage.evaluate(({ spreadsheet }) => {
      spreadsheet.redo();
    });
    expect(await eventually(all, [7, '๖๐', '=1+1'])).toEqual([7, '๖๐', '=1+1']);
  });

  it('writes nothing where one name is gone', async () => {
    const edits = [
      { name: 'pmqa_score_1', value: 60 },
      { name: 'pmqa_nothing', value: 1 },
    ];
    expect(await edit(id, edits)).toBe('nameNotFound');
    expect(await value('pmqa_score_1')).toBeNull();
  });

  it('takes a formula away with the value that it writes', async () => {
    await univer().select('pmqa_score_1');
    await univer().page.keyboard.insertText('=10+20');
    await univer().page.keyboard.press('Enter');
    expect(await eventually(() => value('pmqa_score_1'), 30)).toBe(30);
    expect(await edit(id, [{ name: 'pmqa_score_1', value: 31 }])).toBe('done');
    expect(await univer().cell('pmqa_score_1')).toMatchObject({ value: 31, formula: null });
    expect(await edit(id, [{ name: 'pmqa_score_1', value: null }])).toBe('done');
    expect(await univer().cell('pmqa_score_1')).toMatchObject({ value: null, formula: null });
  });

  it('says that a sheet is not there', async () => {
    expect(await edit('gone', [{ name: 'pmqa_score_1', value: 60 }])).toBe('sheetNotFound');
    const shown = await univer().inPage.evaluate(({ spreadsheet, outcome }) =>
      outcome(spreadsheet.port.showCells('gone', 'pmqa_score_1')),
    );
    expect(shown).toBe('sheetNotFound');
    const image = await univer().inPage.evaluate(({ spreadsheet }) => spreadsheet.port.readSheet('gone'));
    expect(image).toBeNull();
  });

  it('stays the same for the next workbook, and tells that the sheets are others', async () => {
    const second = createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT);
    await univer().inPage.evaluate(({ spreadsheet, told }, sheet) => {
      told.changes = [];
      spreadsheet.open([sheet, sheet]);
    }, second);
    const told = await univer().inPage.evaluate((page) => page.told.changes);
    expect(told).toContainEqual({ kind: 'sheets' });
    expect((await univer().findSheets()).map(({ name }) => name)).toEqual(['ใบคะแนน', 'ใบคะแนน (2)']);
    expect((await univer().findSheets()).map((image) => image.id)).not.toContain(id);
  });

  it('tells of what is typed, and only that as an edit: neither opening a workbook nor calculating is one', async () => {
    const calculated = async (): Promise<unknown> => value('pmqa_total');
    expect(await eventually(calculated, 0)).toBe(0);
    const edits = (): Promise<number> => univer().inPage.evaluate(({ told }) => told.edits);
    expect(await edits()).toBe(0);
    await univer().select('pmqa_score_1');
    await univer().page.keyboard.type('60');
    await univer().page.keyboard.press('Enter');
    expect(await eventually(calculated, 60)).toBe(60);
    expect(await edits()).toBe(1);
    expect(await univer().inPage.evaluate(({ told }) => told.changes)).toContainEqual({
      kind: 'cells',
      sheetId: id,
    });
  });

  it('selects one cell among those of a name', async () => {
    await univer().inPage.evaluate(
      ({ spreadsheet }, sheet) => spreadsheet.port.showCells(sheet, 'pmqa_strengths', { row: 2, column: 0 }),
      id,
    );
    await univer().page.keyboard.insertText('ชัดเจน');
    await univer().page.keyboard.press('Enter');
    const third = async (): Promise<unknown> => {
      const [image] = await univer().findSheets();
      const range = image?.names.get('pmqa_strengths');
      return image && range && cellAt(image, range.row + 2, range.column).value;
    };
    expect(await eventually(third, 'ชัดเจน')).toBe('ชัดเจน');
  });

  it('brings cells to sight that are far away', async () => {
    await univer().select('pmqa_verdict_outstanding');
    await univer().page.keyboard.type('1');
    await univer().page.getByText('ช่องที่ล็อกไว้').waitFor();
  });
});
