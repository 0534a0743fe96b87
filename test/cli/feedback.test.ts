import { mkdir, readFile, writeFile } from 'node:fs/promises';
import {
  type Assessment,
  createScoreSheet,
  EDITION_2562,
  type SheetBlueprint,
} from '../../src/core/index.ts';
import { readSheets } from '../../src/xlsx/read-sheets.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { assessed } from '../core/feedback/feedback-samples.ts';
import { convertWithLibreOffice } from '../libreoffice/convert.ts';
import { describeWith } from '../programs.ts';
import { unzipParts } from '../xlsx/package.ts';
import { workbookOf } from './corpus.ts';
import { type Folder, makeFolder } from './run-in-folder.ts';

const WORDS = assessed({ '1': { strengths: 'สื่อสารทั่วถึง' }, '3': { ofi: '=ควรติดตามผล' } });

let folder: Folder;

/** One folder for all, since every workbook takes its time; each test writes files of its own into it. */
beforeAll(async () => {
  folder = await makeFolder();
  await save('in.xlsx', WORDS);
  await folder.run('feedback', 'in.xlsx', '--draft', '--out', 'draft.xlsx');
  await tickAll('draft.xlsx', 'ticked.xlsx');
}, 60_000);
afterAll(() => folder.remove());

async function save(name: string, ...assessments: readonly Assessment[]): Promise<void> {
  const sheets = assessments.map((each) => createScoreSheet(EDITION_2562, each));
  await writeFile(folder.path(name), await writeWorkbook(sheets));
}

async function bytesOf(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(folder.path(name)));
}

function isDraft({ names }: SheetBlueprint): boolean {
  return names.some(({ name }) => name === 'pmqa_feedback_lines');
}

/** Ticks every line of every draft in a file. */
async function tickAll(name: string, out: string): Promise<void> {
  const { sheets } = readSheets(await bytesOf(name));
  const ticked = sheets.map((sheet) => {
    const first = sheet.names.find((each) => each.name === 'pmqa_feedback_lines')?.range.row ?? 0;
    const cells = sheet.cells.map((cell) =>
      isDraft(sheet) && cell.row >= first && cell.column === 3
        ? { ...cell, content: { kind: 'text', text: 'ใช้' } as const }
        : cell,
    );
    return { ...sheet, cells };
  });
  await writeFile(folder.path(out), await writeWorkbook(ticked));
}

async function sheetNames(name: string): Promise<readonly string[]> {
  return readWorkbook(await bytesOf(name)).allSheetNames;
}

async function everythingIn(name: string): Promise<string> {
  return Object.values(unzipParts(await bytesOf(name))).join('\n');
}

describe('scorebook feedback --draft', () => {
  test('writes the score sheets and a draft of each', async () => {
    expect(await sheetNames('draft.xlsx')).toEqual(['ใบคะแนน A-07', 'ร่างข้อมูลป้อนกลับ กรมทดสอบ']);
  });

  test('keeps what was chosen in the draft that the file has', async () => {
    const run = await folder.run('feedback', 'ticked.xlsx', '--draft', '--out', 'again.xlsx');
    expect(run).toEqual({ exit: 0, out: ['again.xlsx'], complaints: [] });
    expect(await folder.run('feedback', 'again.xlsx', '--out', 'of-again.xlsx')).toMatchObject({ exit: 0 });
  });

  test('keeps what was chosen in the draft of another file', async () => {
    const run = await folder.run(
      ...['feedback', 'in.xlsx', '--draft', '--from', 'ticked.xlsx', '--out', 'from.xlsx'],
    );
    expect(run).toEqual({ exit: 0, out: ['from.xlsx'], complaints: [] });
    expect(await folder.run('feedback', 'from.xlsx', '--out', 'of-from.xlsx')).toMatchObject({ exit: 0 });
  });

  test('says which score sheet has nothing to tell, and writes nothing where none has', async () => {
    await save('silent.xlsx', assessed({}));
    const { exit, complaints } = await folder.run('feedback', 'silent.xlsx', '--draft', '--out', 'none.xlsx');
    expect({ exit, complaints }).toEqual({
      exit: 1,
      complaints: [expect.stringMatching(/“ใบคะแนน A-07” ยังไม่มีข้อความจุดแข็ง/)],
    });
    expect(await folder.files()).not.toContain('none.xlsx');
  });
});

