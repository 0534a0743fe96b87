import type { SheetBlueprint } from '../../src/core/index.ts';
import { relationships } from './package.ts';
import { read, styles, workbook } from './sheet-markup.ts';

function contents(sheet: SheetBlueprint): readonly unknown[] {
  return sheet.cells.map(({ content }) => content);
}

describe('a formula that cannot stand by itself', () => {
  it.each([
    ['over another workbook', '[1]Sheet1!A1', 'externalData'],
    ['over another workbook, its name quoted', "'[1]ก ข'!A1", 'externalData'],
    ['over the columns of a table', 'SUM(T[ก])', 'tables'],
  ])('%s becomes its value', (_, formula, code) => {
    const sheet = read({ data: `<row><c><f>${formula}</f><v>7</v></c></row>` });
    expect([contents(sheet), sheet.unkept]).toEqual([[{ kind: 'number', value: 7 }], [code]]);
  });

  it('is not one with a bracket in a text', () => {
    const sheet = read({ data: '<row><c><f>"[1]"&amp;A2</f><v>7</v></c></row>' });
    expect([contents(sheet), sheet.unkept]).toEqual([[{ kind: 'formula', formula: '="[1]"&A2' }], []]);
  });

  it('of a what-if table becomes its values', () => {
    const sheet = read({ data: '<row><c><f t="dataTable" ref="A1:A2"/><v>7</v></c></row>' });
    expect([contents(sheet), sheet.unkept]).toEqual([[{ kind: 'number', value: 7 }], ['arrayFormulas']]);
  });

  it('of an array stays with its first cell', () => {
    const sheet = read({
      data: '<row><c><f t="array" ref="A1:B1">C1:D1*2</f><v>7</v></c><c><v>8</v></c></row>',
    });
    expect(contents(sheet)).toEqual([
      { kind: 'formula', formula: '=C1:D1*2' },
      { kind: 'number', value: 8 },
    ]);
    expect(sheet.unkept).toEqual(['arrayFormulas']);
  });
});

