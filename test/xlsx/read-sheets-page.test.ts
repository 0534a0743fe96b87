import { readSheets } from '../../src/xlsx/read-sheets.ts';
import { type Parts, relationships, smallestParts, zipParts } from './package.ts';
import { read, workbook } from './sheet-markup.ts';

describe('the page', () => {
  it('has the breaks that somebody made, and no others', () => {
    const { print } = read({
      after:
        '<rowBreaks><brk id="3"/><brk id="9" man="1"/><brk id="5" man="1"/><brk id="0" man="1"/></rowBreaks>' +
        '<colBreaks><brk id="1"/><brk id="2" man="1"/></colBreaks>',
    });
    expect([print.rowBreaks, print.columnBreaks]).toEqual([[5, 9], [2]]);
  });

  it.each([
    ['&Lก&Cข&Rค', ['ก', 'ข', 'ค'], []],
    ['ก', ['', 'ก', ''], []],
    ['&Rค&Lก', ['ก', '', 'ค'], []],
    ['&L&&C &&&Cข', ['&&C &&', 'ข', ''], []],
    [`&L${'ก'.repeat(254)}`, ['', '', ''], ['pageHeaders']],
  ])('has of the footer %j its parts', (footer, parts, unkept) => {
    const sheet = read({
      after: `<headerFooter><oddFooter>${footer.replaceAll('&', '&amp;')}</oddFooter></headerFooter>`,
    });
    const { left, center, right } = sheet.print.footer;
    expect([[left, center, right], sheet.unkept]).toEqual([parts, unkept]);
  });
});

describe('names', () => {
  it('of a sheet for anything but one block of its own are told and let go', () => {
    const names = ['#REF!', "'ค'!$A$1", '1+1', "'ก ข'!$A$1,'ก ข'!$B$1"].map(
      (reference, index) =>
        `<definedName name="n${String(index)}" localSheetId="0">${reference}</definedName>`,
    );
    const sheet = read(
      {},
      workbook(`${names.join('')}<definedName name="ok" localSheetId="0">'ก ข'!$B$2</definedName>`),
    );
    expect(sheet.names).toEqual([{ name: 'ok', range: { row: 1, column: 1, rows: 1, columns: 1 } }]);
    expect(sheet.unkept).toEqual(['otherNames']);
  });

  it('that a program keeps for itself are none', () => {
    const names =
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0">A1</definedName><definedName name="_xlchart.v1.0">A1</definedName>';
    const sheet = read({}, workbook(names));
    expect([sheet.names, sheet.unkept]).toEqual([[], []]);
  });

  it('of the print area of several blocks are told', () => {
    const area =
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'ก ข\'!$A$1,\'ก ข\'!$C$1</definedName>';
    expect(read({}, workbook(area)).unkept).toEqual(['pageLayout']);
  });

  it('of the repeated rows alone, after the columns or before them', () => {
    const titles = (reference: string): unknown => {
      const { print } = read(
        {},
        workbook(`<definedName name="_xlnm.Print_Titles" localSheetId="0">${reference}</definedName>`),
      );
      return [print.titleRows, print.titleColumns];
    };
    const [rows, columns] = [
      { first: 1, last: 2 },
      { first: 0, last: 1 },
    ];
    expect(titles("'ก ข'!$2:$3")).toEqual([rows, undefined]);
    expect(titles("'ก ข'!$A:$B")).toEqual([undefined, columns]);
    expect(titles("'ก ข'!$2:$3,'ก ข'!$A:$B")).toEqual([rows, columns]);
  });
});

describe('what a workbook points to', () => {
  const drawing = (kinds: readonly string[]): Parts => ({
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'drawing', '../drawings/drawing1.xml']]),
    'xl/drawings/_rels/drawing1.xml.rels': relationships(
      kinds.map((kind, index) => [`r${String(index)}`, kind, 'x']),
    ),
  });

  it.each([
    [['chart'], ['charts']],
    [
      ['image', 'chart'],
      ['charts', 'pictures'],
    ],
    [[], ['shapes']],
  ])('a drawing of %j is told as %j', (kinds, unkept) => {
    expect(read({}, drawing(kinds)).unkept).toEqual(unkept);
  });

  it.each([
    ['vbaProject', 'macros'],
    ['externalLink', 'externalData'],
    ['pivotCacheDefinition', 'pivotTables'],
  ])('%s is told as %s', (kind, code) => {
    const sheet = read(
      {},
      {
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId9', kind, 'x.bin'],
        ]),
      },
    );
    expect(sheet.unkept).toEqual([code]);
  });

  it('a sheet of a chart alone is told and let go', () => {
    const rels = relationships([['rId1', 'chartsheet', 'chartsheets/sheet1.xml']]);
    expect(readSheets(zipParts({ ...smallestParts(''), 'xl/_rels/workbook.xml.rels': rels }))).toEqual({
      sheets: [],
      unkept: ['otherSheets'],
    });
  });

  it('a password is told, protection stays', () => {
    const sheet = read({ after: '<sheetProtection sheet="1" hashValue="x"/>' });
    expect([sheet.isProtected, sheet.unkept]).toEqual([true, ['protectionDetails']]);
  });

  it('sparklines are told', () => {
    expect(read({ after: '<extLst><ext><x:sparklineGroup/></ext></extLst>' }).unkept).toEqual(['sparklines']);
  });
});
