import ExcelJS from 'exceljs';
import { cellAt } from '../../src/core/index.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { withSheetNames } from './package.ts';
import { sampleBlueprint } from './sample-blueprint.ts';

/** The sample's first sheet as another library reads it. */
async function sheetRead(): Promise<{ book: ExcelJS.Workbook; sheet: ExcelJS.Worksheet }> {
  const book = new ExcelJS.Workbook();
  const bytes = await writeWorkbook([sampleBlueprint()]);
  await book.xlsx.load(bytes.slice().buffer);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('No sheet.');
  return { book, sheet };
}

describe('a written file in the eyes of another library', () => {
  it('has the widths, heights, merges and the view', async () => {
    const { sheet } = await sheetRead();
    expect([1, 2, 3, 4].map((column) => sheet.getColumn(column).width)).toEqual([
      45.7109375, 12, 13.85546875, 5.7109375,
    ]);
    expect([3, 4].map((column) => sheet.getColumn(column).hidden)).toEqual([false, true]);
    expect([1, 2].map((row) => sheet.getRow(row).height)).toEqual([33, 23.25]);
    expect(sheet.getCell('C23').master.address).toBe('A23');
    expect(sheet.views).toMatchObject([{ state: 'frozen', xSplit: 2, ySplit: 1, showGridLines: false }]);
    expect(sheet.properties.tabColor).toEqual({ argb: 'FF0B5A10' });
  });

  it('has the styles', async () => {
    const { sheet } = await sheetRead();
    expect(sheet.getCell('B1').style).toEqual({
      font: { name: 'TH Sarabun New', size: 16, family: 2, charset: 222, color: { argb: 'FF1A1A1A' } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF9E5' } },
      border: {},
      alignment: { horizontal: 'right', vertical: 'middle', wrapText: true },
      numFmt: '0.00',
      protection: { locked: false, hidden: false },
    });
    const side = { style: 'thin', color: { argb: 'FF808080' } };
    expect(sheet.getCell('B3').style).toMatchObject({
      font: { bold: true, italic: true },
      border: { top: side, right: side, bottom: side, left: side },
      alignment: { horizontal: 'left', vertical: 'top' },
      numFmt: '0.00%',
    });
  });

  it('is protected without a password, columns and rows may be resized', async () => {
    const bytes = await writeWorkbook([sampleBlueprint(), { ...sampleBlueprint(), isProtected: false }]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    const [closed, open] = book.worksheets.map((sheet) => sheet.model);
    expect(closed).toMatchObject({ sheetProtection: { sheet: true, formatColumns: true, formatRows: true } });
    expect(closed).not.toHaveProperty('sheetProtection.hashValue');
    expect(open).toMatchObject({ sheetProtection: undefined });
  });

  it('has the validations', async () => {
    const { sheet } = await sheetRead();
    expect(sheet.getCell('B2').dataValidation).toMatchObject({
      type: 'custom',
      formulae: ['AND(ISNUMBER(B1),B1>=0,B1<=10)'],
      allowBlank: true,
      showInputMessage: true,
      promptTitle: 'คะแนน',
      prompt: 'ตัวเลข 0 ถึง 10\nทศนิยมได้ 2 ตำแหน่ง',
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: 'คะแนนไม่ถูกต้อง',
      error: 'กรอก "0" ถึง <10>',
    });
    expect(sheet.getCell('C1').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"ใช่,ไม่ใช่,""-"""'],
      errorStyle: 'warning',
    });
    expect(sheet.getCell('C1').dataValidation).not.toMatchObject({ showInputMessage: true });
  });

  it('has the conditional formats in their order', async () => {
    const { sheet } = await sheetRead();
    expect(sheet).toMatchObject({
      conditionalFormattings: [
        {
          ref: 'B1:B2',
          rules: [
            {
              type: 'expression',
              priority: 1,
              formulae: ['AND(ISNUMBER(B1),B1<6)'],
              style: {
                font: { bold: true, color: { argb: 'FF8A0B14' } },
                fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFDE7E9' } },
              },
            },
            {
              type: 'expression',
              priority: 2,
              formulae: ['AND(ISNUMBER(B1),B1>=6)'],
              style: {
                font: { color: { argb: 'FF0B5A10' } },
                fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFE7F4E8' } },
              },
            },
          ],
        },
      ],
    });
  });

  it('has the filter of its table, and none where the blueprint has none', async () => {
    const filter = { row: 1, column: 0, rows: 3, columns: 2 };
    const bytes = await writeWorkbook([{ ...sampleBlueprint(), filter }, sampleBlueprint()]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    expect(book.worksheets.map((sheet) => sheet.autoFilter ?? null)).toEqual(['A2:B4', null]);
  });

  it('has the page, its area, titles and footer', async () => {
    const { sheet } = await sheetRead();
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.75, bottom: 0.7, left: 0.5, right: 0.4, header: 0.3, footer: 0.25 },
      printArea: 'A1:C23',
      printTitlesRow: '1:2',
      printTitlesColumn: 'A:A',
    });
    expect(sheet.headerFooter.oddFooter).toBe('&Lก && ข&Rหน้า &P จาก &N');
  });
});