describe('days in a workbook that counts from 1904', () => {
  it('are counted from 1900, numbers and times stay', () => {
    const formats = ['d/m/yyyy', '0.00', '[h]:mm', '"d" 0'].map(
      (code, index) =>
        `<numFmt numFmtId="${String(200 + index)}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
    );
    const looks = formats.map((_, index) => `<xf numFmtId="${String(200 + index)}"/>`);
    const sheet = read(
      { data: `<row>${looks.map((_, index) => `<c s="${String(index)}"><v>1</v></c>`).join('')}</row>` },
      {
        ...styles(`<numFmts>${formats.join('')}</numFmts><cellXfs>${looks.join('')}</cellXfs>`),
        ...workbook('', '<workbookPr date1904="1"/>'),
      },
    );
    expect(contents(sheet)).toEqual([1_463, 1, 1, 1].map((value) => ({ kind: 'number', value })));
  });
});

describe('several areas', () => {
  it('of one validation have a rule each, relative to its first cell', () => {
    const sheet = read({
      after:
        '<dataValidations><dataValidation type="custom" showErrorMessage="1" sqref="B2:B3 D5 F2"><formula1>AND(B2&gt;A$1,$A2)</formula1></dataValidation></dataValidations>',
    });
    expect(sheet.validations.map(({ range, rule }) => [range.row, range.column, rule])).toEqual([
      [1, 1, { kind: 'custom', formula: '=AND(B2>A$1,$A2)' }],
      [4, 3, { kind: 'custom', formula: '=AND(D5>C$1,$A5)' }],
      [1, 5, { kind: 'custom', formula: '=AND(F2>E$1,$A2)' }],
    ]);
  });

  it('relate to the corner of the block around them, also where it is in none', () => {
    const sheet = read({
      after:
        '<dataValidations><dataValidation type="custom" showErrorMessage="1" sqref="C2 B4"><formula1>B2</formula1></dataValidation></dataValidations>',
    });
    expect(sheet.validations.map(({ rule }) => rule)).toEqual([
      { kind: 'custom', formula: '=C2' },
      { kind: 'custom', formula: '=B4' },
    ]);
  });

  it('may be whole columns and rows', () => {
    const { highlights } = read(
      {
        after:
          '<conditionalFormatting sqref="C:D 3:3"><cfRule type="expression" priority="1" dxfId="0"><formula>TRUE</formula></cfRule></conditionalFormatting>',
      },
      styles(
        '<dxfs><dxf><font><color rgb="FF000000"/></font><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf></dxfs>',
      ),
    );
    expect(highlights.map(({ range }) => range)).toEqual([
      { row: 0, column: 2, rows: 1_048_576, columns: 2 },
      { row: 2, column: 0, rows: 1, columns: 16_384 },
    ]);
  });
});

describe('conditional formats', () => {
  const rule = (priority: number, look: number, formula: string): string =>
    `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="${String(priority)}" dxfId="${String(look)}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  const looks = styles(
    `<dxfs><dxf><font><b val="0"/><color rgb="FF112233"/></font><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf>
    <dxf><font><b/></font><fill><patternFill patternType="solid"><fgColor rgb="FF445566"/></patternFill></fill></dxf>
    <dxf><border><left style="thin"/></border></dxf></dxfs>`,
  );

  it('are in the order of their priority, wherever they stand', () => {
    const sheet = read({ after: rule(2, 0, 'TWO') + rule(1, 0, 'ONE') }, looks);
    expect(sheet.highlights.map(({ formula }) => formula)).toEqual(['=ONE', '=TWO']);
    expect(sheet.highlights[0]?.look).toEqual({ fill: '#FFFF00', colour: '#112233', isBold: false });
    expect(sheet.unkept).toEqual([]);
  });

  it('without a colour for the letters get ink, and are told', () => {
    const sheet = read({ after: rule(1, 1, 'ONE') }, looks);
    expect(sheet.highlights.map(({ look }) => look)).toEqual([
      { fill: '#445566', colour: '#000000', isBold: true },
    ]);
    expect(sheet.unkept).toEqual(['otherHighlights']);
  });

  it('that change neither fill nor colour are told and let go', () => {
    const sheet = read({ after: rule(1, 2, 'ONE') }, looks);
    expect([sheet.highlights, sheet.unkept]).toEqual([[], ['otherHighlights']]);
  });
});

describe('validations', () => {
  const validation = (attributes: string, formula: string): string =>
    `<dataValidations><dataValidation sqref="A1" ${attributes}><formula1>${formula}</formula1></dataValidation></dataValidations>`;

  it('that let anything through keep their list, and are told', () => {
    const sheet = read({ after: validation('type="list" errorStyle="stop"', '"ก,ข"') });
    expect(sheet.validations).toMatchObject([
      { rule: { kind: 'list', items: ['ก', 'ข'] }, alert: { style: 'information' } },
    ]);
    expect(sheet.unkept).toEqual(['otherValidations']);
  });

  it.each([
    ['over another workbook', 'type="custom" showErrorMessage="1"', '[1]A!A1'],
    ['of a list of cells', 'type="list" showErrorMessage="1"', '$B$1:$B$2'],
    ['of a list beyond what a list may be', 'type="list" showErrorMessage="1"', `"${'ก'.repeat(256)}"`],
    ['without their second bound', 'type="decimal" showErrorMessage="1"', '1'],
    ['of an unknown kind', 'type="zz" operator="equal" showErrorMessage="1"', '1'],
  ])('%s are told and let go', (_, attributes, formula) => {
    const sheet = read({ after: validation(attributes, formula) });
    expect([sheet.validations, sheet.unkept]).toEqual([[], ['otherValidations']]);
  });

  it('in an extension are told', () => {
    const sheet = read({
      after: '<extLst><ext><x:dataValidations><x:dataValidation/></x:dataValidations></ext></extLst>',
    });
    expect(sheet.unkept).toEqual(['otherValidations']);
  });
});

describe('looks', () => {
  it('take a fill without a pattern for none, and one of an old colour as the workbook changed it', () => {
    const sheet = read(
      { data: '<row><c s="0"><v>1</v></c><c s="1"><v>1</v></c><c s="2"><v>1</v></c></row>' },
      styles(`<fills><fill><patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill></fill>
        <fill><patternFill patternType="solid"><fgColor indexed="8"/></patternFill></fill>
        <fill><patternFill patternType="solid"><fgColor indexed="2"/></patternFill></fill></fills>
        <cellXfs><xf/><xf fillId="1"/><xf fillId="2"/></cellXfs>
        <colors><indexedColors><rgbColor rgb="00000000"/><rgbColor/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>`),
    );
    expect(Object.values(sheet.styles).map(({ fill }) => fill)).toEqual([undefined, '#000000', '#ABCDEF']);
  });

  it('take the theme of the workbook', () => {
    const sheet = read(
      { data: '<row><c><v>1</v></c></row>', before: '<sheetPr><tabColor theme="5"/></sheetPr>' },
      {
        ...styles('<fonts><font><color theme="0"/></font></fonts><cellXfs><xf/></cellXfs>'),
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId3', 'styles', 'styles.xml'],
          ['rId4', 'theme', 'theme.xml'],
        ]),
        'xl/theme.xml':
          '<a:theme><a:clrScheme><a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1><a:accent2><a:srgbClr val="010203"/></a:accent2></a:clrScheme></a:theme>',
      },
    );
    expect([Object.values(sheet.styles)[0]?.font.colour, sheet.tabColour]).toEqual(['#FEFEFE', '#010203']);
  });

  it.each([
    ['Arial', 10, 7, 64],
    ['Tahoma', 11, 8, 73],
    ['Unknown', 30, 7, 64],
  ])('of %s %d for a default make digits of %d pixels', (name, size, _, width) => {
    const sheet = read(
      { before: '<cols><col min="1" max="1" width="9.140625" customWidth="1"/></cols>' },
      styles(`<fonts><font><name val="${name}"/><sz val="${String(size)}"/></font></fonts>`),
    );
    expect(sheet.columns).toEqual([{ width }]);
  });

  it('are no wider than ours can be, where their digits are wider', () => {
    const sheet = read(
      { before: '<cols><col min="1" max="1" width="255" customWidth="1"/></cols>' },
      styles('<fonts><font><name val="Arial"/><sz val="22"/></font></fonts>'),
    );
    expect(sheet.columns).toEqual([{ width: 255 * 7 }]);
  });
});
