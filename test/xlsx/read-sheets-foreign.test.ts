import type ExcelJS from 'exceljs';
import { type CellPlan, type CellStyle, cellAddress, type SheetBlueprint } from '../../src/core/index.ts';
import { foreign } from './foreign-workbook.ts';

function cellOf(sheet: SheetBlueprint, address: string): CellPlan | undefined {
  return sheet.cells.find(({ row, column }) => cellAddress(row, column) === address);
}

function styleOf(sheet: SheetBlueprint, address: string): CellStyle | undefined {
  return sheet.styles[cellOf(sheet, address)?.style ?? ''];
}

describe('a workbook of another program', () => {
  it('gives every kind of value, with or without a formula', async () => {
    const sheet = await foreign((made) => {
      made.getCell('A1').value = 'ก';
      made.getCell('A2').value = -1.5;
      made.getCell('A3').value = true;
      made.getCell('A4').value = { error: '#DIV/0!' };
      made.getCell('A5').value = { formula: 'IFNA(A2,0)&"_xlfn."', result: 'x' };
      made.getCell('A6').value = new Date(Date.UTC(2026, 10, 22));
    });
    expect(sheet.cells.map(({ content }) => content)).toEqual([
      { kind: 'text', text: 'ก' },
      { kind: 'number', value: -1.5 },
      { kind: 'boolean', value: true },
      { kind: 'formula', formula: '=#DIV/0!' },
      { kind: 'formula', formula: '=IFNA(A2,0)&"_xlfn."' },
      { kind: 'number', value: 46_348 },
    ]);
    expect(sheet.unkept).toEqual([]);
  });

  it('gives each cell of a formula filled down its own', async () => {
    const sheet = await foreign((made) => {
      made.fillFormula('B1:B3', '$A$1+A1', [1, 2, 3]);
    });
    expect(sheet.cells.map(({ content }) => content)).toEqual(
      [1, 2, 3].map((row) => ({ kind: 'formula', formula: `=$A$1+A${String(row)}` })),
    );
  });

  it('lays what has no alignment of its own as its content asks', async () => {
    const sheet = await foreign((made) => {
      made.getCell('A1').value = 'ก';
      made.getCell('B1').value = 1;
      made.getCell('C1').value = true;
      made.getCell('D1').value = { formula: 'A1', result: 'ก' };
      made.getCell('E1').value = { formula: 'B1', result: 1 };
    });
    const laid = ['A1', 'B1', 'C1', 'D1', 'E1'].map((address) => styleOf(sheet, address)?.horizontal);
    expect(laid).toEqual(['left', 'right', 'center', 'left', 'right']);
  });

  it('gives its default look to cells of which nothing is said', async () => {
    const sheet = await foreign((made) => {
      made.getCell('A1').value = 'ก';
    });
    expect(styleOf(sheet, 'A1')).toEqual({
      font: { name: 'Calibri', size: 11, colour: '#000000' },
      horizontal: 'left',
      vertical: 'center',
      wraps: false,
      numberFormat: 'General',
      isLocked: true,
    });
  });

  it('resolves the colours of a theme, made lighter and darker, and of the old palette', async () => {
    const sheet = await foreign((made) => {
      const colours: Partial<ExcelJS.Color & { tint: number; indexed: number }>[] = [
        { theme: 1 },
        { theme: 4 },
        { theme: 4, tint: 0.399_975_585_192_419_2 },
        { theme: 4, tint: -0.249_977_111_117_893 },
        { argb: 'FF00B050' },
      ];
      colours.forEach((color, index) => {
        const cell = made.getCell(1, index + 1);
        cell.value = 1;
        cell.font = { color };
        cell.fill = { type: 'pattern', pattern: 'solid', fgColor: color };
        cell.border = { top: { style: 'thin', color } };
      });
    });
    const colours = ['#000000', '#4F81BD', '#95B3D7', '#376092', '#00B050'];
    for (const [index, colour] of colours.entries()) {
      const style = styleOf(sheet, cellAddress(0, index));
      expect([style?.font.colour, style?.fill, style?.border]).toEqual([colour, colour, colour]);
    }
  });

  it('gives widths, heights, hidden columns, the usual ones where nothing is said', async () => {
    const sheet = await foreign((made) => {
      made.getCell('E5').value = 1;
      made.getColumn(2).width = 12;
      made.getColumn(4).hidden = true;
      made.getRow(3).height = 30;
    });
    expect(sheet.columns.map(({ width }) => width)).toEqual([64, 84, 64, 63, 64]);
    expect(sheet.columns.map(({ isHidden }) => isHidden ?? false)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(sheet.rowHeights).toEqual([20, 20, 40, 20, 20]);
  });

  it('has a page of A4, upright, around all that is used, where nothing is said of it', async () => {
    const sheet = await foreign((made) => {
      made.getCell('C4').value = 1;
    });
    expect(sheet.print).toEqual({
      paper: 'A4',
      orientation: 'portrait',
      area: { row: 0, column: 0, rows: 4, columns: 3 },
      scale: { percent: 100 },
      rowBreaks: [],
      columnBreaks: [],
      margins: { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 },
      footer: { left: '', center: '', right: '' },
    });
    expect([sheet.tabColour, sheet.isProtected, sheet.freeze]).toEqual([
      '#FFFFFF',
      false,
      { rows: 0, columns: 0 },
    ]);
  });

  it.each<[string, ExcelJS.DataValidation, string]>([
    [
      'decimals between bounds',
      { type: 'decimal', operator: 'between', formulae: [0, 2.5] },
      '=IF(ISNUMBER(B2),AND(B2>=0,B2<=2.5),FALSE)',
    ],
    [
      'whole numbers from a cell on',
      { type: 'whole', operator: 'greaterThanOrEqual', formulae: ['$A$1+1'] },
      '=IF(ISNUMBER(B2),AND(B2=INT(B2),B2>=($A$1+1)),FALSE)',
    ],
    [
      'texts no longer than so much',
      { type: 'textLength', operator: 'lessThanOrEqual', formulae: [13] },
      '=LEN(B2)<=13',
    ],
    [
      'numbers outside bounds',
      { type: 'decimal', operator: 'notBetween', formulae: [-1, 1] },
      '=IF(ISNUMBER(B2),OR(B2<-1,B2>1),FALSE)',
    ],
    ['what a formula says', { type: 'custom', formulae: ['ISODD(B2)'] }, '=ISODD(B2)'],
  ])('turns a validation of %s into the equal formula', async (_, validation, formula) => {
    const sheet = await foreign((made) => {
      made.getCell('B2').dataValidation = {
        ...validation,
        showErrorMessage: true,
        errorTitle: 'ผิด',
        error: 'ลองใหม่',
      };
    });
    expect(sheet.validations).toEqual([
      {
        range: { row: 1, column: 1, rows: 1, columns: 1 },
        rule: { kind: 'custom', formula },
        prompt: { title: '', message: '' },
        alert: { style: 'stop', title: 'ผิด', message: 'ลองใหม่' },
      },
    ]);
    expect(sheet.unkept).toEqual([]);
  });

  it('keeps a list of words, without the blanks around them', async () => {
    const sheet = await foreign((made) => {
      made.getCell('A1').dataValidation = { type: 'list', formulae: ['"ใช่, ไม่ใช่"'], showErrorMessage: true };
    });
    expect(sheet.validations.map(({ rule }) => rule)).toEqual([{ kind: 'list', items: ['ใช่', 'ไม่ใช่'] }]);
  });
});
