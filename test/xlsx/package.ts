import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A container's parts as text, by their paths. */
export type Parts = Readonly<Record<string, string>>;

/** The parts of the smallest workbook with one sheet of ours, `data` being what its `sheetData` holds. */
export function smallestParts(data: string): Parts {
  return {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="ก" sheetId="7" r:id="rId1"/></sheets>` +
      `<definedNames><definedName name="pmqa_schema" localSheetId="0">'ก'!$A$1</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>ข</t></si></sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
  };
}

/** The bytes of a container of these parts. */
export function zipParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** The parts of a container, as text. */
export function unzipParts(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** A relationships part: id, kind and target of each. */
export function relationships(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

/** The file with these names for the sheet at `sheetIndex` alone; for libraries that write none of that scope. */
export function withSheetNames(
  bytes: Uint8Array,
  sheetIndex: number,
  names: Readonly<Record<string, string>>,
): Uint8Array {
  const parts = unzipParts(bytes);
  const defined = Object.entries(names).map(
    ([name, reference]) =>
      `<definedName name="${name}" localSheetId="${String(sheetIndex)}">${reference}</definedName>`,
  );
  const workbook = (parts['xl/workbook.xml'] ?? '').replace(
    '</sheets>',
    `</sheets><definedNames>${defined.join('')}</definedNames>`,
  );
  return zipParts({ ...parts, 'xl/workbook.xml': workbook });
}
