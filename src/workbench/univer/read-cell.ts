import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET, FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { CellImage, CellValue } from '../../core/index.ts';
import type { Book, Page } from './book.ts';
import { numberFormatOf } from './cell-look.ts';

const ERRORS: ReadonlySet<string> = ERROR_TYPE_SET;

/** Text of several looks stands in a document of its own, which ends with a line break that nobody typed. */
function richText({ p }: ICellData): Nullable<string> {
  const stream = p?.body?.dataStream;
  return typeof stream === 'string' ? stream.replace(/\r?\n$/, '').replaceAll('\r', '\n') : null;
}

function valueOf(cell: ICellData, isFormula: boolean): CellValue {
  const value = richText(cell) ?? cell.v ?? null;
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (value === null || typeof value === 'boolean') return value;
  if (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING || typeof value === 'string') {
    const text = String(value);
    if (isFormula && ERRORS.has(text)) return { error: text };
    return text === '' && !isFormula ? null : text;
  }
  return value;
}

/** What a cell holds now; its formula too where it shares one with other cells. */
export function readCell({ injector }: Book, page: Page, row: number, column: number): CellImage {
  const cell = page.sheet.getCellRaw(row, column);
  if (!cell) return { value: null, formula: null, format: 'General' };
  const { sheetId, unitId, workbook } = page;
  const formula = injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, unitId) ?? null;
  return {
    value: valueOf(cell, formula !== null),
    formula,
    format: numberFormatOf(workbook.getStyles().getStyleByCell(cell)),
  };
}
