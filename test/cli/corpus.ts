import ExcelJS from 'exceljs';
import {
  type Assessment,
  type CellContent,
  closingOf,
  createClosingSheet,
  createScoreSheet,
  EDITION_2562,
  FACT_NAMES,
  imageOf,
  maximumName,
  SCHEMA_NAME,
  scoreName,
  type SheetBlueprint,
  TOTAL_NAME,
} from '../../src/core/index.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { assessmentOf } from '../core/panel/panels.ts';
import { withSheetNames } from '../xlsx/package.ts';

/** A score sheet in which the cell of a name holds something else. */
function withCell(blueprint: SheetBlueprint, name: string, content: CellContent): SheetBlueprint {
  const range = blueprint.names.find((each) => each.name === name)?.range;
  return {
    ...blueprint,
    cells: blueprint.cells.map((cell) =>
      cell.row === range?.row && cell.column === range.column ? { ...cell, content } : cell,
    ),
  };
}

const sheetOf = (assessment: Assessment): SheetBlueprint => createScoreSheet(EDITION_2562, assessment);

/** A workbook with the score sheet of one assessment. */
export function workbookOf(assessment: Assessment): Promise<Uint8Array> {
  return writeWorkbook([sheetOf(assessment)]);
}

/** The same workbook as exceljs saves it; it writes no names of a sheet's own, so they are put back. */
export async function savedByExcelJs(assessment: Assessment): Promise<Uint8Array> {
  const blueprint = sheetOf(assessment);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(await writeWorkbook([blueprint])).buffer);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('No sheet.');
  const saved = new Uint8Array(await book.xlsx.writeBuffer());
  const column = (index: number): string => sheet.getColumn(index + 1).letter;
  const names = blueprint.names.map(({ name, range }) => {
    const first = `$${column(range.column)}$${String(range.row + 1)}`;
    const last = `$${column(range.column + range.columns - 1)}$${String(range.row + range.rows)}`;
    return [name, `'${sheet.name}'!${first}:${last}`] as const;
  });
  return withSheetNames(saved, 0, Object.fromEntries(names));
}

const plain = assessmentOf('A9');
const encrypted = Uint8Array.from([
  ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ...Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat(),
]);

/** A score sheet that was closed, and holds another score now. */
function changedAfterClosing(): Promise<Uint8Array> {
  const blueprint = sheetOf(plain);
  const source = imageOf(blueprint, 'sheet-1', blueprint.sheetName);
  const closing = closingOf(plain, 'ฝ่ายเลขานุการ', { year: 2026, month: 11, day: 20 });
  return writeWorkbook([
    withCell(blueprint, scoreName('1'), { kind: 'number', value: 61 }),
    createClosingSheet(EDITION_2562, { assessment: plain, closing, source }),
  ]);
}

/** A file for each way to be refused, by the code of the refusal. */
export async function refusedFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const blueprint = sheetOf(plain);
  const healthy = await workbookOf(plain);
  const changed = (name: string, content: CellContent): Promise<Uint8Array> =>
    writeWorkbook([withCell(blueprint, name, content)]);
  const others = blueprint.names.slice(0, 0);
  return new Map([
    ['notZip', new TextEncoder().encode('not a workbook')],
    ['damaged', healthy.slice(0, healthy.length / 2)],
    ['encrypted', encrypted],
    ['noScoreSheet', await writeWorkbook([{ ...blueprint, names: others }])],
    ['otherEdition', await changed(SCHEMA_NAME, { kind: 'text', text: 'pmqa-score-sheet/2/2558' })],
    ['maximaChanged', await changed(maximumName('1'), { kind: 'number', value: 100 })],
    ['formulasOverwritten', await changed(TOTAL_NAME, { kind: 'number', value: 999 })],
    ['scoresInvalid', await changed(scoreName('2'), { kind: 'number', value: 81 })],
    ['factsInvalid', await changed(FACT_NAMES.awardYear, { kind: 'text', text: 'ปีหน้า' })],
    ['changedAfterClosing', await changedAfterClosing()],
    ['agencyMissing', await workbookOf(assessmentOf('A9', {}, { agency: null }))],
    ['assessorMissing', await workbookOf(assessmentOf('A9', {}, { assessor: null }))],
  ]);
}
