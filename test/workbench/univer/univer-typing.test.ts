import { createScoreSheet, EDITION_2562, EMPTY_ASSESSMENT } from '../../../src/core/index.ts';
import { eventually } from '../../e2e/eventually.ts';
import { describeWith } from '../../programs.ts';
import { univerForEach, whenOneIsOpen } from './open-univer.ts';

jest.setTimeout(120_000);

const SCORE_SHEET = createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT);
const NOTE = 'มีการถ่ายทอดวิสัยทัศน์สู่บุคลากรทุกระดับอย่างทั่วถึงและต่อเนื่อง';

describeWith('Chromium', 'what a user does in the web spreadsheet', () => {
  const univer = univerForEach([SCORE_SHEET]);

  beforeEach(() => univer().select('pmqa_score_1'));

  const type = async (text: string): Promise<void> => {
    await univer().page.keyboard.insertText(text);
    await univer().page.keyboard.press('Enter');
  };
  const value = async (name: string): Promise<unknown> => (await univer().cell(name)).value;
  const values = (...criteria: readonly string[]): (() => Promise<readonly unknown[]>) => {
    return () => Promise.all(criteria.map((id) => value(`pmqa_score_${id}`)));
  };
  const undo = (): Promise<void> =>
    univer().inPage.evaluate(({ spreadsheet }) => {
      spreadsheet.undo();
    });
  const redo = (): Promise<void> =>
    univer().inPage.evaluate(({ spreadsheet }) => {
      spreadsheet.redo();
    });
  /** Copies the selected cells and gives the text that then lies on the clipboard, which takes its time. */
  const copy = async (awaited: string): Promise<string> => {
    await univer().page.keyboard.press('Control+c');
    const copied = (): Promise<string> => univer().page.evaluate(() => navigator.clipboard.readText());
    return eventually(async () => (await copied()).trim(), awaited);
  };

  it('types scores, one below the other', async () => {
    await type('60');
    expect(await eventually(values('1', '2'), [60, null])).toEqual([60, null]);
    await type('27.5');
    expect(await eventually(values('1', '2'), [60, 27.5])).toEqual([60, 27.5]);
    await type('งดให้คะแนน');
    expect(await eventually(values('1', '2', '3'), [60, 27.5, 'งดให้คะแนน'])).toEqual([60, 27.5, 'งดให้คะแนน']);
  });

  it('loses nothing of what is typed without waiting, letter by letter or in words', async () => {
    for (const text of ['60', '27.5']) {
      await univer().page.keyboard.type(text);
      await univer().page.keyboard.press('Enter');
    }
    for (const text of ['งดให้คะแนน', '12.25', '7']) await type(text);
    const all = [60, 27.5, 'งดให้คะแนน', 12.25, 7];
    expect(await eventually(values('1', '2', '3', '4', '5'), all)).toEqual(all);
  });

  it('types nothing on where an entry is refused', async () => {
    await type('999');
    await univer().page.keyboard.insertText('27.5');
    await univer().page.getByText('ต้องเป็นตัวเลข 0 ถึง 120').waitFor();
    await univer().page.getByRole('button', { name: 'ลองใหม่' }).click();
    expect(await values('1', '2')()).toEqual([null, null]);
  });

  it.each(['999', '๖๐', '60.123'])(
    'is told in Thai that %s does not go, and nothing changes',
    async (text) => {
      await type(text);
      await univer().page.getByText('ต้องเป็นตัวเลข 0 ถึง 120').waitFor();
      await univer().page.getByRole('button', { name: 'ลองใหม่' }).click();
      expect(await value('pmqa_score_1')).toBeNull();
    },
  );

  it('empties an entry cell, which then takes entries again, here and in the file', async () => {
    await type('60');
    await univer().select('pmqa_score_1');
    await univer().page.keyboard.press('Delete');
    expect(await eventually(() => value('pmqa_score_1'), null)).toBeNull();
    const [sheet] = await univer().inPage.evaluate(({ spreadsheet }) => spreadsheet.sheets());
    const range = sheet?.names.find(({ name }) => name === 'pmqa_score_1')?.range;
    const cell = sheet?.cells.find(({ row, column }) => row === range?.row && column === range.column);
    expect(sheet?.styles[cell?.style ?? '']?.isLocked).toBe(false);
    await type('61');
    expect(await eventually(() => value('pmqa_score_1'), 61)).toBe(61);
  });

  it('finds what is still being typed in the workbook once the page asks for it', async () => {
    await univer().page.keyboard.insertText('44');
    await univer().inPage.evaluate(({ spreadsheet }) => spreadsheet.finishEditing());
    expect(await eventually(() => value('pmqa_score_1'), 44)).toBe(44);
  });

  it('leaves the focus where someone types as a workbook is first drawn, and takes it when the user comes', async () => {
    const { page, inPage } = univer();
    await page.evaluate(() => {
      const field = document.createElement('input');
      field.id = 'beside';
      field.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 1';
      document.body.append(field);
      field.focus();
    });
    const beside = page.locator('#beside');
    await page.keyboard.insertText('กรม');
    await inPage.evaluate(({ spreadsheet }) => {
      spreadsheet.open([]);
    });
    await whenOneIsOpen(page);
    // Univer hangs the editor of its cells in there once it is to be typed into.
    const editor = '#spreadsheet [data-u-comp="editor"]';
    await page.locator(editor).first().waitFor({ state: 'attached' });
    await page.keyboard.insertText('ตัวอย่าง');
    expect(await beside.inputValue()).toBe('กรมตัวอย่าง');
    await page.mouse.click(650, 480);
    await page.locator(`${editor}:focus`).waitFor({ state: 'attached' });
    await beside.evaluate((field) => {
      field.remove();
    });
  });

  it('cannot type into a cell that is locked', async () => {
    await univer().select('pmqa_maximum_1');
    await univer().page.keyboard.type('5');
    await univer().page.getByText('ช่องที่ล็อกไว้').waitFor();
    await univer().page.getByRole('button', { name: 'ตกลง' }).click();
    await univer().page.keyboard.press('Delete');
    expect(await value('pmqa_maximum_1')).toBe(120);
  });

  it('pastes a block: the values come, invalid ones too, and the cells keep their looks', async () => {
    await univer().paste({ 'text/plain': '60\n20%\n๒๗\n1,000\nabc\n' });
    expect(await eventually(values('1', '2', '3', '4', '5'), [60, 0.2, '๒๗', 1000, 'abc'])).toEqual([
      60,
      0.2,
      '๒๗',
      1000,
      'abc',
    ]);
    expect((await univer().cell('pmqa_score_1')).format).toBe('0.00');
    const [sheet] = await univer().inPage.evaluate(({ spreadsheet }) => spreadsheet.sheets());
    const looks = sheet?.cells.filter(({ column, row }) => column === 3 && row >= 14 && row < 26) ?? [];
    expect(new Set(looks.map(({ style }) => style)).size).toBe(1);
    await undo();
    expect(await eventually(values('1', '5'), [null, null])).toEqual([null, null]);
    await redo();
    expect(await eventually(values('1', '5'), [60, 'abc'])).toEqual([60, 'abc']);
  });

  it('pastes a table of another program, over a formula too', async () => {
    await type('=30+30');
    expect(await eventually(() => value('pmqa_score_1'), 60)).toBe(60);
    await univer().select('pmqa_score_1');
    await univer().paste({ 'text/html': '<table><tr><td><b>55</b></td></tr><tr><td>44</td></tr></table>' });
    expect(await eventually(values('1', '2'), [55, 44])).toEqual([55, 44]);
    expect((await univer().cell('pmqa_score_1')).formula).toBeNull();
  });

  it('cannot paste over cells that are locked', async () => {
    await univer().select('pmqa_maximum_1');
    await univer().paste({ 'text/plain': '1\n2\n' });
    await univer().page.getByText('วางไม่ได้').waitFor();
    expect(await value('pmqa_maximum_1')).toBe(120);
  });

  it('copies and pastes within the sheet', async () => {
    await type('42');
    await univer().select('pmqa_score_1');
    expect(await copy('42.00')).toBe('42.00');
    await univer().select('pmqa_score_7_1');
    await univer().page.keyboard.press('Control+v');
    expect(await eventually(() => value('pmqa_score_7_1'), 42)).toBe(42);
  });

  it('writes a long Thai text whose lines end between words, and finds only its own letters again', async () => {
    await univer().select('pmqa_strengths');
    await type(NOTE);
    await univer().select('pmqa_strengths');
    await univer().page.keyboard.press('F2');
    await type('ๆ');
    expect(await eventually(() => value('pmqa_strengths'), `${NOTE}ๆ`)).toBe(`${NOTE}ๆ`);
    await univer().select('pmqa_strengths');
    expect(await copy(`${NOTE}ๆ`)).toBe(`${NOTE}ๆ`);
  });

  it('finds the menus in the language of the pane', async () => {
    const menuSays = async (word: string): Promise<void> => {
      await univer().page.mouse.click(650, 480, { button: 'right' });
      await univer().page.getByText(word, { exact: true }).first().waitFor();
      await univer().page.keyboard.press('Escape');
    };
    await menuSays('คัดลอก');
    await univer().inPage.evaluate(({ spreadsheet }) => {
      spreadsheet.setLanguage('en');
    });
    await menuSays('Copy');
  });
});
