import { type CellImage, type SheetImage, cellAt } from '../../src/core/index.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { type Parts, relationships, smallestParts, zipParts } from './package.ts';

function read(data: string, changed: Parts = {}): SheetImage {
  const [image] = readWorkbook(zipParts({ ...smallestParts(data), ...changed })).sheets;
  if (image === undefined) throw new Error('No sheet of ours.');
  return image;
}

/** The cells of a sheet, by rows of their values. */
function values(data: string, changed: Parts = {}): unknown[][] {
  return read(data, changed).cells.map((row) => row.map((cell) => cell.value));
}

const CELL: CellImage = { value: null, formula: null, format: 'General' };

describe('a cell in a file', () => {
  it.each<[string, string, unknown]>([
    ['a number', '<c><v>1.5</v></c>', 1.5],
    ['a number with an exponent', '<c t="n"><v> -1.5E-3 </v></c>', -0.0015],
    ['a shared text', '<c t="s"><v>0</v></c>', 'ข'],
    ['a text of its own', '<c t="inlineStr"><is><t>ก</t></is></c>', 'ก'],
    ['a text of runs', '<c t="inlineStr"><is><r><rPr><b/></rPr><t>ก</t></r><r><t>ข</t></r></is></c>', 'กข'],
    [
      'a text without its reading',
      '<c t="inlineStr"><is><t>ก</t><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      'ก',
    ],
    ['a text with kept space', '<c t="inlineStr"><is><t xml:space="preserve"> ก </t></is></c>', ' ก '],
    ['a text in laid out markup', '<c t="inlineStr"><is>\n <t>\n ก ข \n</t>\n</is></c>', 'ก ข'],
    ['a text with escapes', '<c t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>', 'a\rb_x0041_'],
    [
      'a text with references',
      '<c t="inlineStr"><is><t>&lt;&#3585;&#xE02;&amp;amp;</t></is></c>',
      '<กข&amp;',
    ],
    ['a text in CDATA', '<c t="inlineStr"><is><t><![CDATA[<&]]>ก</t></is></c>', '<&ก'],
    ['a text that a formula gives', '<c t="str"><f>A2</f><v> ก_x000D_</v></c>', ' ก\r'],
    ['an empty text', '<c t="str"><f>A2</f><v></v></c>', null],
    ['an empty text of its own', '<c t="inlineStr"><is><t/></is></c>', null],
    ['true', '<c t="b"><v>1</v></c>', true],
    ['false, by its word', '<c t="b"><v>false</v></c>', false],
    ['an error', '<c t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['a date', '<c t="d"><v>2026-11-22</v></c>', 46348],
    ['a date with time', '<c t="d"><v>2026-11-22T12:00:00Z</v></c>', 46348.5],
    ['a date that never was, as text', '<c t="d"><v>2026-02-30</v></c>', '2026-02-30'],
    ['nothing', '<c/>', null],
    ['an empty value', '<c><v/></c>', null],
  ])('is read as %s', (_, cell, value) => {
    expect(cellAt(read(`<row r="1">${cell}</row>`), 0, 0).value).toEqual(value);
  });

  it('counts a date from 1904 where the workbook does', () => {
    const parts = smallestParts('<row><c t="d"><v>1904-01-02</v></c></row>');
    const workbook =
      parts['xl/workbook.xml']?.replace('<sheets>', '<workbookPr date1904="true"/><sheets>') ?? '';
    expect(values('<row><c t="d"><v>1904-01-02</v></c></row>', { 'xl/workbook.xml': workbook })).toEqual([
      [1],
    ]);
  });

  it('follows the one before where it has no address, and so does a row', () => {
    const data =
      '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="3"/><row><c><v>5</v></c></row>';
    expect(values(data)).toEqual([
      [1, null, 3, 4],
      [null, null, null, null],
      [null, null, null, null],
      [5, null, null, null],
    ]);
  });

  it('has the number format of its style, built in or the workbook’s own', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[&gt;=60]0.00;\'x>y\'"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="99"/><xf/></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="164" formatCode="@"/></dxf></dxfs></styleSheet>';
    const data = `<row>${[0, 1, 2, 3, 4, 5].map((style) => `<c s="${String(style)}"><v>1</v></c>`).join('')}</row>`;
    expect(read(data, { 'xl/styles.xml': styles }).cells[0]?.map(({ format }) => format)).toEqual([
      'General',
      "[>=60]0.00;'x>y'",
      '@',
      'General',
      'General',
      'General',
    ]);
  });
});

