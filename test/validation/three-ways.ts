import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  type CellCover,
  type CellImage,
  cellAddress,
  type CellValue,
  imageOf,
  scoreName,
  type SheetBlueprint,
  type SheetImage,
} from '../../src/core/index.ts';
import { uniqueSheetName } from '../../src/workbook/sheet-name.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { openExcel } from '../excel/open-excel.ts';
import type { Worksheet } from '../office-host/model/worksheet.ts';
import type { Change } from './change.ts';
import { changed, rangeOf, rowOf } from './on-blueprint.ts';

/** One sheet of a workbook, and what was done to it, in this order. */
export interface ChangedSheet {
  readonly blueprint: SheetBlueprint;
  readonly changes: readonly Change[];
}

/** Makes the workbook, does what was done, and reads it. */
export type Way = (sheets: readonly ChangedSheet[]) => Promise<readonly SheetImage[]>;

function changedBlueprint({ blueprint, changes }: ChangedSheet): SheetBlueprint {
  return changes.reduce(changed, blueprint);
}

/** The sheets as their tabs stand. */
function inTabOrder(sheets: readonly ChangedSheet[]): readonly ChangedSheet[] {
  const isMoved = ({ changes }: ChangedSheet): boolean => changes.some(({ kind }) => kind === 'movedToFront');
  return [...sheets.filter(isMoved), ...sheets.filter((sheet) => !isMoved(sheet))];
}

/** Cells that hold what only a calculation or a spreadsheet can put there. */
function calculated({ changes }: ChangedSheet): readonly (Change & { readonly kind: 'cell' })[] {
  return changes.flatMap((change) => {
    const isCalculated =
      change.kind === 'cell' && (change.formula !== undefined || typeof change.value === 'object');
    return isCalculated && change.value !== null ? [change] : [];
  });
}

function withCell(image: SheetImage, row: number, column: number, part: Partial<CellImage>): SheetImage {
  const cells = image.cells.map((line, at) =>
    at === row ? line.map((cell, index) => (index === column ? { ...cell, ...part } : cell)) : line,
  );
  return { ...image, cells };
}

/** The core alone: what an edge would have read. */
export const inTheCore: Way = (sheets) => {
  const taken: string[] = [];
  return Promise.resolve(
    inTabOrder(sheets).map((sheet, index) => {
      const blueprint = changedBlueprint(sheet);
      const sheetName = uniqueSheetName(blueprint.sheetName, taken);
      taken.push(sheetName);
      let image = imageOf(blueprint, `sheet-${String(index)}`, sheetName);
      for (const { name, value, formula = null } of calculated(sheet)) {
        const { row, column } = rangeOf(blueprint, name);
        image = withCell(image, row, column, { value, formula });
      }
      const covers = new Map(image.covers);
      const cover = (name: string, part: CellCover): void => {
        covers.set(name, { ...covers.get(name), ...part });
      };
      for (const change of sheet.changes) {
        if (change.kind === 'rowHidden') cover(scoreName(change.criterion), { isHidden: true });
        if (change.kind === 'mergedUp') cover(scoreName(change.criterion), { isMergedAway: true });
        if (change.kind === 'pastedOver') cover(change.name, { isLocked: true });
      }
      return { ...image, covers };
    }),
  );
};

function fileValue(value: CellValue): string {
  if (typeof value === 'object' && value !== null) return `t="e"><v>${value.error}</v>`;
  if (typeof value === 'string') return `t="str"><v>${value}</v>`;
  return `><v>${String(value)}</v>`;
}

/** Writes into a sheet's part what no blueprint can say. */
function patched(xml: string, sheet: ChangedSheet): string {
  const blueprint = changedBlueprint(sheet);
  let text = xml;
  for (const { name, value, formula } of calculated(sheet)) {
    const { row, column } = rangeOf(blueprint, name);
    const address = cellAddress(row, column);
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
    const f = formula === undefined ? '' : `<f>${formula.slice(1).replaceAll('"', '&quot;')}</f>`;
    text = text.replace(cell, (_, style: string | undefined) => {
      const [attributes = '', content = ''] = fileValue(value).split(/>(.*)/s);
      return `<c r="${address}"${style ?? ''} ${attributes}>${f}${content}</c>`;
    });
  }
  for (const change of sheet.changes) {
    if (change.kind !== 'rowHidden') continue;
    const number = String(rowOf(blueprint, change.criterion) + 1);
    text = text.replace(`<row r="${number}"`, `<row r="${number}" hidden="1"`);
  }
  return text;
}

