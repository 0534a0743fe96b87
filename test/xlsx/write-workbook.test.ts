import type { CellContent, SheetBlueprint } from '../../src/core/index.ts';
import { withFunctionPrefixes, withoutFunctionPrefixes } from '../../src/xlsx/function-prefix.ts';
import { columnCharacters, rowPoints } from '../../src/xlsx/lengths.ts';
import { UnwritableSheetError } from '../../src/xlsx/write/unwritable-sheet-error.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { type Parts, unzipParts } from './package.ts';
import { sampleBlueprint } from './sample-blueprint.ts';

async function partsOf(...blueprints: SheetBlueprint[]): Promise<Parts> {
  return unzipParts(await writeWorkbook(blueprints));
}

function withContent(content: CellContent): SheetBlueprint {
  return { ...sampleBlueprint(), cells: [{ row: 4, column: 3, content, style: 'plain' }] };
}

describe('the file that a blueprint becomes', () => {
  it('is the same for the same sheets, byte for byte', async () => {
    const first = await writeWorkbook([sampleBlueprint()]);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(Buffer.from(await writeWorkbook([sampleBlueprint()])).equals(Buffer.from(first))).toBe(true);
  });

  it('asks for a calculation when it is opened', async () => {
    const parts = await partsOf(sampleBlueprint());
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<f>SUM(B1:B2)*2</f></c>');
  });

  it('quotes the sheet’s name in every defined name and ties each to its sheet', async () => {
    const { 'xl/workbook.xml': workbook = '' } = await partsOf(
      sampleBlueprint('ก'),
      sampleBlueprint("It's ก"),
    );
    const names = [...workbook.matchAll(/<definedName name="([^"]+)" localSheetId="(\d)">([^<]+)</g)];
    expect(names.map(([, name, sheet, reference]) => [name, sheet, reference])).toEqual([
      ['pmqa_schema', '0', "'ก'!$C$1"],
      ['pmqa_score', '0', "'ก'!$B$1:$B$2"],
      ['pmqa_sheet', '0', "'ก'!$A$1:$D$24"],
      ['_xlnm.Print_Area', '0', "'ก'!$A$1:$C$23"],
      ['_xlnm.Print_Titles', '0', "'ก'!$A:$A,'ก'!$1:$2"],
      ['pmqa_schema', '1', "'It''s ก'!$C$1"],
      ['pmqa_score', '1', "'It''s ก'!$B$1:$B$2"],
      ['pmqa_sheet', '1', "'It''s ก'!$A$1:$D$24"],
      ['_xlnm.Print_Area', '1', "'It''s ก'!$A$1:$C$23"],
      ['_xlnm.Print_Titles', '1', "'It''s ก'!$A:$A,'It''s ก'!$1:$2"],
    ]);
    expect(workbook.match(/<definedName /g)).toHaveLength(names.length);
  });

  it('begins a page before the rows and columns named', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '' } = await partsOf(sampleBlueprint());
    // The file counts the rows before the break.
    expect(sheet).toContain('<brk id="12" max="16383" man="1"/>');
    expect(sheet).toContain('<brk id="2" max="1048575" man="1"/>');
  });

  it('scales the print by percent where that is asked', async () => {
    const sample = sampleBlueprint();
    const scaled = { ...sample, print: { ...sample.print, scale: { percent: 85 } } };
    const { 'xl/worksheets/sheet1.xml': sheet = '' } = await partsOf(scaled);
    expect(sheet).toContain('scale="85"');
    expect(sheet).not.toContain('fitTo');
  });

  it.each<[string, string, CellContent]>([
    ['a text over 32,767 units', 'textTooLong', { kind: 'text', text: 'ก'.repeat(32_768) }],
    [
      'a formula over 8,192 characters',
      'formulaTooLong',
      { kind: 'formula', formula: `=${'1+'.repeat(4_096)}1` },
    ],
    ['a number without end', 'numberNotFinite', { kind: 'number', value: Infinity }],
    ['no number', 'numberNotFinite', { kind: 'number', value: NaN }],
  ])('refuses %s and says where', async (_, reason, content) => {
    await expect(writeWorkbook([withContent(content)])).rejects.toMatchObject({
      name: 'UnwritableSheetError',
      reason,
      where: 'D5',
    });
  });

  it('takes a text of 32,767 units', async () => {
    const content: CellContent = { kind: 'text', text: 'ก'.repeat(32_767) };
    await expect(writeWorkbook([withContent(content)])).resolves.toBeInstanceOf(Uint8Array);
  });

  it('refuses a style that the blueprint does not have', async () => {
    const sample = sampleBlueprint();
    const cells = [{ row: 0, column: 0, content: { kind: 'blank' } as const, style: 'constructor' }];
    await expect(writeWorkbook([{ ...sample, cells }])).rejects.toMatchObject({ reason: 'unknownStyle' });
  });

  it.each([
    ['a list over 255 characters', 'listTooLong', ['ก'.repeat(128), 'ข'.repeat(127)]],
    ['a comma within a list’s item', 'commaInListItem', ['ก,ข']],
  ])('refuses %s', async (_, reason, items) => {
    const sample = sampleBlueprint();
    const validations = sample.validations.map((validation) => ({
      ...validation,
      rule: { kind: 'list', items } as const,
    }));
    await expect(writeWorkbook([{ ...sample, validations }])).rejects.toMatchObject({
      reason,
      where: 'B1:B2',
    });
  });

  it('refuses a footer over 255 characters', async () => {
    const sample = sampleBlueprint();
    const print = { ...sample.print, footer: { left: 'ก'.repeat(254), center: '', right: '' } };
    await expect(writeWorkbook([{ ...sample, print }])).rejects.toMatchObject({ reason: 'footerTooLong' });
  });

  it('refuses a workbook without sheets', async () => {
    await expect(writeWorkbook([])).rejects.toThrow(UnwritableSheetError);
  });
});

