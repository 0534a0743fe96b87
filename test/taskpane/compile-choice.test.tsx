/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { PANE_TEXT, PANEL_SENTENCES } from '../../src/core/index.ts';
import { button, chooser, filesOf } from './compile-files.ts';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, openPane } from './render-app.tsx';

const { compile } = PANE_TEXT.th;

beforeEach(comeBack);

/** A file that says what it holds; jsdom's cannot. */
const rosterFile = (content: string | Uint8Array, name = 'roster.csv'): File => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const file = new File(['x'], name);
  file.arrayBuffer = async () => Uint8Array.from(bytes).buffer;
  return file;
};

const sectionOf = (heading: string): HTMLElement =>
  screen.getByRole('heading', { name: heading }).closest('section') ?? document.body;

describe('a roster in the pane', () => {
  it('says first who is missing and who is incomplete, and is written with the other sheets', async () => {
    const { files, readFile } = await filesOf({ 'a.xlsx': ['A-01', 61], 'b.xlsx': ['A-02', 62] });
    const workbook = new FakeWorkbook();
    const { user } = openPane(workbook, 'compile', readFile);
    const lines = ['A-01', 'A-02', 'A-03'].map((name) => `กรม ตัวอย่าง,${name}\n`).join('');
    await user.upload(chooser(compile.chooseRoster), rosterFile(`หน่วยงาน,ผู้ตรวจประเมิน\n${lines}`));
    await screen.findByText(new RegExp(compile.rosterChosen('roster.csv', 3)));
    await user.upload(chooser(), [...files]);
    await user.click(button(compile.start(2)));
    await screen.findByText(compile.rosterCounts(1, 0, 0, 2));
    const [first, ...more] = within(sectionOf(compile.roster)).getAllByRole('listitem');
    expect(first?.textContent).toMatch(/A-03: ยังไม่ส่ง/);
    expect(more).toEqual([]);
    await user.click(button(compile.write));
    await screen.findByRole('button', { name: compile.goToOverview('ภาพรวม') });
    expect(workbook.sheetNames).toContain('บัญชีรายชื่อ');
  });

  it.each([
    [
      'agency,assessor\nก,A\nก,\n',
      PANEL_SENTENCES.th.rosterProblem({ kind: 'line', number: 3 }, 'assessorMissing'),
    ],
    [
      '[{"agency":"ก","assessor":"A","round":"x"}]',
      PANEL_SENTENCES.th.rosterProblem({ kind: 'entry', number: 1 }, 'round'),
    ],
    [Uint8Array.from([0xa1, 0xc3, 0xc1]), /UTF-8/],
  ])('is refused as a whole, with the place and the reason: %j', async (text, sentence) => {
    const { files, readFile } = await filesOf({ 'a.xlsx': ['A-01', 61] });
    const { user } = openPane(new FakeWorkbook(), 'compile', readFile);
    await user.upload(chooser(compile.chooseRoster), rosterFile(text));
    await screen.findByText(new RegExp(compile.rosterRefused('roster.csv')));
    expect(screen.getByText(sentence)).toBeTruthy();
    await user.upload(chooser(), [...files]);
    await user.click(button(compile.start(1)));
    await screen.findByRole('heading', { name: compile.agencies });
    expect(screen.queryByRole('heading', { name: compile.roster })).toBeNull();
  });

  it('can be put away again, and the result follows without reading anything', async () => {
    const { files, readFile, read } = await filesOf({ 'a.xlsx': ['A-01', 61] });
    const { user } = openPane(new FakeWorkbook(), 'compile', readFile);
    await user.upload(chooser(), [...files]);
    await user.click(button(compile.start(1)));
    await screen.findByRole('heading', { name: compile.agencies });
    await user.upload(chooser(compile.chooseRoster), rosterFile('agency,assessor\nกรมตัวอย่าง,A-09\n'));
    await screen.findByText(compile.rosterCounts(1, 0, 1, 0));
    await user.click(button(compile.dropRoster));
    expect(screen.queryByRole('heading', { name: compile.roster })).toBeNull();
    expect(read).toEqual(['a.xlsx']);
  });
});

describe('the choice of score sheets in the pane', () => {
  it('takes those of the agency, the award and the round, and says which files have none', async () => {
    const { files, readFile } = await filesOf({
      'a.xlsx': ['A-01', 61, { round: 'site-visit' }],
      'b.xlsx': ['A-02', 62, { round: 'consensus' }],
      'c.xlsx': ['A-03', 62, { round: 'site-visit', agency: 'กรมอื่น' }],
      'd.xlsx': ['A-04', 62, { round: 'site-visit', award: 'category-2' }],
    });
    const { user } = openPane(new FakeWorkbook(), 'compile', readFile);
    await user.upload(chooser(), [...files]);
    await user.click(button(compile.only([])));
    await user.type(screen.getByLabelText(compile.agency), 'กรม ตัวอย่าง');
    await user.selectOptions(screen.getByLabelText(compile.award), 'category-1');
    await user.selectOptions(screen.getByLabelText(compile.round), 'site-visit');
    await user.click(button(compile.start(4)));
    await screen.findByText(compile.done(4));
    const lineOf = (file: string): string => screen.getByText(file).closest('li')?.textContent ?? '';
    expect(lineOf('b.xlsx')).toMatch(/รอบที่เลือกไว้/);
    expect(lineOf('c.xlsx')).toMatch(/หน่วยงานที่เลือกไว้/);
    expect(lineOf('d.xlsx')).toMatch(/รางวัลที่เลือกไว้/);
    expect(screen.getByText(new RegExp(compile.assessors(1)))).toBeTruthy();
  });

  it('drops what was read when it changes, since that no longer fits', async () => {
    const { files, readFile } = await filesOf({ 'a.xlsx': ['A-01', 61] });
    const { user } = openPane(new FakeWorkbook(), 'compile', readFile);
    await user.upload(chooser(), [...files]);
    await user.click(button(compile.start(1)));
    await screen.findByRole('heading', { name: compile.agencies });
    await user.click(button(compile.only([])));
    await user.selectOptions(screen.getByLabelText(compile.round), 'site-visit');
    expect(screen.queryByRole('heading', { name: compile.agencies })).toBeNull();
    expect(screen.getByText(compile.chosen(1))).toBeTruthy();
  });
});