describe('a formula in a file', () => {
  it('is given with its leading sign, calculated or not', () => {
    const data = '<row><c><f>SUM(B1:B2)</f><v>3</v></c><c><f>1&lt;2</f></c></row>';
    expect(read(data).cells).toEqual([
      [
        { ...CELL, value: 3, formula: '=SUM(B1:B2)' },
        { ...CELL, formula: '=1<2' },
      ],
    ]);
  });

  it('is given without the prefix of later functions', () => {
    expect(cellAt(read('<row><c><f>_xlfn.IFNA(A2,"_xlfn.")</f></c></row>'), 0, 0).formula).toBe(
      '=IFNA(A2,"_xlfn.")',
    );
  });

  it.each([
    ['A1+$B$1+$C1+D$1', 'B3+$B$1+$C3+E$1'],
    ['SUM(A1:B2,A:A,$1:$1,2:3)', 'SUM(B3:C4,B:B,$1:$1,4:5)'],
    ['\'A1 ก\'!A1&"A1"&Sheet1!A1&T[A1]', '\'A1 ก\'!B3&"A1"&Sheet1!B3&T[A1]'],
    ['LOG10(A1)+ABC1_x+A1.B', 'LOG10(B3)+ABC1_x+A1.B'],
    ['XFD1+A1048575', '#REF!+#REF!'],
  ])('stated once as %s, reads %s a column to the right and two rows down', (master, moved) => {
    const data =
      `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:B3">${master.replaceAll('&', '&amp;')}</f></c></row>` +
      '<row r="3"><c r="B3"><f t="shared" si="0"/></c></row>';
    expect(cellAt(read(data), 2, 1).formula).toBe(`=${moved}`);
  });

  it.each([
    ['whose original is missing', '<f t="shared" si="3"/>'],
    ['of a data table', '<f t="dataTable" ref="A1:A2" r1="B1"/>'],
  ])('%s is still a formula', (_, formula) => {
    expect(cellAt(read(`<row><c>${formula}<v>1</v></c></row>`), 0, 0)).toEqual({
      ...CELL,
      value: 1,
      formula: '=',
    });
  });

  it('over an array stands in the array’s first cell', () => {
    const data = '<row><c><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c><v>4</v></c></row>';
    expect(read(data).cells).toEqual([
      [
        { ...CELL, value: 2, formula: '=C1:D1*2' },
        { ...CELL, value: 4 },
      ],
    ]);
  });
});

