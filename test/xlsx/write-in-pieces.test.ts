import {
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type SheetBlueprint,
} from '../../src/core/index.ts';
import { number, text } from '../../src/core/blueprint/cell-plans.ts';
import { createTableSheets } from '../../src/core/blueprint/panel/table-sheet.ts';
import { compiledSheets } from '../../src/workbook/compiled-sheets.ts';
import { readSheets } from '../../src/xlsx/read-sheets.ts';
import { writeInPieces } from '../../src/xlsx/write-in-pieces.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { UnwritableSheetError } from '../../src/xlsx/write/unwritable-sheet-error.ts';
import { assessmentOf, compiled } from '../core/panel/panels.ts';
import { bytesInPieces } from './bytes-in-pieces.ts';
import { sampleBlueprint } from './sample-blueprint.ts';

const COMPILATION = compiled(
  [
    assessmentOf('A1', { '1': 59 }),
    assessmentOf('A2', { '1': 61, '4': 'abstained' }),
    assessmentOf('A3', {}, { agency: "กรม 'อื่น' [1]" }),
  ],
  { isAnonymous: true, roster: [] },
);

/** A table that is written in several bands, the last of them not full, with a name and texts in each. */
const TALL = createTableSheets(
  {
    sheetName: 'ตาราง <สูง> & ยาว',
    title: 'ตาราง',
    remark: '',
    columns: [
      { head: 'ที่', width: 56, style: 'centred' },
      { head: 'เรื่อง', width: 200, style: 'wrapped' },
    ],
    rows: Array.from({ length: 1_203 }, (_, index) => [number(index), text(` <${String(index)}>\n& `)]),
    assessorColumn: 1,
  },
  (name) => name,
);

const SHEETS: readonly SheetBlueprint[] = [
  // Looks that the later ones have not, and texts with spaces around them.
  sampleBlueprint(),
  ...compiledSheets(EDITION_2562, COMPILATION, { year: 2026, month: 11, day: 22 }),
  ...TALL,
  createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT),
  createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT),
];

describe('a workbook that is written in pieces', () => {
  test('holds the very sheets that are written at once', async () => {
    const [inPieces, atOnce] = [await bytesInPieces(SHEETS), await writeWorkbook(SHEETS)].map(readSheets);
    expect(inPieces?.sheets).toHaveLength(SHEETS.length);
    expect(inPieces).toEqual(atOnce);
  });

  test('has the same bytes every time', async () => {
    const few = SHEETS.slice(0, 3);
    expect(Buffer.compare(await bytesInPieces(few), await bytesInPieces(few))).toBe(0);
  });

  test('asks for a sheet only when the one before is written', async () => {
    const asked: number[] = [];
    function* counted(): Generator<SheetBlueprint> {
      for (const [index, sheet] of SHEETS.entries()) {
        asked.push(index);
        yield sheet;
      }
    }
    const pieces = writeInPieces(counted());
    await pieces.next();
    expect(asked).toEqual([0]);
    await pieces.return(undefined);
  });

  test('is refused without a sheet, and with what no file can hold', async () => {
    await expect(bytesInPieces([])).rejects.toThrow(UnwritableSheetError);
    const [sheet] = SHEETS;
    if (sheet === undefined) throw new Error('no sheet');
    const cell = { row: 0, column: 0, content: { kind: 'number', value: NaN }, style: 'plain' } as const;
    const style = Object.values(sheet.styles)[0];
    if (style === undefined) throw new Error('no style');
    const wrong = { ...sheet, styles: { plain: style }, cells: [cell] };
    await expect(bytesInPieces([sheet, wrong])).rejects.toThrow(UnwritableSheetError);
    await expect(bytesInPieces([{ ...sheet, charts: [] }])).rejects.toThrow('chartInPieces');
  });
});
