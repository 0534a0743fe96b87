import fc from 'fast-check';
import { UnreadableFileError } from '../../src/xlsx/read/unreadable-file-error.ts';
import { readSheets } from '../../src/xlsx/read-sheets.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { type Parts, smallestParts, unzipParts, zipParts } from './package.ts';
import { sampleBlueprint } from './sample-blueprint.ts';

/** Reads what may be anything; only the one error may come of it. */
function readAnything(bytes: Uint8Array): void {
  for (const read of [readWorkbook, readSheets]) {
    try {
      read(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableFileError);
    }
  }
}

describe('any file whatever', () => {
  jest.setTimeout(60_000);

  let good = new Uint8Array();
  let parts: Parts = {};

  beforeAll(async () => {
    good = new Uint8Array(await writeWorkbook([sampleBlueprint()]));
    parts = unzipParts(good);
  });

  it('is read or refused when bytes of a good one are changed', () => {
    const change = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = good.slice();
        for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
        readAnything(bytes);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read or refused when it is random bytes, with the marks of a zip or without', () => {
    const marks = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const end = fc.constantFrom(
      [],
      [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 50, 0, 0, 0, 10, 0, 0, 0, 0, 0],
    );
    fc.assert(
      fc.property(marks, fc.uint8Array({ maxLength: 300 }), end, (start, middle, finish) => {
        readAnything(new Uint8Array([...start, ...middle, ...finish]));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read or refused when the markup of a part is changed behind good checksums', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '/',
        '"',
        "'",
        '&',
        ' ',
        '=',
        ']]>',
        '<!--',
        '<![CDATA[',
        '<?',
        '<c ',
        '<f t="shared" si="0">',
      ],
      ...[
        '</c>',
        '</row>',
        '<row r="',
        '<v>',
        '1',
        '-',
        '9999999',
        'A1',
        '__proto__',
        '&#0;',
        '&#xD800;',
        '\u0000',
        'ก',
      ],
    );
    const changeOf = fc.record({ part: fc.nat(), at: fc.nat(), cut: fc.nat({ max: 12 }), piece });
    const sources = [parts, smallestParts('<row><c><f t="shared" si="0">A1</f><v>1</v></c></row>')];
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(changeOf, { minLength: 1, maxLength: 4 }),
        (source, changes) => {
          const mutated = { ...source };
          const paths = Object.keys(source);
          for (const change of changes) {
            const path = paths[change.part % paths.length] ?? '';
            const text = mutated[path] ?? '';
            const at = change.at % (text.length + 1);
            mutated[path] = text.slice(0, at) + change.piece + text.slice(at + change.cut);
          }
          readAnything(zipParts(mutated));
        },
      ),
      { numRuns: 1_500 },
    );
  });
});