describe('names in a file', () => {
  function namesOf(defined: string): ReadonlyMap<string, unknown> {
    const workbook = smallestParts('')['xl/workbook.xml'] ?? '';
    return read('<row><c><v>1</v></c></row>', {
      'xl/workbook.xml': workbook.replace('</definedNames>', `${defined}</definedNames>`),
    }).names;
  }

  it.each([
    ['quoted', "'ก'!$B$2:$C$3", { row: 1, column: 1, rows: 2, columns: 2 }],
    ['unquoted', 'ก!$B$2', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['without a sheet', '$B$2', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['to cells deleted', "'ก'!#REF!", null],
    ['to a sheet deleted', '#REF!$B$2', null],
    ['to another sheet', "'ข'!$B$2", null],
    ['to several blocks', "'ก'!$B$2,'ก'!$D$4", null],
    ['to a constant', '12', null],
    ['to nothing', '', null],
  ])('may be %s', (_, reference, range) => {
    const names = namesOf(`<definedName name="pmqa_x" localSheetId="0">${reference}</definedName>`);
    expect(names.get('pmqa_x')).toEqual(range);
  });

  it('of the workbook, or not ours, are passed over', () => {
    const names = namesOf(
      `<definedName name="pmqa_w">'ก'!$B$2</definedName><definedName name="other" localSheetId="0">'ก'!$B$2</definedName>`,
    );
    expect([...names.keys()]).toEqual(['pmqa_schema']);
  });

  it('give the block to read, cut to no cell less or more', () => {
    const data =
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="D2"><v>3</v></c></row><row r="9"><c><v>4</v></c></row>';
    const workbook = (smallestParts('')['xl/workbook.xml'] ?? '').replace(
      '</definedNames>',
      `<definedName name="pmqa_sheet" localSheetId="0">'ก'!$B$2:$C$3</definedName></definedNames>`,
    );
    expect(values(data, { 'xl/workbook.xml': workbook })).toEqual([
      [2, null],
      [null, null],
    ]);
  });

  it('of a block beyond the caps count as broken', () => {
    const workbook = (smallestParts('')['xl/workbook.xml'] ?? '').replace(
      '</definedNames>',
      `<definedName name="pmqa_sheet" localSheetId="0">'ก'!$A$1:$XFD$1048576</definedName></definedNames>`,
    );
    expect(values('<row r="3"><c r="C3"><v>1</v></c></row>', { 'xl/workbook.xml': workbook })).toEqual([[1]]);
  });
});

describe('the parts of a file', () => {
  const data = '<row><c t="s"><v>0</v></c></row>';
  const parts = smallestParts(data);

  it('may be found by absolute and by winding paths', () => {
    const changed = {
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', '../xl/./sharedStrings.xml'],
      ]),
    };
    expect(values(data, changed)).toEqual([['ข']]);
  });

  it('may be named in another case and with backslashes', () => {
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([path, text]) => [
        path.replace('xl/worksheets/sheet1', 'xl\\Worksheets\\Sheet1'),
        text,
      ]),
    );
    expect(readWorkbook(zipParts(renamed)).sheets[0]?.cells[0]?.[0]?.value).toBe('ข');
  });

  it('may lie in another folder', () => {
    const moved = Object.fromEntries(
      Object.entries(parts).map(([path, text]) => [
        path.replace(/^xl\//, 'book/'),
        text.replace('"xl/', '"book/'),
      ]),
    );
    expect(readWorkbook(zipParts(moved)).sheets[0]?.name).toBe('ก');
  });

  it('may be in the strict form of the standard, and with prefixes', () => {
    const strict = Object.fromEntries(
      Object.entries(parts).map(([path, text]) => [
        path,
        text
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006',
            'http://purl.oclc.org/ooxml/officeDocument',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006',
            'http://purl.oclc.org/ooxml/spreadsheetml',
          )
          .replaceAll(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, '<$1x:$2')
          .replaceAll('<x:worksheet xmlns=', '<x:worksheet xmlns:x='),
      ]),
    );
    expect(strict['xl/worksheets/sheet1.xml']).toContain('<x:c t="s">');
    expect(readWorkbook(zipParts(strict)).sheets[0]?.cells[0]?.[0]?.value).toBe('ข');
  });

  it('are read by the fallback of alternatives and without extensions', () => {
    const alternative =
      '<mc:AlternateContent><mc:Choice Requires="x"><row><c><v>1</v></c></row></mc:Choice>' +
      '<mc:Fallback><row><c><v>2</v></c></row></mc:Fallback></mc:AlternateContent>';
    const extension = '<row><c><v>3</v><extLst><ext><f>A1</f><v>9</v></ext></extLst></c></row>';
    expect(values(alternative + extension)).toEqual([[2], [3]]);
  });

  it('may do without styles and shared texts', () => {
    const changed = {
      'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
    };
    expect(values('<row><c s="4"><v>1</v></c></row>', changed)).toEqual([[1]]);
  });

  it('give a sheet the id that stays when it is moved or renamed', () => {
    expect(read(data)).toMatchObject({ id: '7', name: 'ก' });
  });

  it('of a sheet without cells give one blank cell', () => {
    expect(read('')).toMatchObject({ range: { row: 0, column: 0, rows: 1, columns: 1 }, cells: [[CELL]] });
  });
});
