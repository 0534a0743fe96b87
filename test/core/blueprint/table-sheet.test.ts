import { number } from '../../../src/core/blueprint/cell-plans.ts';
import { createTableSheets, type Table } from '../../../src/core/blueprint/panel/table-sheet.ts';

const table = (rows: number): Table => ({
  sheetName: 'ตาราง',
  title: 'ตาราง',
  remark: '',
  columns: [{ head: 'ที่', width: 56, style: 'centred' }],
  rows: Array.from({ length: rows }, (_, index) => [number(index)]),
});

const sizesOf = (rows: number): readonly number[] =>
  [...createTableSheets(table(rows), (name) => name)].map(({ filter }) => (filter?.rows ?? 0) - 1);

describe('the sheets of a table', () => {
  test('are one, also without a row, and more where it is very long', () => {
    expect(sizesOf(0)).toEqual([0]);
    expect(sizesOf(10_000)).toEqual([10_000]);
    expect(sizesOf(20_001)).toEqual([10_000, 10_000, 1]);
  });

  test('hold every row once, in order', () => {
    const values = [...createTableSheets(table(10_001), (name) => name)].flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content.kind === 'number' ? [content.value] : [])),
    );
    expect(values).toEqual(Array.from({ length: 10_001 }, (_, index) => index));
  });
});
