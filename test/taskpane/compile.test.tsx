/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { PANE_TEXT } from '../../src/core/index.ts';
import type { ReadFile } from '../../src/taskpane/compile/chosen-files.ts';
import type { Compiling, SaveCompiled } from '../../src/taskpane/compile/compiling.ts';
import { WorkbookError } from '../../src/workbook/port.ts';
import { AGENCY, button, chooser, filesOf, workbookOf } from './compile-files.ts';
import { COMPILE_HERE } from './compile-here.ts';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, openPane } from './render-app.tsx';

const { compile, cancel } = PANE_TEXT.th;

const openChoices = async (user: UserEvent): Promise<void> =>
  user.click(await screen.findByRole('button', { name: new RegExp(compile.settings) }));

beforeEach(comeBack);

describe('compiling in the pane', () => {
  it('takes the score sheets of the workbook, and says first what changes the result', async () => {
    const workbook = await workbookOf(['A-01', 59], ['A-02', 61], ['A-03', 62]);
    const { user } = openPane(workbook, 'compile');
    await user.click(await screen.findByRole('button', { name: compile.startSheets(3) }));
    await screen.findByText(compile.done(3));
    const heading = await screen.findByRole('heading', { name: compile.agenda });
    const agenda = heading.closest('section');
    expect(within(agenda ?? document.body).getAllByRole('listitem')[0]?.textContent).toMatch(
      /คนละฝั่งของเกณฑ์.*A-01 .*A-02, A-03/,
    );
    expect(screen.getByText(/หากไม่นับผู้ตรวจทีละคน/)).toBeTruthy();
    expect(workbook.calls.filter((call) => call === 'insertSheet')).toHaveLength(3);
  });

  it('takes each file whole or says why not, reads none before it is started, and changes none', async () => {
    const { files, readFile, read } = await filesOf({
      'a.xlsx': ['A-01', 61],
      'b.xlsx': 'damaged',
      'c.xlsx': ['A-02', 62],
      'd.xlsx': ['A-03', 999],
    });
    const { user } = openPane(new FakeWorkbook(), 'compile', readFile);
    await user.upload(chooser(), [...files]);
    await screen.findByText(compile.chosen(4));
    expect(read).toEqual([]);
    await user.click(button(compile.start(4)));
    await screen.findByText(compile.done(4));
    expect(read).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx']);
    expect(screen.getByText('b.xlsx').closest('li')?.textContent).toMatch(/ไฟล์เสียหาย/);
    expect(screen.getByText('d.xlsx').closest('li')?.textContent).toMatch(/999/);
    expect(screen.queryByText('a.xlsx')).toBeNull();
    await user.click(button(compile.takenFiles(2)));
    expect(screen.getByText('a.xlsx').closest('li')?.textContent).toMatch(/รับใบคะแนน 1 แผ่น/);
    expect(screen.getByText(new RegExp(compile.assessors(2)))).toBeTruthy();
  });

  it('takes files that are dropped', async () => {
    const { files, readFile } = await filesOf({ 'a.xlsx': ['A-01', 61], 'b.xlsx': ['A-02', 62] });
    openPane(new FakeWorkbook(), 'compile', readFile);
    fireEvent.drop(button(compile.choose), { dataTransfer: { files, types: ['Files'] } });
    expect(await screen.findByText(compile.chosen(2))).toBeTruthy();
  });

  it('says that nothing could be taken, and offers nothing to write', async () => {
    const { files, readFile } = await filesOf({ 'a.xlsx': 'damaged' });
    const { user } = openPane(new FakeWorkbook(), 'compile', readFile);
    await user.upload(chooser(), [...files]);
    await user.click(button(compile.start(1)));
    await screen.findByText(compile.nothingTaken);
    expect(screen.queryByRole('button', { name: compile.write })).toBeNull();
  });

  it('can be ended after a file, and then compiles no part of them', async () => {
    const { files, readFile, read } = await filesOf({ 'a.xlsx': ['A-01', 61], 'b.xlsx': ['A-02', 62] });
    let goOn = (): void => undefined;
    const slow: ReadFile = async (file) => {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      return readFile(file);
    };
    const { user } = openPane(new FakeWorkbook(), 'compile', slow);
    await user.upload(chooser(), [...files]);
    await user.click(button(compile.start(2)));
    await user.click(await screen.findByRole('button', { name: cancel }));
    goOn();
    await screen.findByText(compile.stopped(1, 2));
    expect(read).toEqual(['a.xlsx']);
    expect(screen.queryByRole('heading', { name: compile.agencies })).toBeNull();
  });

  it('follows the committee’s choices without reading anything again', async () => {
    const workbook = await workbookOf(['A-01', 61], ['A-02', 75]);
    const { user } = openPane(workbook, 'compile');
    await user.click(await screen.findByRole('button', { name: compile.startSheets(2) }));
    await screen.findByText(compile.agendaEmpty);
    const reads = workbook.calls.filter((call) => call.startsWith('readSheet')).length;
    await openChoices(user);
    await user.selectOptions(screen.getByLabelText(compile.limit), '5');
    await openChoices(user);
    expect(screen.queryByLabelText(compile.limit)).toBeNull();
    expect(screen.getByText(`ค่าเฉลี่ย · ไม่ปัดเศษ · ${compile.limitGist(5)}`)).toBeTruthy();
    expect(screen.queryByText(compile.agendaEmpty)).toBeNull();
    expect(screen.getByText(/เกินขีดที่กำหนด/)).toBeTruthy();
    expect(workbook.calls.filter((call) => call.startsWith('readSheet'))).toHaveLength(reads);
  });

  it('names assessors by codes where that is wished', async () => {
    const workbook = await workbookOf(['สมมติ', 59], ['ตัวอย่าง', 61]);
    const { user } = openPane(workbook, 'compile');
    await openChoices(user);
    await user.click(screen.getByRole('checkbox', { name: compile.anonymous }));
    await user.click(button(compile.startSheets(2)));
    const crossing = await screen.findByText(/คนละฝั่งของเกณฑ์/);
    expect(crossing.textContent).toMatch(/A0[12]/);
    expect(crossing.textContent).not.toMatch(/สมมติ|ตัวอย่าง ·/);
  });
});

