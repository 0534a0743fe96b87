import { strToU8, zipSync } from 'fflate';
import { LIMITS } from '../../src/xlsx/read/limits.ts';
import { readSheets } from '../../src/xlsx/read-sheets.ts';
import { type WorkbookImage, readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { type Parts, smallestParts, zipParts } from './package.ts';
import { outcomeOf } from './patience.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
/** The file's fate: its image, or the error's code. Who reads all of its sheets comes to the same. */
function fate(bytes: Uint8Array): WorkbookImage | string {
  const image = outcomeOf(readWorkbook, bytes);
  const contents = outcomeOf(readSheets, bytes);
  expect(typeof contents === 'string' ? contents : 'read').toBe(typeof image === 'string' ? image : 'read');
  return image;
}

function changed(parts: Parts): Uint8Array {
  return zipParts({ ...smallestParts('<row><c><v>1</v></c></row>'), ...parts });
}

function withData(data: string): Uint8Array {
  return zipParts(smallestParts(data));
}

/** Overwrites 32 bits of a part's entry in the central directory. */
function patched(bytes: Uint8Array, path: string, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const name = strToU8(path);
  for (let at = copy.length - 46; at >= 0; at -= 1) {
    const isEntry =
      view.getUint32(at, true) === 0x02014b50 && name.every((byte, index) => copy[at + 46 + index] === byte);
    if (!isEntry) continue;
    view.setUint32(at + offset, value, true);
    return copy;
  }
  throw new Error(`No entry ${path}.`);
}

const CHECKSUM = 16;
const SIZE = 24;
const HEADER = 42;

describe('a file that is no workbook', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'notZip'],
    ['one byte', new Uint8Array([0x50]), 'notZip'],
    ['a web page', strToU8(`<html>${'<table></table>'.repeat(1_000)}</html>`), 'notZip'],
    ['a text of commas', strToU8('a,b\n1,2\n'), 'notZip'],
    ['an archive of other things', zipSync({ 'a.txt': strToU8('a') }), 'notWorkbook'],
    ['an empty archive', zipSync({}), 'notWorkbook'],
    [
      'an OpenDocument sheet',
      zipSync({ mimetype: strToU8('application/x'), 'content.xml': strToU8('<a/>') }),
      'notWorkbook',
    ],
    [
      'a binary workbook',
      changed({ '_rels/.rels': smallestParts('')['_rels/.rels']?.replace('.xml"', '.bin"') ?? '' }),
      'unsupported',
    ],
    ['a text document', changed({ 'xl/workbook.xml': '<document/>' }), 'notWorkbook'],
  ])('such as %s', (_, bytes, code) => {
    expect(fate(bytes)).toBe(code);
  });

  it('such as a workbook under a password, or of the old kind', () => {
    const ole = new Uint8Array(4_096);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(fate(ole)).toBe('oldFormat');
    Array.from('EncryptedPackage').forEach((letter, index) => {
      ole[1_025 + 2 * index] = letter.charCodeAt(0);
    });
    expect(fate(ole)).toBe('encrypted');
  });
});