describe('scorebook feedback', () => {
  test('writes the report alone into a workbook, with nothing of the assessor', async () => {
    expect(await folder.run('feedback', 'ticked.xlsx', '--out', 'out.xlsx')).toMatchObject({ exit: 0 });
    expect(await sheetNames('out.xlsx')).toEqual(['ข้อมูลป้อนกลับ กรมทดสอบ']);
    const everything = await everythingIn('out.xlsx');
    expect(everything).toContain('=ควรติดตามผล');
    expect(everything).not.toMatch(/A-07|<f>/);
  });

  test('writes the report for Word, with nothing of the assessor', async () => {
    expect(await folder.run('feedback', 'ticked.xlsx', '--out', 'out.docx')).toMatchObject({ exit: 0 });
    const everything = await everythingIn('out.docx');
    expect(everything).toContain('สื่อสารทั่วถึง');
    expect(everything).not.toContain('A-07');
  });

  test('asks for a choice where none was made, and writes nothing', async () => {
    const { exit, complaints } = await folder.run('feedback', 'draft.xlsx', '--out', 'none.docx');
    expect({ exit, complaints }).toEqual({
      exit: 1,
      complaints: [expect.stringMatching(/ยังไม่ได้เลือกข้อความใด/)],
    });
    expect(await folder.files()).not.toContain('none.docx');
  });

  test('names the lines that name an assessor', async () => {
    await save('named.xlsx', assessed({ '2': { ofi: 'A01: ควรปรับ' } }));
    await folder.run('feedback', 'named.xlsx', '--draft', '--out', 'named-draft.xlsx');
    await tickAll('named-draft.xlsx', 'named-ticked.xlsx');
    const { exit, complaints } = await folder.run(
      ...['feedback', 'named-ticked.xlsx', '--out', 'none.xlsx', '--lang', 'en'],
    );
    expect({ exit, complaints }).toEqual({
      exit: 1,
      complaints: [
        expect.stringMatching(/has an assessor’s name or code/),
        '    category 2, opportunity for improvement: “A01: ควรปรับ”',
      ],
    });
  });

  test('says that there is no draft', async () => {
    const { exit, complaints } = await folder.run('feedback', 'in.xlsx', '--out', 'none.xlsx');
    expect({ exit, complaints }).toEqual({ exit: 1, complaints: [expect.stringMatching(/ยังไม่มีแผ่นร่าง/)] });
  });

  test('says that the draft’s score sheet is gone', async () => {
    const { sheets } = readSheets(await bytesOf('ticked.xlsx'));
    await writeFile(folder.path('alone.xlsx'), await writeWorkbook(sheets.filter(isDraft)));
    const { exit, complaints } = await folder.run('feedback', 'alone.xlsx', '--out', 'none.xlsx');
    expect({ exit, complaints }).toEqual({ exit: 1, complaints: [expect.stringMatching(/ไม่พบใบคะแนน/)] });
  });

  test('writes no two agencies into one text document, but the one that is named', async () => {
    await save('two.xlsx', WORDS, assessed({ '1': { ofi: 'ข' } }, { agency: 'กรมอื่น', assessor: 'B-02' }));
    await folder.run('feedback', 'two.xlsx', '--draft', '--out', 'two-draft.xlsx');
    await tickAll('two-draft.xlsx', 'two-ticked.xlsx');
    const both = await folder.run('feedback', 'two-ticked.xlsx', '--out', 'both.docx');
    expect(both).toMatchObject({ exit: 2, complaints: [expect.stringMatching(/กรมทดสอบ และ กรมอื่น/)] });
    const one = await folder.run('feedback', 'two-ticked.xlsx', '--agency', 'กรม อื่น', '--out', 'one.docx');
    expect(one).toMatchObject({ exit: 0 });
    expect(await everythingIn('one.docx')).not.toContain('กรมทดสอบ');
    const none = await folder.run('feedback', 'two-ticked.xlsx', '--agency', 'x', '--out', 'none.docx');
    expect(none).toMatchObject({ exit: 1, complaints: [expect.stringMatching(/--agency/)] });
    expect(await folder.files()).not.toContain('both.docx');
  });

  test('overwrites nothing unasked, and never the file that it reads', async () => {
    await writeFile(folder.path('mine.docx'), 'mine');
    expect(await folder.run('feedback', 'ticked.xlsx', '--out', 'mine.docx')).toMatchObject({ exit: 2 });
    expect(await readFile(folder.path('mine.docx'), 'utf8')).toBe('mine');
    const same = await folder.run('feedback', 'ticked.xlsx', '--out', 'ticked.xlsx', '--force');
    expect(same).toMatchObject({ exit: 2 });
  });

  test.each([[['--by', 'x']], [['--json']], [[]]])(
    'takes no option of others, and needs OUT: %j',
    async (options) => {
      expect(await folder.run('feedback', 'draft.xlsx', ...options)).toMatchObject({ exit: 2 });
    },
  );
});