/** An .xlsx file, written, and changed as another program would have written it. */
export const inAFile: Way = async (made) => {
  const sheets = inTabOrder(made);
  const parts = unzipSync(await writeWorkbook(sheets.map(changedBlueprint)));
  for (const [index, sheet] of sheets.entries()) {
    const path = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const part = parts[path];
    if (part === undefined) throw new Error(`The file has no part ${path}.`);
    parts[path] = strToU8(patched(strFromU8(part), sheet));
  }
  return readWorkbook(zipSync(parts)).sheets;
};

function addressOf(sheet: Worksheet, name: string): string {
  const { target } = sheet.names.itemAt(name);
  if (target === null) throw new Error(`${name} points nowhere.`);
  return cellAddress(target.row, target.column);
}

type Excel = ReturnType<typeof openExcel>;

/** Swaps the contents of two rows, columns A to J. */
function swapRows(sheet: Worksheet, a: number, b: number): void {
  for (let column = 0; column < 10; column += 1) {
    const [first, second] = [sheet.grid.at(a, column), sheet.grid.at(b, column)];
    sheet.grid.enter(a, column, second);
    sheet.grid.enter(b, column, first);
  }
}

function doInExcel({ user }: Excel, sheet: Worksheet, change: Change): void {
  const rowOfScore = (id: Parameters<typeof scoreName>[0]): number =>
    sheet.names.itemAt(scoreName(id)).target?.row ?? -1;
  switch (change.kind) {
    case 'cell': {
      const { target } = sheet.names.itemAt(change.name);
      if (target === null) throw new Error(`${change.name} points nowhere.`);
      const value = change.value === '' && change.formula === undefined ? null : change.value;
      sheet.grid.enter(target.row, target.column, { value, formula: change.formula ?? null });
      if (change.format !== undefined)
        sheet.grid.style(target.row, target.column, 'numberFormat', change.format);
      break;
    }
    case 'own':
      sheet.grid.enter(change.row, change.column, { value: change.value, formula: null });
      break;
    case 'formula':
      sheet.grid.enter(change.row, change.column, { value: 0, formula: change.formula });
      break;
    case 'pastedOver':
      user.pasteCells(sheet, addressOf(sheet, change.name), [[change.value]]);
      break;
    case 'swapped':
      swapRows(sheet, rowOfScore(change.rows[0]), rowOfScore(change.rows[1]));
      break;
    case 'rowInserted': {
      const row = rowOfScore(change.above);
      user.unprotect(sheet);
      user.insertRows(sheet, row);
      if (change.value !== null) user.paste(sheet, cellAddress(row, 3), [[change.value]]);
      sheet.protection.Protect({}, null);
      break;
    }
    case 'rowDeleted':
      user.unprotect(sheet);
      user.deleteRows(sheet, rowOfScore(change.criterion));
      sheet.protection.Protect({}, null);
      break;
    case 'rowHidden':
      user.hideRows(sheet, rowOfScore(change.criterion));
      break;
    case 'mergedUp':
      sheet.merges.push({ row: rowOfScore(change.criterion) - 1, column: 3, rows: 2, columns: 1 });
      break;
    case 'unprotected':
      user.unprotect(sheet);
      break;
    case 'columnInserted':
      user.unprotect(sheet);
      user.insertColumn(sheet, change.before);
      sheet.protection.Protect({}, null);
      break;
    case 'columnHidden':
      sheet.hiddenColumns.add(change.column);
      break;
    case 'renamed':
      user.rename(sheet, change.name);
      break;
    case 'movedToFront':
      user.move(sheet, 0);
      break;
    case 'withoutName':
      sheet.names.itemAt(change.name).Delete();
      break;
  }
}

/** The first ExcelApi that tells of merged cells, as 1.`minor`. */
const NEWEST = 13;

/** Excel, behind Microsoft's own client. */
export const inExcel: Way = async (sheets) => {
  const excel = openExcel(NEWEST);
  for (const { blueprint, changes } of sheets) {
    const { id } = await excel.port.insertSheet(blueprint);
    const sheet = excel.workbook.findSheet(id);
    if (sheet === null) throw new Error('The sheet is not there.');
    for (const change of changes) doInExcel(excel, sheet, change);
  }
  return excel.port.findSheets();
};
