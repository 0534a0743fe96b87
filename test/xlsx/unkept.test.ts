import type ExcelJS from 'exceljs';
import { readSheets } from '../../src/xlsx/read-sheets.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { foreign, foreignBytes } from './foreign-workbook.ts';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

describe('what a blueprint cannot keep of a workbook', () => {
  it.each<[string, (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void]>([
    [
      'comments',
      (sheet) => {
        sheet.getCell('A1').note = 'ก';
      },
    ],
    ['filters', (sheet) => (sheet.autoFilter = 'A1:B2')],
    [
      'hiddenRows',
      (sheet) => {
        sheet.getCell('A2').value = 1;
        sheet.getRow(2).hidden = true;
      },
    ],
    ['hiddenSheets', (_, book) => (book.addWorksheet('ซ่อน').state = 'veryHidden')],
    ['links', (sheet) => (sheet.getCell('A1').value = { text: 'ก', hyperlink: 'https://example.org' })],
    [
      'looks',
      (sheet) => {
        sheet.getCell('A1').value = 1;
        sheet.getCell('A1').border = { bottom: { style: 'double' } };
      },
    ],
    [
      'looks',
      (sheet) => {
        sheet.getCell('A1').value = 1;
        sheet.getCell('A1').font = { underline: true };
      },
    ],
    [
      'looks',
      (sheet) => {
        sheet.getColumn(3).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } };
      },
    ],
    [
      'otherHighlights',
      (sheet) => {
        sheet.addConditionalFormatting({
          ref: 'A1:A3',
          rules: [
            {
              type: 'colorScale',
              priority: 1,
              cfvo: [{ type: 'min' }, { type: 'max' }],
              color: [{ argb: 'FFFF0000' }, { argb: 'FF00FF00' }],
            },
          ],
        });
      },
    ],
    [
      'otherValidations',
      (sheet) => {
        sheet.getCell('A1').dataValidation = {
          type: 'list',
          formulae: ['$B$1:$B$3'],
          showErrorMessage: true,
        };
      },
    ],
    [
      'outlines',
      (sheet) => {
        sheet.getCell('A2').value = 1;
        sheet.getRow(2).outlineLevel = 1;
      },
    ],
    ['pageHeaders', (sheet) => (sheet.headerFooter.oddHeader = '&Cก')],
    ['pageLayout', (sheet) => (sheet.pageSetup.fitToPage = true)],
    [
      'pictures',
      (sheet, book) => {
        sheet.addImage(book.addImage({ base64: PIXEL, extension: 'png' }), 'A1:B2');
      },
    ],
    [
      'richText',
      (sheet) => (sheet.getCell('A1').value = { richText: [{ text: 'ก', font: { bold: true } }] }),
    ],
    [
      'tables',
      (sheet) => {
        sheet.addTable({ name: 'T', ref: 'A1', columns: [{ name: 'ก' }], rows: [[1]] });
      },
    ],
    [
      'workbookNames',
      (_, book) => {
        book.definedNames.add("'แผ่น 1'!$A$1", 'ก_ข');
      },
    ],
  ])('is named: %s', async (code, fill) => {
    const { unkept } = await foreign(fill);
    expect(unkept).toContain(code);
  });

  it('leaves no trace once it is written, and nothing to name', async () => {
    const bytes = await foreignBytes((sheet, book) => {
      sheet.getCell('A1').value = { text: 'ก', hyperlink: 'https://example.org' };
      sheet.getCell('A2').note = 'ก';
      sheet.getCell('A3').border = { bottom: { style: 'double' } };
      sheet.getRow(3).hidden = true;
      sheet.addImage(book.addImage({ base64: PIXEL, extension: 'png' }), 'A1:B2');
      book.addWorksheet('ซ่อน').state = 'hidden';
    });
    const { sheets } = readSheets(bytes);
    const again = readSheets(await writeWorkbook(sheets));
    expect(again).toEqual({ sheets, unkept: [] });
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual(['แผ่น 1', 'ซ่อน']);
  });
});