describe('scorebook compile --feedback', () => {
  beforeAll(async () => {
    await mkdir(folder.path('in'));
    for (const [assessor, hundredths] of [
      ['A-07', 6_000] as const,
      ['B-02', 6_000] as const,
      ['C-3', 5_998] as const,
    ]) {
      const strengths = assessor === 'A-07' ? 'ร่วมกัน\nเฉพาะหนึ่ง' : 'ร่วมกัน\nเฉพาะสอง';
      const each = assessed({ '1': { strengths } }, { assessor });
      const entries = { ...each.entries, '1': { state: 'scored', hundredths } } as const;
      await writeFile(folder.path(`in/${assessor}.xlsx`), await workbookOf({ ...each, entries }));
    }
    await folder.run('compile', 'in', '--out', 'compiled.xlsx', '--feedback', '--anonymous');
    await tickAll('compiled.xlsx', 'compiled-ticked.xlsx');
  }, 60_000);

  test('gives each panel a draft of all assessors’ words, each once', async () => {
    expect(await sheetNames('compiled.xlsx')).toContain('ร่างข้อมูลป้อนกลับ กรมทดสอบ');
    const draft = readSheets(await bytesOf('compiled.xlsx')).sheets.find(isDraft);
    const texts = draft?.cells.flatMap(({ column, content }) =>
      column === 2 && content.kind === 'text' ? [content.text] : [],
    );
    expect(texts?.slice(-3).toSorted()).toEqual(['ร่วมกัน', 'เฉพาะสอง', 'เฉพาะหนึ่ง'].toSorted());
  });

  test('takes what was entered in the drafts of an earlier compilation over, and names those that find no work', async () => {
    await save('other.xlsx', assessed({ '1': { ofi: 'ข' } }, { agency: 'กรมอื่น' }));
    await folder.run('compile', 'in', 'other.xlsx', '--out', 'earlier.xlsx', '--feedback');
    await tickAll('earlier.xlsx', 'earlier-ticked.xlsx');
    const run = await folder.run(
      ...['compile', 'in', '--out', 'again-compiled.xlsx', '--feedback', '--from', 'earlier-ticked.xlsx'],
    );
    expect(run).toMatchObject({
      exit: 0,
      complaints: [expect.stringMatching(/ร่างข้อมูลป้อนกลับ กรมอื่น .*ยังอยู่ครบใน earlier-ticked\.xlsx/)],
    });
    const draft = readSheets(await bytesOf('again-compiled.xlsx')).sheets.find(isDraft);
    const ticks = draft?.cells.filter(
      ({ column, content }) => column === 3 && content.kind === 'text' && content.text === 'ใช้',
    );
    expect(ticks).toHaveLength(3);
  });

  test('takes drafts over from nowhere else: not without --feedback, and not from a file without any', async () => {
    const none = ['compile', 'in', '--out', 'none.xlsx', '--from', 'in.xlsx'];
    expect(await folder.run(...none)).toMatchObject({ exit: 2 });
    expect(await folder.run(...none, '--feedback')).toMatchObject({
      exit: 2,
      complaints: [expect.stringMatching(/ยังไม่มีแผ่นร่าง/)],
    });
    expect(await folder.files()).not.toContain('none.xlsx');
  });

  test('becomes a report before a spreadsheet program has calculated the panel’s scores, to the fraction', async () => {
    const run = await folder.run('feedback', 'compiled-ticked.xlsx', '--out', 'straight.xlsx');
    expect(run).toEqual({ exit: 0, out: ['straight.xlsx'], complaints: [] });
    expect(await everythingIn('straight.xlsx')).toContain('ต้องเพิ่มรวมอย่างน้อย 0.01 คะแนน');
  });

  describeWith('LibreOffice', 'saved by LibreOffice', () => {
    test('becomes a report, and so does a draft of a score sheet; by the combined scores to the fraction', async () => {
      const names = ['ticked.xlsx', 'compiled-ticked.xlsx'];
      const files = new Map<string, Uint8Array>();
      for (const name of names) files.set(name, await bytesOf(name));
      const saved = await convertWithLibreOffice(files, 'xlsx');
      for (const [name, bytes] of saved) {
        await writeFile(folder.path(`saved-${name}`), bytes);
        const run = await folder.run('feedback', `saved-${name}`, '--out', `report-${name}`);
        expect(run).toEqual({ exit: 0, out: [`report-${name}`], complaints: [] });
      }
      // The mean of 60.00, 60.00 and 59.98 is 59.99 1/3: with 0.01 it is more than 60, as 59.99 would not be.
      const panel = await everythingIn('report-compiled-ticked.xlsx');
      expect(panel).toContain('ต้องเพิ่มรวมอย่างน้อย 0.01 คะแนน');
      expect(panel).not.toMatch(/A-07|B-02|C-3|A0\d/);
    }, 240_000);
  });
});
