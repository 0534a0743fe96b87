import { LIMITS } from '../../src/xlsx/read/limits.ts';
import { type WorkbookContents, readSheets } from '../../src/xlsx/read-sheets.ts';
import { smallestParts, zipParts } from './package.ts';
import { outcomeOf } from './patience.ts';
import { type SheetMarkup, markupWorkbook, onlySheet, styles } from './sheet-markup.ts';

const WORKBOOK = 'xl/workbook.xml';
/** The file's fate: its contents, or the error's code. */
function fate(bytes: Uint8Array): WorkbookContents | string {
  return outcomeOf(readSheets, bytes);
}

type Hostile = SheetMarkup & { readonly styles?: string };

function withStyles({ styles: looks, ...markup }: Hostile): Uint8Array {
  return markupWorkbook(markup, looks === undefined ? {} : styles(looks));
}

/** Format 1 is one that shows. */
const FORMATS = styles(
  '<fonts><font/></fonts><cellXfs><xf/><xf><alignment horizontal="center"/></xf></cellXfs>',
);
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe('of a sheet read whole', () => {
  it('a blank cell that looks like something, at the very end, is let go and told', () => {
    const data = `${ONE}<row r="2"><c r="B2" s="1"/></row><row r="1048576"><c r="XFD1048576" s="1"/></row>`;
    const sheet = onlySheet(markupWorkbook({ data }, FORMATS));
    expect(sheet.cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect([sheet.rowHeights.length, sheet.columns.length, sheet.unkept]).toEqual([2, 2, ['looks']]);
  });

  it('heights and widths far from all content are let go', () => {
    const data = `${ONE}<row r="1000" ht="30"/><row r="1001" ht="30"/><row r="1048576" ht="30"/>`;
    const before = '<cols><col min="1" max="2000000000" width="9" customWidth="1"/></cols>';
    const sheet = onlySheet(markupWorkbook({ data, before }));
    expect([sheet.rowHeights.length, sheet.columns.length]).toEqual([1_000, 100]);
  });

  it('half a million blank cells that look like something are let go beyond the cap', () => {
    const data = `<row>${'<c s="1"/>'.repeat(100)}</row>`.repeat(5_000);
    const contents = fate(markupWorkbook({ data }, FORMATS));
    expect(contents).toMatchObject({ unkept: ['looks'] });
  });

  it.each<[string, Hostile]>([
    ['content at the very end', { data: `${ONE}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` }],
    ['half a million cells', { data: `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`.repeat(5_000) }],
    ['a million fonts', { styles: `<fonts>${'<font/>'.repeat(1_000_000)}</fonts>` }],
    ['a million borders', { styles: `<borders>${'<border/>'.repeat(1_000_000)}</borders>` }],
    ['a million looks of highlights', { styles: `<dxfs>${'<dxf/>'.repeat(1_000_000)}</dxfs>` }],
    [
      'half a million merges',
      { after: `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(500_000)}</mergeCells>` },
    ],
    [
      'a validation of two million areas',
      {
        after: `<dataValidations><dataValidation type="custom" sqref="${'A1 '.repeat(2_000_000)}"><formula1>TRUE</formula1></dataValidation></dataValidations>`,
      },
    ],
    [
      'a long formula for very many areas',
      {
        after: `<dataValidations><dataValidation type="custom" sqref="${'A1 B1 '.repeat(20_000)}"><formula1>${'A1+'.repeat(600)}1</formula1></dataValidation></dataValidations>`,
      },
    ],
    [
      'a highlight of two million areas',
      {
        styles:
          '<dxfs><dxf><font><color rgb="FF000000"/></font><fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill></dxf></dxfs>',
        after: `<conditionalFormatting sqref="${'A1 '.repeat(2_000_000)}"><cfRule type="expression" dxfId="0"><formula>TRUE</formula></cfRule></conditionalFormatting>`,
      },
    ],
  ])('%s is refused', (_, parts) => {
    expect(fate(withStyles(parts))).toBe('tooLarge');
  });

  it.each<[string, Hostile]>([
    [
      'half a million columns that overlap',
      { before: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(400_000)}</cols>` },
    ],
    ['a million page breaks', { after: `<rowBreaks>${'<brk id="1" man="1"/>'.repeat(700_000)}</rowBreaks>` }],
    [
      'a footer of millions of letters',
      { after: `<headerFooter><oddFooter>${'&amp;L'.repeat(2_000_000)}</oddFooter></headerFooter>` },
    ],
    [
      'a frozen part without end',
      { before: '<sheetViews><sheetView><pane ySplit="1e99" state="frozen"/></sheetView></sheetViews>' },
    ],
    [
      'colours that are none',
      {
        styles:
          '<fonts><font><color theme="-1"/></font><font><color indexed="1e9" tint="x"/></font><font><color rgb="__proto__"/></font></fonts>',
      },
    ],
    ['sizes that are none', { before: '<sheetFormatPr defaultRowHeight="1e999" defaultColWidth="-7"/>' }],
  ])('%s are no harm', (_, parts) => {
    expect(fate(withStyles({ data: ONE, ...parts }))).toMatchObject({ sheets: [{ sheetName: 'ก' }] });
  });

  it('a number format of millions of letters, in thousands of looks, is none', () => {
    const formats = `<numFmts><numFmt numFmtId="200" formatCode="${'0'.repeat(8_000_000)}"/></numFmts>`;
    const looks = Array.from(
      { length: 5_000 },
      (_, indent) => `<xf numFmtId="200"><alignment indent="${String(indent % 250)}"/></xf>`,
    );
    const data = `<row>${looks.map((_, index) => `<c s="${String(index)}"><v>1</v></c>`).join('')}</row>`;
    const contents = fate(markupWorkbook({ data }, styles(`${formats}<cellXfs>${looks.join('')}</cellXfs>`)));
    expect(contents).toMatchObject({ sheets: [{ styles: { style1: { numberFormat: 'General' } } }] });
  });

  it('what calls itself an error gets into no formula', () => {
    const data = '<row><c t="e"><v>HYPERLINK("http://a")</v></c><c t="e"><v>#NAME?</v></c></row>';
    expect(onlySheet(markupWorkbook({ data })).cells.map(({ content }) => content)).toEqual([
      { kind: 'formula', formula: '=#N/A' },
      { kind: 'formula', formula: '=#NAME?' },
    ]);
  });
});

describe('of a workbook read whole', () => {
  function manySheets(count: number, data: string): Uint8Array {
    const sheets = Array.from(
      { length: count },
      (_, index) => `<sheet name="s${String(index)}" sheetId="1" r:id="rId1"/>`,
    );
    const parts = smallestParts(data);
    return zipParts({ ...parts, [WORKBOOK]: `<workbook><sheets>${sheets.join('')}</sheets></workbook>` });
  }

  it('more sheets than the cap are refused', () => {
    expect(fate(manySheets(LIMITS.sheets + 1, ''))).toBe('tooLarge');
  });

  it('a thousand sheets of few bytes and very many rows are refused', () => {
    expect(fate(manySheets(1_000, '<row r="200000"><c><v>1</v></c></row>'))).toBe('tooLarge');
  });

  it('a thousand sheets over one formula filled down are refused before memory runs out', () => {
    const rest = '<c><f t="shared" si="0"/></c>'.repeat(120);
    const data = `<row><c><f t="shared" si="0">${'A1+'.repeat(2_000)}1</f></c>${rest}</row>`;
    expect(fate(manySheets(1_000, data))).toBe('tooLarge');
  });

  it('a name of millions of letters with very many names of its own is refused', () => {
    const names = '<definedName name="pmqa_a" localSheetId="0">A1</definedName>'.repeat(100_000);
    const sheets = `<sheets><sheet name="${'ก'.repeat(3_000_000)}" sheetId="1" r:id="rId1"/></sheets>`;
    const parts = smallestParts('');
    expect(
      fate(
        zipParts({
          ...parts,
          [WORKBOOK]: `<workbook>${sheets}<definedNames>${names}</definedNames></workbook>`,
        }),
      ),
    ).toBe('tooLarge');
  });
});
