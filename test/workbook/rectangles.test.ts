import fc from 'fast-check';
import { rectanglesOf, runsOf } from '../../src/workbook/rectangles.ts';

describe('runs of equal values', () => {
  test('break where the value changes and where there is none', () => {
    expect(runsOf(['a', 'a', undefined, 'a', 'b'])).toEqual([
      { value: 'a', first: 0, count: 2 },
      { value: 'a', first: 3, count: 1 },
      { value: 'b', first: 4, count: 1 },
    ]);
  });
});

describe('rectangles of equal values', () => {
  test('grow down while the row below has the same run', () => {
    const rows = [
      ['a', 'a', 'b'],
      ['a', 'a', 'b'],
      ['a', 'b', 'b'],
    ];
    expect(rectanglesOf(rows)).toEqual([
      { value: 'a', range: { row: 0, column: 0, rows: 2, columns: 2 } },
      { value: 'b', range: { row: 0, column: 2, rows: 2, columns: 1 } },
      { value: 'a', range: { row: 2, column: 0, rows: 1, columns: 1 } },
      { value: 'b', range: { row: 2, column: 1, rows: 1, columns: 2 } },
    ]);
  });

  test('do not grow across a gap', () => {
    expect(rectanglesOf([['a'], [undefined], ['a']])).toHaveLength(2);
  });

  test('cover each cell that has a value exactly once', () => {
    const value = fc.constantFrom('a', 'b', undefined);
    const table = fc
      .integer({ min: 1, max: 6 })
      .chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }), { maxLength: 6 }));
    fc.assert(
      fc.property(table, (rows) => {
        const painted = rows.map((row) => row.map((): string[] => []));
        for (const { value: colour, range } of rectanglesOf(rows)) {
          for (const row of painted.slice(range.row, range.row + range.rows)) {
            for (const cell of row.slice(range.column, range.column + range.columns)) cell.push(colour);
          }
        }
        expect(painted).toEqual(rows.map((row) => row.map((cell) => (cell === undefined ? [] : [cell]))));
      }),
    );
  });
});