describe('a container', () => {
  const good = changed({});

  it('that is whole is read', () => {
    expect(fate(good)).toMatchObject({ allSheetNames: ['ก'] });
  });

  it('that is cut off is damaged, wherever the cut', () => {
    for (let length = 4; length < good.length; length += 1)
      expect(fate(good.subarray(0, length))).toBe('damaged');
  });

  it.each<[string, Uint8Array, string]>([
    ['whose checksum is wrong', patched(good, SHEET, CHECKSUM, 1), 'damaged'],
    ['with a part larger than it says', patched(good, SHEET, SIZE, 10), 'damaged'],
    ['with a part smaller than it says', patched(good, SHEET, SIZE, 10_000), 'damaged'],
    ['with a part that says it is enormous', patched(good, SHEET, SIZE, 0xfffffff0), 'tooLarge'],
    ['with a part beyond its end', patched(good, SHEET, HEADER, 0x7fffffff), 'damaged'],
    ['with a part that begins nowhere', patched(good, SHEET, HEADER, 3), 'damaged'],
    ['with encrypted parts', patched(good, SHEET, 6, 0x0001_0014), 'encrypted'],
  ])('%s is refused', (_, bytes, code) => {
    expect(fate(bytes)).toBe(code);
  });

  it('with two parts of one name is refused', () => {
    const parts = { ...smallestParts(''), 'xl/WORKBOOK.xml': '<workbook/>' };
    expect(fate(zipParts(parts))).toBe('damaged');
  });

  it('with 60,000 parts is refused', () => {
    const many: Record<string, Uint8Array> = {};
    for (let index = 0; index < 60_000; index += 1) many[`xl/media/${String(index)}.png`] = new Uint8Array(0);
    expect(fate(zipSync(many, { level: 0 }))).toBe('tooLarge');
  });

  it('with parts named like what every object has is read as any other', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const parts = new Map(Object.entries(smallestParts('<row><c t="s"><v>0</v></c></row>')));
    for (const name of names) parts.set(`xl/${name}`, '<a/>');
    expect(fate(zipParts(Object.fromEntries(parts)))).toMatchObject({ allSheetNames: ['ก'] });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('that inflates a thousandfold beyond the caps is refused before it is inflated', () => {
    const zeros = new Uint8Array(4 * LIMITS.partBytes);
    const bomb = zipSync({
      ...Object.fromEntries(Object.entries(smallestParts('')).map(([path, text]) => [path, strToU8(text)])),
      [SHEET]: zeros,
    });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(fate(bomb)).toBe('tooLarge');
    expect(fate(patched(bomb, SHEET, SIZE, 100))).toBe('damaged');
  });

  it('whose parts together go beyond the caps is refused', () => {
    const space = ' '.repeat(LIMITS.partBytes - 1_000);
    const parts = smallestParts(space);
    const sst = parts['xl/sharedStrings.xml'] ?? '';
    const styles = parts['xl/styles.xml'] ?? '';
    expect(
      fate(zipParts({ ...parts, 'xl/sharedStrings.xml': sst + space, 'xl/styles.xml': styles + space })),
    ).toBe('tooLarge');
  });

  it('above the cap on files is refused unread', () => {
    expect(fate(new Uint8Array(LIMITS.fileBytes + 1))).toBe('tooLarge');
  });
});

describe('markup', () => {
  const DTD = '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

  it.each<[string, Uint8Array, string]>([
    [
      'with a document type and its entities',
      changed({ [SHEET]: `${DTD}<worksheet>&b;</worksheet>` }),
      'unsafeXml',
    ],
    [
      'with an outside entity',
      changed({
        'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>',
      }),
      'unsafeXml',
    ],
    ['with an unknown entity', withData('<row><c t="inlineStr"><is><t>&b;</t></is></c></row>'), 'damaged'],
    ['nested without end', withData('<a>'.repeat(100_000) + '</a>'.repeat(100_000)), 'unsafeXml'],
    ['that does not close', withData('<row><c>'), 'damaged'],
    ['that closes another element', withData('<row><c></row></c>'), 'damaged'],
    ['with an attribute that does not close', withData('<row r="1><c/></row>'), 'damaged'],
    ['with a character that XML forbids', withData('<row>\u0000</row>'), 'damaged'],
    [
      'with a reference to no character',
      withData('<row><c t="inlineStr"><is><t>&#x110000;</t></is></c></row>'),
      'damaged',
    ],
    ['with two roots', changed({ [SHEET]: '<worksheet/><worksheet/>' }), 'damaged'],
    ['without a root', changed({ [SHEET]: 'text' }), 'damaged'],
    ['with a comment that does not end', changed({ [SHEET]: '<worksheet><!-- ' }), 'damaged'],
  ])('%s is refused', (_, bytes, code) => {
    expect(fate(bytes)).toBe(code);
  });

  it('in another encoding is refused', () => {
    const parts = Object.fromEntries(
      Object.entries(smallestParts('')).map(([path, text]) => [path, strToU8(text)]),
    );
    expect(fate(zipSync({ ...parts, [SHEET]: new Uint8Array([0x3c, 0xff, 0xfe, 0x3e]) }))).toBe('damaged');
  });

  it.each([
    ['spaces in a tag', `<row${' '.repeat(2_000_000)}x></row>`],
    ['attributes', `<row${' a="1"'.repeat(500_000)} b></row>`],
    ['brackets', '<'.repeat(2_000_000)],
    ['ampersands', `<row><c t="inlineStr"><is><t>${'&'.repeat(2_000_000)}</t></is></c></row>`],
    ['quotes', `<row a='${'"'.repeat(2_000_000)}></row>`],
  ])('of millions of %s is refused quickly', (_, data) => {
    expect(fate(withData(data))).toBe('damaged');
  });
});

describe('a sheet', () => {
  it.each<[string, string, string]>([
    ['with a row far outside', '<row r="999999999"><c><v>1</v></c></row>', 'damaged'],
    ['with row 0', '<row r="0"><c><v>1</v></c></row>', 'damaged'],
    ['with a row that is no number', '<row r="1e3x"><c><v>1</v></c></row>', 'damaged'],
    ['with a cell far outside', '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>', 'damaged'],
    ['with a column just outside', '<row r="1"><c r="XFE1"><v>1</v></c></row>', 'damaged'],
    [
      'with a column named like what every object has',
      '<row r="1"><c r="__proto__"><v>1</v></c></row>',
      'damaged',
    ],
    ['with a shared text that is not there', '<row><c t="s"><v>1</v></c></row>', 'damaged'],
    ['with a shared text named like what every list has', '<row><c t="s"><v>length</v></c></row>', 'damaged'],
    ['with a number that is none', '<row><c><v>0x10</v></c></row>', 'damaged'],
    ['with a number without end', '<row><c><v>1e999</v></c></row>', 'damaged'],
    ['with an unknown type', '<row><c t="zz"><v>1</v></c></row>', 'damaged'],
    [
      'with a text beyond what a cell holds',
      `<row><c t="inlineStr"><is><t>${'ก'.repeat(32_768)}</t></is></c></row>`,
      'tooLarge',
    ],
    [
      'with a formula beyond what a cell holds',
      `<row><c><f>${'1+'.repeat(5_000)}1</f></c></row>`,
      'tooLarge',
    ],
    [
      'whose cells lie far apart',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      'tooLarge',
    ],
    ['of a million cells', `<row>${'<c><v>1</v></c>'.repeat(16_000)}</row>`.repeat(63), 'tooLarge'],
  ])('%s is refused', (_, data, code) => {
    expect(fate(withData(data))).toBe(code);
  });

  it('with one formula for very many cells is refused before memory runs out', () => {
    const formula = 'A1+'.repeat(2_000);
    const rest = '<c><f t="shared" si="0"/></c>'.repeat(15_000);
    const data = `<row><c><f t="shared" si="0">${formula}1</f></c>${rest}</row>`;
    expect(fate(withData(data))).toBe('tooLarge');
  });

  it.each([
    ['a merge of everything', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'],
    [
      'a validation of everything',
      '<dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>',
    ],
    ['columns without end', '<cols><col min="1" max="2000000000"/></cols>'],
  ])('with %s is read', (_, markup) => {
    const sheet = smallestParts('<row><c><v>1</v></c></row>')[SHEET] ?? '';
    const bytes = changed({ [SHEET]: sheet.replace('</worksheet>', `${markup}</worksheet>`) });
    expect(fate(bytes)).toMatchObject({ sheets: [{ cells: [[{ value: 1 }]] }] });
  });

  it('with blank cells down to the last row is read', () => {
    const data = '<row r="1"><c><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>';
    expect(fate(withData(data))).toMatchObject({ sheets: [{ range: { rows: 1, columns: 1 } }] });
  });

  it('that the workbook lists without a part is refused', () => {
    const parts = Object.fromEntries(Object.entries(smallestParts('')).filter(([path]) => path !== SHEET));
    expect(fate(zipParts(parts))).toBe('damaged');
  });

  it('that a name belongs to must be there', () => {
    const workbook =
      smallestParts('')['xl/workbook.xml']?.replace('localSheetId="0"', 'localSheetId="-1"') ?? '';
    expect(fate(changed({ 'xl/workbook.xml': workbook }))).toBe('damaged');
  });

  it('listed a hundred thousand times over the same part is refused', () => {
    const count = 100_000;
    const sheets = Array.from(
      { length: count },
      (_, index) => `<sheet name="s${String(index)}" sheetId="1" r:id="rId1"/>`,
    );
    const names = sheets.map(
      (_, index) => `<definedName name="pmqa_schema" localSheetId="${String(index)}">#REF!</definedName>`,
    );
    const workbook = `<workbook><sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
    const sheet = smallestParts(' '.repeat(10_000))[SHEET] ?? '';
    expect(fate(changed({ 'xl/workbook.xml': workbook, [SHEET]: sheet }))).toBe('tooLarge');
  });
});
