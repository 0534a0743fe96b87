import { createScoreSheet, EDITION_2562, NO_RESTORATION, SHEET_NAME } from '../../src/core/index.ts';
import {
  feedbackPage,
  type FeedbackRefused,
  prepareFeedback,
  writeFeedback,
  writePanelFeedback,
} from '../../src/workbook/feedback.ts';
import { insertCompiled } from '../../src/workbook/insert-compiled.ts';
import { WorkbookError } from '../../src/workbook/port.ts';
import { UNATTENDED } from '../../src/workbook/task.ts';
import { assessed, itemsOf, WRITTEN_ON } from '../core/feedback/feedback-samples.ts';
import { compiled } from '../core/panel/panels.ts';
import { openExcel } from '../excel/open-excel.ts';

const WORDS = assessed({ '1': { strengths: '=สื่อสารทั่วถึง' }, '7.2': { ofi: 'ผลลัพธ์ลดลง' } });
const FIRST_LINE = 7;

type Excel = ReturnType<typeof openExcel>;

async function openPrepared(): Promise<Excel & { readonly id: string; readonly draftId: string }> {
  const excel = openExcel();
  const { id } = await excel.port.insertSheet(createScoreSheet(EDITION_2562, WORDS));
  const draft = await prepareFeedback(excel.port, EDITION_2562, id);
  return { ...excel, id, draftId: draft.id };
}

async function tick({ port }: Excel, draftId: string, row: number): Promise<void> {
  const content = { kind: 'text', text: 'ใช้' } as const;
  await port.restoreSheet(draftId, { ...NO_RESTORATION, contents: [{ row, column: 3, content }] });
}

const refused = (code: FeedbackRefused['refusal']['code']): unknown =>
  expect.objectContaining({ name: 'FeedbackRefused', refusal: expect.objectContaining({ code }) as unknown });

describe('feedback in Excel', () => {
  test('goes from the score sheet to a draft and from there to a report, and changes neither', async () => {
    const excel = await openPrepared();
    await tick(excel, excel.draftId, FIRST_LINE);
    const before = await excel.port.findSheets();
    await writeFeedback(excel.port, EDITION_2562, excel.id, WRITTEN_ON);
    const after = await excel.port.findSheets();
    expect(after.slice(0, 2)).toEqual(before);
    expect(after[2]?.name).toBe('ข้อมูลป้อนกลับ กรมทดสอบ');
    const texts = after[2]?.cells.flat().map(({ value }) => value);
    expect(texts).toContain('=สื่อสารทั่วถึง');
    expect(texts).not.toContain('ผลลัพธ์ลดลง');
    expect(after[2]?.cells.flat().filter(({ formula }) => formula !== null)).toEqual([]);
  });

  test('made again keeps what was chosen, on a new sheet, and the report is that of the new one', async () => {
    const excel = await openPrepared();
    await tick(excel, excel.draftId, FIRST_LINE);
    const again = await prepareFeedback(excel.port, EDITION_2562, excel.id);
    expect(again.name).toBe('ร่างข้อมูลป้อนกลับ กรมทดสอบ (2)');
    await tick(excel, again.id, FIRST_LINE + 1);
    const page = await feedbackPage(excel.port, EDITION_2562, excel.id, WRITTEN_ON);
    expect(itemsOf(page)).toEqual(['=สื่อสารทั่วถึง', 'ผลลัพธ์ลดลง']);
  });

  test('follows a score sheet that is renamed', async () => {
    const excel = await openPrepared();
    await tick(excel, excel.draftId, FIRST_LINE);
    const sheet = excel.workbook.findSheet(excel.id);
    if (sheet === null) throw new Error('The sheet is not there.');
    excel.user.rename(sheet, "ชื่อ'ใหม่");
    await expect(feedbackPage(excel.port, EDITION_2562, excel.id, WRITTEN_ON)).resolves.toMatchObject({
      agency: 'กรมทดสอบ',
    });
  });

  test('asks for a choice, and for a draft', async () => {
    const excel = await openPrepared();
    await expect(writeFeedback(excel.port, EDITION_2562, excel.id, WRITTEN_ON)).rejects.toEqual(
      refused('noneChosen'),
    );
    const other = await excel.port.insertSheet(createScoreSheet(EDITION_2562, assessed({})));
    await expect(writeFeedback(excel.port, EDITION_2562, other.id, WRITTEN_ON)).rejects.toEqual(
      refused('noDraft'),
    );
    await expect(prepareFeedback(excel.port, EDITION_2562, other.id)).rejects.toEqual(refused('noComments'));
    await expect(prepareFeedback(excel.port, EDITION_2562, 'gone')).rejects.toBeInstanceOf(WorkbookError);
  });

  test('of panels goes from the drafts that were compiled, and an earlier one’s choices come along', async () => {
    const excel = openExcel();
    const of = (assessor: string): ReturnType<typeof assessed> =>
      assessed({ '1': { strengths: `ร่วมกัน\nของ${assessor === 'A-07' ? 'หนึ่ง' : 'สอง'}` } }, { assessor });
    await expect(writePanelFeedback(excel.port, EDITION_2562, WRITTEN_ON)).rejects.toEqual(
      refused('noPanelDraft'),
    );
    const compilation = compiled([of('A-07'), of('B-02')], { hasFeedback: true });
    const first = await insertCompiled(excel.port, EDITION_2562, compilation, WRITTEN_ON, UNATTENDED);
    await tick(excel, first.sheets.at(-1)?.id ?? '', FIRST_LINE);
    const second = await insertCompiled(excel.port, EDITION_2562, compilation, WRITTEN_ON, UNATTENDED);
    const draft = await excel.port.readSheet(second.sheets.at(-1)?.id ?? '');
    expect(draft?.names.get(SHEET_NAME)).not.toBeUndefined();
    expect(
      draft?.cells.slice(FIRST_LINE, FIRST_LINE + 1).map((row) => [row[2]?.value, row[3]?.value]),
    ).toEqual([['ร่วมกัน', 'ใช้']]);
    const { sheets, refusals } = await writePanelFeedback(excel.port, EDITION_2562, WRITTEN_ON);
    expect({ names: sheets.map(({ name }) => name), refusals }).toEqual({
      names: ['ข้อมูลป้อนกลับ กรมทดสอบ'],
      refusals: [],
    });
  });
});