describe('writing what was compiled', () => {
  it('hands it to the user as a file where that can be, made of what was read and wished', async () => {
    const workbook = await workbookOf(['A-01', 59], ['A-02', 61]);
    const saved: unknown[] = [];
    const save: SaveCompiled = async (outcomes, wish, writtenOn) => {
      saved.push([outcomes.length, wish.spreadLimit, writtenOn.year]);
      return saved.length === 1 ? 'รวม.xlsx' : null;
    };
    const { user } = openPane(workbook, 'compile', undefined, { ...COMPILE_HERE, save });
    await openChoices(user);
    await user.selectOptions(screen.getByLabelText(compile.limit), '5');
    await user.click(await screen.findByRole('button', { name: compile.startSheets(2) }));
    await user.click(await screen.findByRole('button', { name: compile.save }));
    await screen.findByText(compile.saved('รวม.xlsx'));
    await user.click(button(compile.save));
    await screen.findByText(compile.saveFailed);
    expect(saved).toEqual([
      [2, 5, 2026],
      [2, 5, 2026],
    ]);
    expect(workbook.sheetNames).toHaveLength(2);
  });

  it('writes nothing that is not yet compiled as is wished now', async () => {
    const workbook = await workbookOf(['A-01', 59], ['A-02', 61]);
    const waiting: (() => void)[] = [];
    const slow: Compiling = {
      ...COMPILE_HERE,
      compile: async (outcomes, wish) => {
        if (wish.spreadLimit !== 20) await new Promise<void>((resolve) => void waiting.push(resolve));
        return COMPILE_HERE.compile(outcomes, wish);
      },
    };
    const { user } = openPane(workbook, 'compile', undefined, slow);
    await user.click(await screen.findByRole('button', { name: compile.startSheets(2) }));
    await screen.findByRole('button', { name: compile.write });
    await openChoices(user);
    await user.selectOptions(screen.getByLabelText(compile.limit), '5');
    await user.click(button(compile.write));
    expect(workbook.sheetNames).toHaveLength(2);
    for (const goOn of waiting) goOn();
    await waitFor(() => expect(button(compile.write).getAttribute('aria-disabled')).toBeNull());
    await user.click(button(compile.write));
    await screen.findByText(compile.written(5));
  });

  it('adds the sheets behind all others, and leads to the overview', async () => {
    const workbook = await workbookOf(['A-01', 59], ['A-02', 61]);
    const before = workbook.sheetNames;
    const { user } = openPane(workbook, 'compile');
    await user.click(await screen.findByRole('button', { name: compile.startSheets(2) }));
    await user.click(await screen.findByRole('button', { name: compile.write }));
    await user.click(await screen.findByRole('button', { name: compile.goToOverview('ภาพรวม') }));
    expect(workbook.sheetNames.slice(0, 2)).toEqual(before);
    expect(workbook.sheetNames.slice(2, 4)).toEqual(['ภาพรวม', AGENCY]);
    await waitFor(() => expect(workbook.calls.at(-1)).toBe('showCells pmqa_sheet'));
  });

  it('says which sheets are there where the workbook takes no more', async () => {
    const workbook = await workbookOf(['A-01', 59], ['A-02', 61]);
    const { user } = openPane(workbook, 'compile');
    await user.click(await screen.findByRole('button', { name: compile.startSheets(2) }));
    await screen.findByRole('button', { name: compile.write });
    workbook.failNext('insertSheet', null, null, new WorkbookError('accessDenied'));
    await user.click(button(compile.write));
    await screen.findByText(compile.writtenInPart(2, 5));
    expect(screen.getByText(/“ภาพรวม”.*“กรมตัวอย่าง”/)).toBeTruthy();
  });
});
