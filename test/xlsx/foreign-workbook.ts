import ExcelJS from 'exceljs';
import { type OnlySheet, onlySheet } from './sheet-markup.ts';

/** What another library's workbook holds, `fill` having filled its one sheet. */
export async function foreignBytes(
  fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('แผ่น 1'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The same, read. */
export async function foreign(
  fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<OnlySheet> {
  return onlySheet(await foreignBytes(fill));
}