describe('lengths in a file', () => {
  it.each([
    [64, 9.140625],
    [7, 1],
    [0, 0],
  ])('gives a column of %d pixels %d characters', (pixels, characters) => {
    expect(columnCharacters(pixels)).toBe(characters);
  });

  it('gives back the very pixels by the rule that Excel shows a width with', () => {
    for (let pixels = 0; pixels <= 1790; pixels += 1) {
      const width = columnCharacters(pixels);
      // ECMA-376 part 1, 18.3.1.13, with a widest digit of 7 pixels.
      expect(Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7)).toBe(pixels);
    }
  });

  it.each([
    [20, 15],
    [31, 23.25],
  ])('gives a row of %d pixels %d points', (pixels, points) => {
    expect(rowPoints(pixels)).toBe(points);
  });
});

describe('functions that came after the file format', () => {
  it.each([
    ['IFNA(A1,0)', '_xlfn.IFNA(A1,0)'],
    ['IF(ISNA(A1),IFNA(B1,"IFNA(x)"),\'IFNA(\'!A1)', 'IF(ISNA(A1),_xlfn.IFNA(B1,"IFNA(x)"),\'IFNA(\'!A1)'],
    ['STDEV.S(A1:A3)+STDEV(A1:A3)', '_xlfn.STDEV.S(A1:A3)+STDEV(A1:A3)'],
    ['"a ""IFS(""" & IFS(TRUE,1)', '"a ""IFS(""" & _xlfn.IFS(TRUE,1)'],
    ['SUM(A1)', 'SUM(A1)'],
  ])('writes %s as %s, and reads it back', (shown, written) => {
    expect(withFunctionPrefixes(shown)).toBe(written);
    expect(withoutFunctionPrefixes(written)).toBe(shown);
  });

  it('takes off the second prefix of newer functions too', () => {
    expect(withoutFunctionPrefixes('_xlfn._xlws.FILTER(A1:A3,B1:B3)&"_xlfn.X"')).toBe(
      'FILTER(A1:A3,B1:B3)&"_xlfn.X"',
    );
  });
});
