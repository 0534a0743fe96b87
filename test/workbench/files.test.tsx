/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { CATALOGUES, type UnreadableFileCode } from '../../src/core/index.ts';
import { WorkbookError } from '../../src/workbook/port.ts';
import { fileOf, sheetsIn } from './fake-files.ts';
import { comeBack } from '../taskpane/render-app.tsx';
import { command, openReadyWorkbench } from './render-workbench.tsx';

beforeEach(comeBack);

const FILE = fileOf('กรมทดสอบ.xlsx', { sheets: ['A', 'B'] });

describe('a file that is opened', () => {
  it('takes the place of a workbook without changes, unasked', async () => {
    const { choose, spreadsheet } = await openReadyWorkbench();
    await choose(FILE);
    expect(await screen.findByText('กรมทดสอบ')).toBeTruthy();
    expect(spreadsheet().sheetNames).toEqual(['A', 'B']);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('counts as saved', async () => {
    const { choose } = await openReadyWorkbench();
    await choose(FILE);
    expect(await screen.findByText('บันทึกเป็นไฟล์แล้ว')).toBeTruthy();
  });

  it('leaves nothing in the pane of what was open before', async () => {
    const { user, choose, edit } = await openReadyWorkbench();
    edit('mine');
    await user.type(await screen.findByRole('textbox', { name: 'หน่วยงาน' }), 'ก');
    await user.click(command('บันทึกเป็นไฟล์ .xlsx'));
    await screen.findByText('บันทึกเป็นไฟล์แล้ว');
    await choose(FILE);
    await screen.findByText('กรมทดสอบ');
    expect(await screen.findByRole('textbox', { name: 'หน่วยงาน' })).toHaveProperty('value', '');
  });

  it('may be dropped anywhere on the page', async () => {
    const { spreadsheet } = await openReadyWorkbench();
    const dataTransfer = { types: ['Files'], files: [FILE] };
    fireEvent.dragOver(document.body, { dataTransfer });
    expect(screen.getByText('วางไฟล์ .xlsx เพื่อเปิด')).toBeTruthy();
    fireEvent.drop(document.body, { dataTransfer });
    await waitFor(() => expect(spreadsheet().sheetNames).toEqual(['A', 'B']));
    expect(screen.queryByText('วางไฟล์ .xlsx เพื่อเปิด')).toBeNull();
  });

  it('is not what is dragged within the page', async () => {
    await openReadyWorkbench();
    fireEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(screen.queryByText('วางไฟล์ .xlsx เพื่อเปิด')).toBeNull();
  });

  it('tells what of it the page cannot keep, and that the file itself stays as it is', async () => {
    const { choose } = await openReadyWorkbench();
    await choose(fileOf('x.xlsx', { sheets: ['A'], unkept: ['charts', 'pictures', 'macros'] }));
    const words = await screen.findByText(/มีสิ่งที่หน้านี้เก็บไว้ไม่ได้/);
    expect(words.textContent).toContain(CATALOGUES.th.list(['แผนภูมิ', 'รูปภาพ', 'มาโคร']));
    expect(words.textContent).toMatch(/ไฟล์เดิมในเครื่องไม่เปลี่ยนแปลง$/);
  });
});

describe('a file that cannot be opened', () => {
  it.each([
    'notZip',
    'encrypted',
    'oldFormat',
    'damaged',
    'tooLarge',
  ] as const satisfies readonly UnreadableFileCode[])(
    '%s: says why and what to do, and leaves the workbook as it is',
    async (unreadable) => {
      const { choose, spreadsheet } = await openReadyWorkbench();
      await choose(fileOf('x.xlsx', { sheets: [], unreadable }));
      expect(await screen.findByText(`เปิด “x.xlsx” ไม่ได้ ${CATALOGUES.th.file[unreadable]}`)).toBeTruthy();
      expect(spreadsheet().sheetNames).toEqual(['blank']);
    },
  );

  it('says so where the disk does not give it', async () => {
    const { choose } = await openReadyWorkbench();
    const gone = Object.assign(fileOf('x.xlsx', { sheets: [] }), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
    await choose(gone);
    expect(await screen.findByText(`เปิด “x.xlsx” ไม่ได้ ${CATALOGUES.th.file.notReadable}`)).toBeTruthy();
  });

  it('is not taken into memory where it is far too large', async () => {
    const { choose } = await openReadyWorkbench();
    const arrayBuffer = jest.fn<Promise<ArrayBuffer>, []>();
    const huge = Object.defineProperties(new File([], 'x.xlsx'), {
      size: { value: 2 ** 32 },
      arrayBuffer: { value: arrayBuffer },
    });
    await choose(huge);
    expect(await screen.findByText(`เปิด “x.xlsx” ไม่ได้ ${CATALOGUES.th.file.tooLarge}`)).toBeTruthy();
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('is one of several dropped at once', async () => {
    const { session, spreadsheet } = await openReadyWorkbench();
    await waitFor(() => session.openFiles([FILE, FILE]));
    expect(await screen.findByText(/เปิดได้ครั้งละหนึ่งไฟล์/)).toBeTruthy();
    expect(spreadsheet().sheetNames).toEqual(['blank']);
  });
});

describe('saving', () => {
  it('names a new workbook by the day', async () => {
    const { user, edit, downloads } = await openReadyWorkbench();
    edit('A');
    await user.click(command('บันทึกเป็นไฟล์ .xlsx'));
    expect(await screen.findByText('บันทึกเป็นไฟล์ “ใบคะแนน-2026-09-30.xlsx” แล้ว')).toBeTruthy();
    expect(downloads.map(({ fileName }) => fileName)).toEqual(['ใบคะแนน-2026-09-30.xlsx']);
    expect(sheetsIn(downloads[0]?.bytes)).toEqual(['blank', 'A']);
  });

  it('keeps the name of the file that was opened, and the ending of a workbook without macros', async () => {
    const { user, choose, downloads } = await openReadyWorkbench();
    await choose(fileOf('รายงาน.v2.xlsm', { sheets: ['A'] }));
    await screen.findByText('รายงาน.v2');
    await user.click(command('บันทึกเป็นไฟล์ .xlsx'));
    await waitFor(() => expect(downloads.map(({ fileName }) => fileName)).toEqual(['รายงาน.v2.xlsx']));
  });

  it('ends what is unsaved, until the next change', async () => {
    const { user, edit } = await openReadyWorkbench();
    edit('A');
    expect(screen.getByText('ยังไม่ได้บันทึกเป็นไฟล์')).toBeTruthy();
    await user.click(command('บันทึกเป็นไฟล์ .xlsx'));
    expect(await screen.findByText('บันทึกเป็นไฟล์แล้ว')).toBeTruthy();
    edit('B');
    expect(screen.getByText('ยังไม่ได้บันทึกเป็นไฟล์')).toBeTruthy();
  });

  it('does not take for saved what was changed while the file was made', async () => {
    let finish = (): void => undefined;
    const { user, edit } = await openReadyWorkbench({
      writeWorkbook: () =>
        new Promise((resolve) => {
          finish = () => resolve(new Uint8Array());
        }),
    });
    edit('A');
    await user.click(command('บันทึกเป็นไฟล์ .xlsx'));
    edit('B');
    finish();
    await screen.findByText(/^บันทึกเป็นไฟล์ “/);
    expect(screen.getByText('ยังไม่ได้บันทึกเป็นไฟล์')).toBeTruthy();
  });

  it('says so where no file can be made, and nothing is lost', async () => {
    const { user, edit, spreadsheet, downloads } = await openReadyWorkbench({
      writeWorkbook: () => Promise.reject(new Error('unknown style')),
    });
    edit('A');
    await user.click(command('บันทึกเป็นไฟล์ .xlsx'));
    expect(await screen.findByText(/สร้างไฟล์ไม่สำเร็จ งานยังอยู่ครบในหน้านี้/)).toBeTruthy();
    expect(screen.getByText('ยังไม่ได้บันทึกเป็นไฟล์')).toBeTruthy();
    expect([spreadsheet().sheetNames, downloads]).toEqual([['blank', 'A'], []]);
  });
});

describe('the example', () => {
  it('is added behind the sheets that there are, and says what it is', async () => {
    const { user, spreadsheet } = await openReadyWorkbench();
    await user.click(command('ตัวอย่าง'));
    expect(await screen.findByText(/ตัวเลขเป็นข้อมูลสมมติ/)).toBeTruthy();
    expect(spreadsheet().port.sheetNames).toEqual(['ตัวอย่าง ยังขาดคะแนน', 'ตัวอย่าง ครบทุกข้อ']);
  });

  it('takes the name of no sheet', async () => {
    const { user, spreadsheet } = await openReadyWorkbench();
    await user.click(command('ตัวอย่าง'));
    await screen.findByText(/ตัวเลขเป็นข้อมูลสมมติ/);
    await user.click(command('ตัวอย่าง'));
    await waitFor(() => expect(spreadsheet().port.sheetNames).toHaveLength(4));
    expect(new Set(spreadsheet().port.sheetNames).size).toBe(4);
  });

  it('says what to do where the workbook does not take it', async () => {
    const { user, spreadsheet } = await openReadyWorkbench();
    spreadsheet().port.failNext('insertSheet', new WorkbookError('cellEditMode'));
    await user.click(command('ตัวอย่าง'));
    expect(await screen.findByText(CATALOGUES.th.trouble.cellEditMode)).toBeTruthy();
  });
});
