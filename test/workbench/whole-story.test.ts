import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import {
  cellAt,
  createScoreSheet,
  draftOfScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  FEEDBACK_TEXT,
  formatPoints,
  imageOf,
  judge,
  readScoreSheet,
  type SheetImage,
  verdictName,
  WORKBENCH_TEXT,
} from '../../src/core/index.ts';
import { readSheets } from '../../src/xlsx/read-sheets.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { assessed, TICK } from '../core/feedback/feedback-samples.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { eventually } from '../e2e/eventually.ts';
import { type Pane, paneIn } from '../e2e/pane.ts';
import { convertWithLibreOffice, recalculate } from '../libreoffice/convert.ts';
import { describeWith } from '../programs.ts';
import { normalForm } from '../xlsx/normal-form.ts';
import { unzipParts } from '../xlsx/package.ts';
import { type BuiltWorkbench, openBuiltWorkbench } from './open-built-workbench.ts';

jest.setTimeout(300_000);

const TEXT = WORKBENCH_TEXT.th;
const AGENCY = 'กรม = ตัวอย่าง 2569';
/** The scores of the first criteria as they are drawn on a fresh sheet, from the corner of the spreadsheet. */
const FIRST_SCORE = { x: 640, y: 510 };
const SECOND_SCORE = { x: 640, y: 555 };

const button = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

/** Clicks on a cell until the spreadsheet, which may still be starting, says that it is the one. */
async function select(page: Page, position: { x: number; y: number }, address: string): Promise<void> {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  const clicked = async (): Promise<string> => {
    await page.locator('#workbench-sheet').click({ position });
    return nameBox.last().inputValue();
  };
  expect(await eventually(clicked, address)).toBe(address);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);
}

/** Saves as the user does; gives the file's bytes. */
async function save(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await button(page, TEXT.save);
  return readFile(await (await download).path());
}

async function openFile(page: Page, bytes: Uint8Array): Promise<void> {
  const file = join(tmpdir(), `workbench-${String(process.pid)}.xlsx`);
  await writeFile(file, bytes);
  const chooser = page.waitForEvent('filechooser');
  await button(page, TEXT.open);
  await (await chooser).setFiles(file);
}

function scoreSheetIn(bytes: Uint8Array): SheetImage {
  const [sheet] = readWorkbook(bytes).sheets;
  if (sheet === undefined) throw new Error('The file has no sheet of ours.');
  return sheet;
}

