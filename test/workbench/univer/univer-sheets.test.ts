import {
  createLaterAwardsSheet,
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type SheetBlueprint,
} from '../../../src/core/index.ts';
import { eventually } from '../../e2e/eventually.ts';
import { describeWith } from '../../programs.ts';
import { normalForm } from '../../xlsx/normal-form.ts';
import { ownSheets } from '../../xlsx/own-sheets.ts';
import { sampleBlueprint } from '../../xlsx/sample-blueprint.ts';
import { univerForEach, whenOneIsOpen } from './open-univer.ts';

jest.setTimeout(120_000);

const SCORE_SHEET = createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT);

describeWith('Chromium', 'the sheets of the web spreadsheet', () => {
  const univer = univerForEach();

  const open = async (...blueprints: readonly SheetBlueprint[]): Promise<void> => {
    await univer().inPage.evaluate(({ spreadsheet }, each) => {
      spreadsheet.open(each);
    }, blueprints);
    await whenOneIsOpen(univer().page);
  };
  const sheets = (): Promise<readonly SheetBlueprint[]> =>
    univer().inPage.evaluate(({ spreadsheet }) => spreadsheet.sheets());
  const names = async (): Promise<readonly string[]> => (await univer().findSheets()).map(({ name }) => name);
  const chooseFromTab = async (tab: string, item: string): Promise<void> => {
    await univer().page.getByText(tab, { exact: true }).click({ button: 'right' });
    await univer().page.getByText(item, { exact: true }).click();
  };

  it('come back whole, as they were given', async () => {
    const given = [...ownSheets(1), sampleBlueprint(), createLaterAwardsSheet()];
    await open(...given);
    expect((await sheets()).map(normalForm)).toEqual(given.map(normalForm));
  });

  it('are not longer for a merge that reaches to the end of the sheet', async () => {
    const tall = { row: 0, column: 0, rows: 1_048_576, columns: 1 };
    await open({ ...sampleBlueprint(), merges: [tall] });
    expect((await sheets())[0]?.rowHeights).toHaveLength(sampleBlueprint().rowHeights.length);
  });

  it('hand their filters on, which the spreadsheet does not show', async () => {
    const filter = { row: 1, column: 0, rows: 2, columns: 2 };
    await open({ ...sampleBlueprint(), filter });
    const [sheet] = await sheets();
    expect(sheet?.filter).toEqual(filter);
    expect(sheet?.names).toHaveLength(sampleBlueprint().names.length);
  });

  it('are one blank sheet to begin with', async () => {
    const [blank, ...more] = await sheets();
    expect(more).toEqual([]);
    expect(blank).toMatchObject({ sheetName: 'แผ่นที่ 1', cells: [], names: [], isProtected: false });
  });

  it('are copied whole, and the copy is a score sheet of its own', async () => {
    await open(SCORE_SHEET);
    await chooseFromTab('ใบคะแนน', 'ทำสำเนา');
    expect(await eventually(names, ['ใบคะแนน', 'ใบคะแนน (สำเนา)'])).toEqual(['ใบคะแนน', 'ใบคะแนน (สำเนา)']);
    const [original, copy] = await sheets();
    if (original === undefined || copy === undefined) throw new Error('There are not two sheets.');
    expect(normalForm({ ...copy, sheetName: original.sheetName })).toEqual(normalForm(original));
    await univer().select('pmqa_score_1', 1);
    await univer().page.keyboard.type('60');
    await univer().page.keyboard.press('Enter');
    expect((await univer().cell('pmqa_score_1', 1)).value).toBe(60);
    expect((await univer().cell('pmqa_score_1', 0)).value).toBeNull();
  });

  it('keep their names of cells when they are deleted and brought back', async () => {
    await open(SCORE_SHEET, SCORE_SHEET);
    const before = await sheets();
    await chooseFromTab('ใบคะแนน', 'ลบแผ่นงาน');
    await univer().page.getByRole('button', { name: 'ตกลง' }).click();
    expect(await eventually(names, ['ใบคะแนน (2)'])).toEqual(['ใบคะแนน (2)']);
    await univer().inPage.evaluate(({ spreadsheet }) => {
      spreadsheet.undo();
    });
    expect(await eventually(names, ['ใบคะแนน', 'ใบคะแนน (2)'])).toEqual(['ใบคะแนน', 'ใบคะแนน (2)']);
    expect((await sheets()).map(normalForm)).toEqual(before.map(normalForm));
  });

  it('are found again under a new name', async () => {
    await open(SCORE_SHEET);
    const [before] = await univer().findSheets();
    await chooseFromTab('ใบคะแนน', 'เปลี่ยนชื่อ');
    await univer().page.waitForFunction(() => document.activeElement?.textContent === 'ใบคะแนน');
    await univer().page.keyboard.press('Control+a');
    await univer().page.keyboard.insertText('กรม ก');
    await univer().page.keyboard.press('Enter');
    expect(await eventually(names, ['กรม ก'])).toEqual(['กรม ก']);
    const [after] = await univer().findSheets();
    expect([after?.id, after?.names]).toEqual([before?.id, before?.names]);
  });

  it('move names, rules and print area along with inserted rows', async () => {
    await open({ ...SCORE_SHEET, isProtected: false });
    const [before] = await sheets();
    // The head of row 4, as high as it is drawn on a fresh sheet.
    await univer().page.mouse.click(20, 155);
    await univer().page.mouse.click(20, 155, { button: 'right' });
    // Beside its number field.
    await univer()
      .page.getByRole('button', { name: 'แถวด้านบน' })
      .click({ position: { x: 12, y: 12 } });
    const height = async (): Promise<number> => (await univer().findSheets())[0]?.range.rows ?? 0;
    const inserted = (SCORE_SHEET.names.find(({ name }) => name === 'pmqa_sheet')?.range.rows ?? 0) + 1;
    expect(await eventually(height, inserted)).toBe(inserted);
    const [after] = await sheets();
    if (before === undefined || after === undefined) throw new Error('There is no sheet.');
    const rowOf = ({ names: all }: SheetBlueprint): number =>
      all.find(({ name }) => name === 'pmqa_score_1')?.range.row ?? -1;
    expect(rowOf(after)).toBe(rowOf(before) + 1);
    const scoreRules = ({ validations }: SheetBlueprint): readonly number[] =>
      validations.filter(({ range }) => range.column === 3 && range.row > 12).map(({ range }) => range.row);
    expect(scoreRules(before)).toHaveLength(12);
    expect(scoreRules(after)).toEqual(scoreRules(before).map((row) => row + 1));
    expect(after.print.area.rows).toBe(before.print.area.rows + 1);
    expect((await univer().findSheets())[0]?.names.size).toBe(SCORE_SHEET.names.length);
  });
});
