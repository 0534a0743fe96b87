import { EDITION_2562, scoreName } from '../../src/core/index.ts';
import { makeRepair } from '../../src/workbook/repair.ts';
import { takeBack } from '../../src/workbook/undo.ts';
import { codes, openScoreSheet, TODAY, undoOf } from './blank-score-sheet.ts';

describe('a repair of cells', () => {
  test('works on a cell that a paste has locked and made a text cell', async () => {
    const open = await openScoreSheet();
    const { row, column, address } = open.at(scoreName('1'));
    open.user.pasteCells(open.sheet, address, [['๖๐']], '@');
    await open.repair('disguisedNumber');
    const cell = open.sheet.grid.at(row, column);
    expect([cell.value, cell.look['numberFormat'], open.sheet.protection.Protected]).toEqual([
      60,
      '0.00',
      true,
    ]);
  });

  test('of a percent gives the cell the format of points', async () => {
    const open = await openScoreSheet();
    const { row, column } = open.at(scoreName('1'));
    open.sheet.grid.enter(row, column, { value: 0.5, formula: null });
    open.sheet.grid.style(row, column, 'numberFormat', '0%');
    await open.repair('percentFormat');
    expect([open.sheet.grid.at(row, column).value, await codes(open)]).toEqual([60, []]);
  });

  test.each([
    ['date', 46_024, 'd-mmm'],
    ['date', 46_024, 'yyyy-mm-dd'],
    ['placeholder', '-', '0%'],
  ])(
    'that clears a %s gives the cell the format of points, and is undone with its format',
    async (code, value, format) => {
      const open = await openScoreSheet();
      const { row, column } = open.at(scoreName('1'));
      open.sheet.grid.enter(row, column, { value, formula: null });
      open.sheet.grid.style(row, column, 'numberFormat', format);
      const held = (): readonly unknown[] => {
        const cell = open.sheet.grid.at(row, column);
        return [cell.value, cell.look['numberFormat']];
      };
      const done = await open.repair(code);
      expect([held(), open.sheet.protection.Protected]).toEqual([[null, '0.00'], true]);
      expect(await takeBack(open.port, open.id, undoOf(done), [], { by: 'ก', on: TODAY })).toBe(true);
      expect(held()).toEqual([value, format]);
    },
  );

  test('mends a pasted block at once, and is undone at once', async () => {
    const open = await openScoreSheet();
    const first = open.at(scoreName('1'));
    const typed = ['๖๐', '27,5', ' 30', '40 คะแนน'];
    open.user.paste(
      open.sheet,
      `${first.address}:D${String(first.row + typed.length)}`,
      typed.map((words) => [words]),
    );
    const found = (await open.problems()).filter(({ detail }) => detail.code === 'disguisedNumber');
    const held = (): readonly unknown[] =>
      typed.map((_, index) => open.sheet.grid.at(first.row + index, first.column).value);
    const done = await makeRepair(open.port, EDITION_2562, { by: 'ก', on: TODAY }, open.id, found);
    expect(held()).toEqual([60, 27.5, 30, 40]);
    expect(await takeBack(open.port, open.id, undoOf(done), [], { by: 'ก', on: TODAY })).toBe(true);
    expect(held()).toEqual(typed);
  });

  test('writes nothing over what was typed meanwhile', async () => {
    const open = await openScoreSheet();
    const { row, column, address } = open.at(scoreName('1'));
    open.user.paste(open.sheet, address, [['๖๐']]);
    const found = (await open.problems()).filter(({ detail }) => detail.code === 'disguisedNumber');
    open.user.type(open.sheet, address, '75');
    expect(await makeRepair(open.port, EDITION_2562, { by: 'ก', on: TODAY }, open.id, found)).toEqual({
      kind: 'overtaken',
    });
    expect(open.sheet.grid.at(row, column).value).toBe(75);
  });

  test('is not undone over what was typed since', async () => {
    const open = await openScoreSheet();
    const { row, column, address } = open.at(scoreName('1'));
    open.user.paste(open.sheet, address, [['๖๐']]);
    const done = await open.repair('disguisedNumber');
    open.user.type(open.sheet, address, '75');
    expect(await takeBack(open.port, open.id, undoOf(done), [], { by: 'ก', on: TODAY })).toBe(false);
    expect(open.sheet.grid.at(row, column).value).toBe(75);
  });
});

describe('several cells of which a co-author was quicker with some', () => {
  test('are told, and undone, as those that were really written', async () => {
    const open = await openScoreSheet();
    const [first, second, third] = [
      open.at(scoreName('1')),
      open.at(scoreName('2')),
      open.at(scoreName('3')),
    ];
    for (const { address } of [first, second, third]) open.user.paste(open.sheet, address, [['๓๐']]);
    const found = (await open.problems()).filter(({ detail }) => detail.code === 'disguisedNumber');
    open.user.type(open.sheet, second.address, '44');
    const done = await makeRepair(open.port, EDITION_2562, { by: 'ก', on: TODAY }, open.id, found);
    const held = (): readonly unknown[] =>
      [first, second, third].map(({ row, column }) => open.sheet.grid.at(row, column).value);
    expect(done).toMatchObject({ problems: [found[0], found[2]], overtaken: [found[1]] });
    expect(held()).toEqual([30, 44, 30]);
    open.user.type(open.sheet, second.address, '45');
    expect(await takeBack(open.port, open.id, undoOf(done), [], { by: 'ก', on: TODAY })).toBe(true);
    expect(held()).toEqual(['๓๐', 45, '๓๐']);
  });
});