describeWith('Chromium', 'the workbench', () => {
  let browser: Browser;
  let workbench: BuiltWorkbench;
  let pane: Pane;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => browser.close());
  beforeEach(async () => {
    workbench = await openBuiltWorkbench(browser);
    pane = paneIn(workbench.page.mainFrame(), 'th');
  });
  afterEach(async () => {
    const { complaints, missing } = workbench;
    await workbench.close();
    expect([complaints, missing]).toEqual([[], []]);
  });

  /** A score sheet, typed and pasted into: 60, then ๔๐ as text, 27.5, and 1000 where 100 is the maximum. */
  const fillIn = async (): Promise<void> => {
    const { page } = workbench;
    await pane.button(pane.text.welcome.skip).click();
    // At once, while the spreadsheet is still being drawn.
    const agency = pane.field(pane.catalogue.fact.agency);
    await agency.fill(AGENCY);
    expect(await agency.inputValue()).toBe(AGENCY);
    await pane.button(pane.text.score.insert).click();
    await pane.says(pane.text.score.inserted('ใบคะแนน'));
    await pane.says(AGENCY);
    await select(page, FIRST_SCORE, 'D15');
    await type(page, '60');
    await pane.says(pane.text.score.scored(1, 12));
    await type(page, '999');
    await page.getByText('ต้องเป็นตัวเลข 0 ถึง 80').waitFor();
    await button(page, 'ลองใหม่');
    await select(page, SECOND_SCORE, 'D16');
    await paste(page, '๔๐\n27.5\n1000\n');
    await pane.tab('score').click();
  };

  const place = (criterion: '2' | '4'): string => pane.catalogue.place({ kind: 'score', criterion });

  it('inserts, checks what is typed and pasted, repairs, judges, and writes a summary', async () => {
    const { page } = workbench;
    await fillIn();
    await pane.card(place('4')).waitFor();
    const repair = pane.catalogue.repair({ kind: 'cell', name: 'pmqa_score_2', value: 40 });
    await pane.button(pane.text.check.repairOf(repair, place('2'))).click();
    await pane.card(place('2')).waitFor({ state: 'detached' });
    // The repair is one step to undo, and to do again.
    await button(page, TEXT.undo);
    await pane.card(place('2')).waitFor();
    await button(page, TEXT.redo);
    await pane.card(place('2')).waitFor({ state: 'detached' });
    // Jumps to the cell; F6 leads the keyboard to it, by way of the commands.
    await pane.card(place('4')).getByRole('button').first().click();
    await page.keyboard.press('F6');
    await page.locator('#workbench-commands :focus').waitFor({ state: 'attached' });
    await page.keyboard.press('F6');
    await page.locator('[data-u-comp="editor"]:focus').waitFor({ state: 'attached' });
    await type(page, '50');
    await pane.card(place('4')).waitFor({ state: 'detached' });
    await pane.tab('summary').click();
    await pane.says(formatPoints(177_50));
    await pane.button(pane.text.results.write).click();
    await page.getByText('สรุป ใบคะแนน', { exact: true }).first().waitFor();
    const bytes = await save(page);
    await page.getByText(TEXT.saved).first().waitFor();
    const sheets = ['แผ่นที่ 1', 'ใบคะแนน', 'เกณฑ์และที่มา', 'สรุป ใบคะแนน'];
    expect(readWorkbook(bytes).allSheetNames).toEqual(sheets);
    const { assessment } = readScoreSheet(EDITION_2562, scoreSheetIn(bytes));
    expect(assessment.facts.agency).toBe(AGENCY);
    expect(judge(EDITION_2562, assessment).total.worst).toBe(177_50);
  });

  it('opens again what it has saved, the same', async () => {
    const { page } = workbench;
    await fillIn();
    const first = await save(page);
    await button(page, TEXT.create);
    await page.getByText(TEXT.untouched).first().waitFor();
    await openFile(page, first);
    await pane.says(AGENCY);
    await pane.tab('score').click();
    await pane.card(place('2')).waitFor();
    await pane.card(place('4')).waitFor();
    const second = await save(page);
    expect(readSheets(second).sheets.map(normalForm)).toEqual(readSheets(first).sheets.map(normalForm));
  });

  it('asks before work that is not saved goes, and keeps it when the answer is no', async () => {
    const { page } = workbench;
    await fillIn();
    await button(page, TEXT.create);
    await page.getByRole('alertdialog').waitFor();
    await button(page, TEXT.question.cancel);
    await pane.card(place('4')).waitFor();
    const { names } = scoreSheetIn(await save(page));
    expect(names.size).toBe(createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT).names.length);
  });

  it('says of a file that is none what is wrong, and keeps the workbook', async () => {
    const { page } = workbench;
    await button(page, TEXT.example);
    await page.getByText(/ตัวเลขเป็นข้อมูลสมมติ/).waitFor();
    await openFile(page, new TextEncoder().encode('not a workbook'));
    await page.getByText(/ไม่ใช่/).first().waitFor();
    await pane.says('ตัวอย่าง ครบทุกข้อ');
  });

  it('hands the report to an agency out as a Word document', async () => {
    const { page } = workbench;
    const scores = createScoreSheet(EDITION_2562, assessed({ '1': { strengths: 'สื่อสารทั่วถึง' } }));
    const draft = draftOfScoreSheet(EDITION_2562, imageOf(scores, '1', scores.sheetName), [], []);
    if (draft === null) throw new Error('There is nothing to draft.');
    const first = draft.names.find(({ name }) => name === 'pmqa_feedback_lines')?.range.row;
    const ticked = draft.cells.map((cell) =>
      cell.row === first && cell.column === TICK
        ? { ...cell, content: { kind: 'text', text: 'ใช้' } as const }
        : cell,
    );
    await openFile(page, await writeWorkbook([scores, { ...draft, cells: ticked }]));
    await pane.says('กรมทดสอบ');
    await pane.tab('summary').click();
    const download = page.waitForEvent('download');
    await pane.button(FEEDBACK_TEXT.th.download).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/กรมทดสอบ.*\.docx$/);
    const document = unzipParts(await readFile(await file.path()))['word/document.xml'];
    expect([document?.includes('กรมทดสอบ'), document?.includes('สื่อสารทั่วถึง')]).toEqual([true, true]);
    await pane.says(FEEDBACK_TEXT.th.downloaded(file.suggestedFilename()));
  });

  describeWith('LibreOffice', 'and LibreOffice', () => {
    it('agree on the values of a file that the workbench has saved', async () => {
      await fillIn();
      const bytes = await save(workbench.page);
      const sheet = scoreSheetIn(bytes);
      const rows = (await recalculate(bytes)).get('ใบคะแนน') ?? [];
      const shown = (name: string): string | undefined => {
        const range = sheet.names.get(name);
        return range ? rows[range.row]?.[range.column] : undefined;
      };
      expect(Number(shown('pmqa_total'))).toBe(87.5);
      expect([shown('pmqa_score_2'), shown('pmqa_agency')]).toEqual(['๔๐', 'กรม = ตัวอย่าง 2569']);
      const { awards } = judge(EDITION_2562, readScoreSheet(EDITION_2562, sheet).assessment);
      expect(awards.map(({ award }) => shown(verdictName('verdict', award.id)))).toEqual(
        awards.map(({ verdict }) => pane.catalogue.verdict[verdict]),
      );
    });

    it('agree on a file that LibreOffice has saved', async () => {
      const blank = createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT);
      const files = new Map([['blank.xlsx', await writeWorkbook([blank])]]);
      const saved = (await convertWithLibreOffice(files, 'xlsx')).get('blank.xlsx');
      const { page } = workbench;
      await openFile(page, saved ?? new Uint8Array());
      await pane.says(pane.text.score.scored(0, 12));
      await select(page, FIRST_SCORE, 'D15');
      await type(page, '60');
      await pane.says(pane.text.score.scored(1, 12));
      const again = scoreSheetIn(await save(page));
      const range = again.names.get('pmqa_score_1');
      expect(range && cellAt(again, range.row, range.column).value).toBe(60);
    });
  });
});
