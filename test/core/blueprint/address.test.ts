import fc from 'fast-check';
import {
  cellAddress,
  columnLetters,
  parseReference,
  quoteSheetName,
  rangeAddress,
} from '../../../src/core/index.ts';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const arbitraryRange = fc
  .tuple(
    fc.integer({ min: 0, max: LAST_ROW }),
    fc.integer({ min: 0, max: LAST_COLUMN }),
    fc.integer({ min: 1, max: 50 }),
    fc.integer({ min: 1, max: 50 }),
  )
  .map(([row, column, rows, columns]) => ({
    row,
    column,
    rows: Math.min(rows, LAST_ROW + 1 - row),
    columns: Math.min(columns, LAST_COLUMN + 1 - column),
  }));

const arbitrarySheetName = fc
  .array(fc.constantFrom('ก', "'", '!', 'A1', ' ', ':', '$'), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));

describe('addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('write column %i as %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test('read back the block that they were written for', () => {
    fc.assert(
      fc.property(arbitraryRange, fc.boolean(), (range, isAbsolute) => {
        expect(parseReference(rangeAddress(range, isAbsolute))).toEqual(range);
      }),
    );
  });

  test('read back behind any name of a sheet, as a defined name holds them', () => {
    fc.assert(
      fc.property(arbitraryRange, arbitrarySheetName, (range, name) => {
        expect(parseReference(`=${quoteSheetName(name)}!${rangeAddress(range, true)}`)).toEqual(range);
      }),
    );
  });

  test('of a block may name any two corners', () => {
    expect(parseReference('C5:B2')).toEqual({ row: 1, column: 1, rows: 4, columns: 2 });
  });

  test.each([
    '#REF!',
    "='ใบ'!#REF!",
    'A0',
    'A1048577',
    'XFE1',
    'A1,B2',
    'A:A',
    '1:1',
    '42',
    '',
    'A1:',
    "='ใบ!A1",
  ])('that are no block of cells give null: %s', (reference) => {
    expect(parseReference(reference)).toBeNull();
  });

  test('have dollar signs where they are absolute', () => {
    expect([cellAddress(11, 3), cellAddress(11, 3, true)]).toEqual(['D12', '$D$12']);
  });
});
