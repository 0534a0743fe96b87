import { readFile, writeFile } from 'node:fs/promises';
import {
  closingOf,
  createClosingSheet,
  createLogSheet,
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  imageOf,
  readLog,
  type SheetBlueprint,
  type SheetImage,
  unloggedIn,
} from '../../src/core/index.ts';
import { readSheets } from '../../src/xlsx/read-sheets.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { type Folder, makeFolder } from './run-in-folder.ts';

const SCORES = createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT);
const IMAGE = imageOf(SCORES, '1', SCORES.sheetName);
const LINE = ['22 พฤศจิกายน 2569 09:05 น.', 'สมชาย', SCORES.sheetName, 'คะแนนหมวด 1', '60', '61', 'หลังประชุม'];

/** The head of a log and its first lines: room for more would only take time. */
function shortLog(scoreSheets: readonly SheetImage[] = []): SheetBlueprint {
  const log = createLogSheet(scoreSheets);
  const rows = 8;
  return {
    ...log,
    cells: log.cells.filter(({ row }) => row < rows),
    rowHeights: log.rowHeights.slice(0, rows),
    print: { ...log.print, area: { ...log.print.area, rows } },
  };
}

/** A log of one line. */
function logWithLine(): SheetBlueprint {
  const log = shortLog([IMAGE]);
  const content = (row: number, column: number): SheetBlueprint['cells'][number]['content'] | null => {
    if (row === 1 && column === LINE.length) return { kind: 'number', value: 1 };
    const words = row === 3 ? LINE[column] : undefined;
    return words === undefined ? null : { kind: 'text', text: words };
  };
  const cells = log.cells.map((cell) => ({
    ...cell,
    content: content(cell.row, cell.column) ?? cell.content,
  }));
  return { ...log, cells };
}

/** A closing whose score sheet was deleted. */
function bereft(): SheetBlueprint {
  const closing = closingOf(EMPTY_ASSESSMENT, 'ฝ่ายเลขานุการ', { year: 2026, month: 9, day: 30 });
  const made = createClosingSheet(EDITION_2562, { closing, source: IMAGE, assessment: EMPTY_ASSESSMENT });
  const gone = `'${SCORES.sheetName}'!`;
  const cells = made.cells.map((cell) =>
    cell.content.kind === 'formula'
      ? {
          ...cell,
          content: { kind: 'formula', formula: cell.content.formula.replaceAll(gone, '#REF!') } as const,
        }
      : cell,
  );
  return { ...made, sheetName: 'ปิดคะแนนเดิม', cells };
}

const OWN: SheetBlueprint = { ...shortLog(), sheetName: 'จดไว้', names: [] };

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

const write = async (...sheets: readonly SheetBlueprint[]): Promise<void> =>
  writeFile(folder.path('in.xlsx'), await writeWorkbook(sheets));
const bytesOf = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(folder.path(file)));

test.each([
  ['finalise', ['--by', 'ก'], ['ปิดคะแนน ใบคะแนน', 'ปิดคะแนนเดิม', 'บันทึกการแก้ไข']],
  ['summarise', [], ['สรุป ใบคะแนน', 'ปิดคะแนนเดิม', 'บันทึกการแก้ไข', 'เกณฑ์และที่มา']],
])(
  'scorebook %s takes a log with its lines and an orphaned closing over, and names what it leaves',
  async (command, options, made) => {
    await write(SCORES, bereft(), logWithLine(), OWN);
    const { exit, out, complaints } = await folder.run(command, 'in.xlsx', ...options, '--out', 'out.xlsx');
    expect([exit, out]).toEqual([0, ['out.xlsx']]);
    expect(complaints).toEqual([expect.stringMatching(/จดไว้ .*ยังอยู่ครบใน in\.xlsx/)]);
    const { sheets, allSheetNames } = readWorkbook(await bytesOf('out.xlsx'));
    expect(allSheetNames).toEqual(['ใบคะแนน', ...made]);
    const log = sheets.flatMap((image) => readLog(image) ?? [])[0];
    expect(log).toMatchObject({ count: 1, watched: [{ source: 'ใบคะแนน' }] });
    expect(log && unloggedIn(log, sheets.slice(0, 1))).toMatchObject([{ isNew: false, changes: [] }]);
    const whole = readSheets(await bytesOf('out.xlsx')).sheets.find(
      ({ sheetName }) => sheetName === 'บันทึกการแก้ไข',
    );
    const line = whole?.cells.filter(({ row, column }) => row === 3 && column < LINE.length);
    expect(line?.map(({ content }) => content)).toEqual(LINE.map((text) => ({ kind: 'text', text })));
  },
);

test('says nothing where nothing is left behind', async () => {
  await write(SCORES, logWithLine());
  const { complaints } = await folder.run('finalise', 'in.xlsx', '--by', 'ก', '--out', 'out.xlsx');
  expect(complaints).toEqual([]);
});
