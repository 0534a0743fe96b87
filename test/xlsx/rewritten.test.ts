import fc from 'fast-check';
import type { SheetBlueprint } from '../../src/core/index.ts';
import { UnreadableFileError } from '../../src/xlsx/read/unreadable-file-error.ts';
import { readSheets } from '../../src/xlsx/read-sheets.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { type Parts, unzipParts, zipParts } from './package.ts';
import { sampleBlueprint } from './sample-blueprint.ts';

/** Parts whose values are changed; the markup around them stays whole, so that most of it can be read. */
const CHANGED = /sheet1|styles|workbook\.xml$/;
/** A value of an attribute, or a text. */
const VALUES = /"([^"<>]*)"|>([^<>]+)</g;

const WORDS = [
  ...['0', '1', '12', '-', '9999999', '.', 'e9', 'A', 'A1', 'B2:C3', ':', '$', '!', '[1]', ' ', 'ก', '#'],
  ...['true', 'false', 'none', 'gradient', 'array', 'shared', 'auto', '&amp;', '&amp;L', '&#13;'],
  ...['_x0041_', '_xlfn.', 'FILTER('],
];

interface Change {
  readonly part: number;
  readonly value: number;
  readonly at: number;
  readonly cut: number;
  readonly word: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  part: fc.nat(),
  value: fc.nat(),
  at: fc.nat(),
  cut: fc.nat({ max: 3 }),
  word: fc.constantFrom(...WORDS),
});

function changed(parts: Parts, changes: readonly Change[]): Parts {
  const mutated = { ...parts };
  const paths = Object.keys(parts).filter((path) => CHANGED.test(path));
  for (const { part, value, at, cut, word } of changes) {
    const path = paths[part % paths.length] ?? '';
    const text = mutated[path] ?? '';
    const values = [...text.matchAll(VALUES)];
    const found = values[value % values.length];
    const body = found?.[1] ?? found?.[2] ?? '';
    const offset = at % (body.length + 1);
    const start = (found?.index ?? 0) + 1 + offset;
    mutated[path] = text.slice(0, start) + word + text.slice(start + Math.min(cut, body.length - offset));
  }
  return mutated;
}

/** The sheets of what may be anything; `null` where they cannot be read. */
function sheetsOf(bytes: Uint8Array): readonly SheetBlueprint[] | null {
  try {
    return readSheets(bytes).sheets;
  } catch (error) {
    if (error instanceof UnreadableFileError) return null;
    throw error;
  }
}

/** A name that a sheet cannot have is changed when it is written. */
function withoutNames(sheets: readonly SheetBlueprint[]): readonly SheetBlueprint[] {
  return sheets.map((sheet) => ({ ...sheet, sheetName: '' }));
}

describe('whatever can be read as sheets', () => {
  jest.setTimeout(120_000);

  it('can be written, reads the same again, and then has nothing that cannot be kept', async () => {
    const parts = unzipParts(await writeWorkbook([sampleBlueprint()]));
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const sheets = sheetsOf(zipParts(changed(parts, changes)));
        if (sheets === null || sheets.length === 0) return;
        read += 1;
        const again = readSheets(await writeWorkbook(sheets));
        expect(withoutNames(again.sheets)).toEqual(withoutNames(sheets));
        expect(again.unkept).toEqual([]);
      }),
      { numRuns: 400 },
    );
    // Else this would say nothing.
    expect(read).toBeGreaterThan(100);
  });
});