describe('a file that another library wrote', () => {
  async function image(
    fill: (sheet: ExcelJS.Worksheet) => void,
  ): Promise<ReturnType<typeof readWorkbook>['sheets'][number]> {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('อื่น').getCell('A1').value = 'x';
    fill(book.addWorksheet('ก ข'));
    const zipped = new Uint8Array(await book.xlsx.writeBuffer());
    const { sheets } = readWorkbook(withSheetNames(zipped, 1, { pmqa_schema: "'ก ข'!$A$1" }));
    const [first] = sheets;
    if (first === undefined) throw new Error('No sheet of ours.');
    return first;
  }

  it('gives its values, formulas with results, formats and rich text', async () => {
    const read = await image((sheet) => {
      sheet.getCell('A1').value = 'pmqa';
      sheet.getCell('A2').value = { richText: [{ text: 'น้ำ', font: { bold: true } }, { text: ' หนัก' }] };
      sheet.getCell('B1').value = { formula: 'A3*2', result: 21 };
      sheet.getCell('B2').value = { formula: 'NA()', result: { error: '#N/A' } };
      sheet.getCell('A3').value = 10.5;
      sheet.getCell('A3').numFmt = '#,##0.00';
      sheet.getCell('B3').value = true;
      sheet.getCell('C3').value = { error: '#REF!' };
    });
    expect(read).toMatchObject({ name: 'ก ข', range: { row: 0, column: 0, rows: 3, columns: 3 } });
    const at = (row: number, column: number): unknown => cellAt(read, row, column);
    expect(at(1, 0)).toEqual({ value: 'น้ำ หนัก', formula: null, format: 'General' });
    expect(at(0, 1)).toEqual({ value: 21, formula: '=A3*2', format: 'General' });
    expect(at(1, 1)).toEqual({ value: { error: '#N/A' }, formula: '=NA()', format: 'General' });
    expect(at(2, 0)).toEqual({ value: 10.5, formula: null, format: '#,##0.00' });
    expect(at(2, 1)).toMatchObject({ value: true });
    expect(at(2, 2)).toMatchObject({ value: { error: '#REF!' } });
    expect(at(1, 2)).toEqual({ value: null, formula: null, format: 'General' });
  });

  it('gives every cell of a formula filled down its own formula', async () => {
    const read = await image((sheet) => {
      for (let row = 1; row <= 3; row += 1) sheet.getCell(row, 1).value = row;
      sheet.fillFormula('B1:B3', '$A$1+A1', [2, 3, 4]);
    });
    expect([0, 1, 2].map((row) => cellAt(read, row, 1))).toEqual([
      { value: 2, formula: '=$A$1+A1', format: 'General' },
      { value: 3, formula: '=$A$1+A2', format: 'General' },
      { value: 4, formula: '=$A$1+A3', format: 'General' },
    ]);
  });
});
