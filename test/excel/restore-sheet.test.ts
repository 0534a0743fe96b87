import { EDITION_2562, scoreName, TOTAL_NAME } from '../../src/core/index.ts';
import { makeRepair } from '../../src/workbook/repair.ts';
import { takeBack } from '../../src/workbook/undo.ts';
import { codes, openScoreSheet, TODAY, undoOf } from './blank-score-sheet.ts';

describe('what a paste takes away', () => {
  test.each([['validationLost'], ['highlightLost'], ['cellLocked']] as const)(
    '%s: is found, and put back alone, with the entry left as it is',
    async (code) => {
      const open = await openScoreSheet();
      const { row, column, address } = open.at(scoreName('2'));
      open.user.pasteCells(open.sheet, address, [[41]]);
      expect((await codes(open)).toSorted()).toEqual(['cellLocked', 'highlightLost', 'validationLost']);
      await open.repair(code);
      expect((await codes(open)).toSorted()).toEqual(
        ['cellLocked', 'highlightLost', 'validationLost'].filter((each) => each !== code),
      );
      expect(open.sheet.grid.at(row, column).value).toBe(41);
    },
  );

  test('is put back as the blueprint has it, wherever the row has moved to', async () => {
    const open = await openScoreSheet();
    open.user.unprotect(open.sheet);
    open.user.insertRows(open.sheet, open.at(scoreName('2')).row);
    const { row, column, address } = open.at(scoreName('2'));
    const before = JSON.stringify(open.sheet.validations.find(({ range }) => range.row === row)?.rule);
    open.user.pasteCells(open.sheet, address, [[41]]);
    await open.repair('validationLost');
    const after = open.sheet.validations.find(({ range }) => range.row === row && range.column === column);
    expect(JSON.stringify(after?.rule)).toBe(before);
  });

  test('leaves the sheet as protected as it was, in four round trips with the look before', async () => {
    const open = await openScoreSheet();
    open.user.pasteCells(open.sheet, open.at(scoreName('2')).address, [[41]]);
    await open.repair('validationLost');
    expect([open.sheet.protection.Protected, open.roundTrips.length]).toEqual([true, 4]);
    open.user.unprotect(open.sheet);
    await open.repair('highlightLost');
    expect(open.sheet.protection.Protected).toBe(false);
  });

  test.each([['validationLost'], ['disguisedNumber']])(
    'leaves the protection with the options that somebody chose: %s',
    async (code) => {
      const open = await openScoreSheet();
      open.user.pasteCells(open.sheet, open.at(scoreName('2')).address, [['๔๑']]);
      open.user.unprotect(open.sheet);
      const options = { allowFormatColumns: false, allowSort: true, selectionMode: 'Unlocked' };
      open.sheet.protection.Protect(options, null);
      await open.repair(code);
      expect(open.sheet.protection.Options).toEqual(options);
    },
  );

  test('leaves the sheet protected where the restoration fails half way', async () => {
    const open = await openScoreSheet();
    open.user.pasteCells(open.sheet, open.at(scoreName('2')).address, [[41]]);
    const found = (await open.problems()).filter(({ detail }) => detail.code === 'validationLost');
    open.faults.failAction('GeneralException', ({ Name }) => Name === 'Rule');
    await expect(
      makeRepair(open.port, EDITION_2562, { by: 'ก', on: TODAY }, open.id, found),
    ).rejects.toMatchObject({
      code: 'unexpected',
    });
    expect(open.sheet.protection.Protected).toBe(true);
  });
});

describe('the sheet’s own cells', () => {
  test.each([
    ['formulaOverwritten', TOTAL_NAME],
    ['formulaOverwritten', 'pmqa_verdict_category_1'],
  ])('%s at %s: is put back, and nothing else is touched', async (code, name) => {
    const open = await openScoreSheet();
    const score = open.at(scoreName('1'));
    open.user.type(open.sheet, score.address, '60');
    const { row, column } = open.at(name);
    const { formula } = open.sheet.grid.at(row, column);
    const before = JSON.stringify(await open.port.readSheet(open.id));
    open.sheet.grid.enter(row, column, { value: 1, formula: null });
    await open.repair(code);
    expect(open.sheet.grid.at(row, column).formula).toBe(formula);
    expect(JSON.stringify(await open.port.readSheet(open.id))).toBe(before);
  });

  test('hidden rows are shown, and protection is put on, each by its own repair', async () => {
    const open = await openScoreSheet();
    const { row } = open.at(scoreName('4'));
    open.user.hideRows(open.sheet, row);
    open.user.unprotect(open.sheet);
    expect((await codes(open)).toSorted()).toEqual(['protectionOff', 'rowsHidden']);
    await open.repair('rowsHidden');
    await open.repair('protectionOff');
    expect([await codes(open), open.sheet.protection.Protected]).toEqual([[], true]);
  });

  test('are not put back where rows were sorted, since the entries may have moved', async () => {
    const open = await openScoreSheet();
    const [a, b] = [open.at(scoreName('2')).row, open.at(scoreName('3')).row];
    for (let column = 0; column < 10; column += 1) {
      const first = open.sheet.grid.at(a, column);
      open.sheet.grid.enter(a, column, open.sheet.grid.at(b, column));
      open.sheet.grid.enter(b, column, first);
    }
    const restored = (await open.problems()).filter(({ repair }) => repair?.kind === 'restore');
    expect([await codes(open), restored]).toEqual([['rowsSorted'], []]);
  });
});

describe('a part that was put back', () => {
  const DAMAGES: readonly [string, (open: Awaited<ReturnType<typeof openScoreSheet>>) => void][] = [
    [
      'formulaOverwritten',
      ({ sheet, at }) =>
        sheet.grid.enter(at(TOTAL_NAME).row, at(TOTAL_NAME).column, { value: 7, formula: null }),
    ],
    [
      'formulaChanged',
      ({ sheet, at }) =>
        sheet.grid.enter(at(TOTAL_NAME).row, at(TOTAL_NAME).column, { value: 0, formula: '=1+1' }),
    ],
    [
      'labelChanged',
      ({ sheet, at }) => sheet.grid.enter(at(scoreName('2')).row, 1, { value: '=อื่น', formula: null }),
    ],
    ['rowsHidden', ({ sheet, user, at }) => user.hideRows(sheet, at(scoreName('4')).row)],
    ['columnsHidden', ({ sheet }) => sheet.hiddenColumns.add(9)],
    ['protectionOff', ({ sheet, user }) => user.unprotect(sheet)],
    ['cellLocked', ({ sheet, user, at }) => user.pasteCells(sheet, at(scoreName('2')).address, [[41]])],
    [
      'textFormat',
      ({ sheet, at }) =>
        sheet.grid.style(at(scoreName('2')).row, at(scoreName('2')).column, 'numberFormat', '@'),
    ],
    ['validationLost', ({ sheet, user, at }) => user.pasteCells(sheet, at(scoreName('2')).address, [[41]])],
    ['highlightLost', ({ sheet, user, at }) => user.pasteCells(sheet, at(scoreName('2')).address, [[41]])],
  ];

  test.each(DAMAGES)('%s: is taken back to what it was', async (code, damage) => {
    const open = await openScoreSheet();
    damage(open);
    const before = await open.port.readSheet(open.id);
    const done = await open.repair(code);
    expect(await codes(open)).not.toContain(code);
    expect(await takeBack(open.port, open.id, undoOf(done), [], { by: 'ก', on: TODAY })).toBe(true);
    expect(await open.port.readSheet(open.id)).toEqual(before);
  });

  test('is not taken back where rows were put in since, which moves the cells', async () => {
    const open = await openScoreSheet();
    const { row, column } = open.at(TOTAL_NAME);
    open.sheet.grid.enter(row, column, { value: 7, formula: null });
    const done = await open.repair('formulaOverwritten');
    open.user.unprotect(open.sheet);
    open.user.insertRows(open.sheet, 20);
    const before = await open.port.readSheet(open.id);
    expect(await takeBack(open.port, open.id, undoOf(done), [], { by: 'ก', on: TODAY })).toBe(false);
    expect(await open.port.readSheet(open.id)).toEqual(before);
  });

  test('is not taken back where the cell holds something else by now', async () => {
    const open = await openScoreSheet();
    const { row, column } = open.at(TOTAL_NAME);
    open.sheet.grid.enter(row, column, { value: 7, formula: null });
    const done = await open.repair('formulaOverwritten');
    open.sheet.grid.enter(row, column, { value: 8, formula: null });
    expect(await takeBack(open.port, open.id, undoOf(done), [], { by: 'ก', on: TODAY })).toBe(false);
    expect(open.sheet.grid.at(row, column).value).toBe(8);
  });

  test.each<[string, string, (open: Awaited<ReturnType<typeof openScoreSheet>>) => void]>([
    [
      'an error value',
      'formulaOverwritten',
      ({ sheet, at }) =>
        sheet.grid.enter(at(TOTAL_NAME).row, at(TOTAL_NAME).column, {
          value: { error: '#N/A' },
          formula: null,
        }),
    ],
    [
      'a validation of somebody else',
      'validationLost',
      ({ sheet, at }) => {
        const { row, column } = at(scoreName('2'));
        sheet.validations = sheet.validations.map((kept) =>
          kept.range.row === row && kept.range.column === column
            ? { ...kept, rule: { custom: { formula: '=D16<5' } } }
            : kept,
        );
      },
    ],
    [
      'a part of the highlights',
      'highlightLost',
      ({ sheet, at }) => {
        const { row, column } = at(scoreName('2'));
        const first = sheet.highlights.findIndex(({ range }) => range.row === row && range.column === column);
        sheet.highlights.splice(first, 1);
      },
    ],
  ])('cannot be taken back from here where it took the place of %s', async (_, code, damage) => {
    const open = await openScoreSheet();
    damage(open);
    expect(await open.repair(code)).toMatchObject({ kind: 'repaired', undo: null });
  });
});

describe('a new sheet in place of a damaged one', () => {
  test('has every entry, also what is no score, and leaves the old one as it is', async () => {
    const open = await openScoreSheet();
    const entries = { '1': '๖๐', '2': 41.25, '4': 'งดให้คะแนน', '7.6': -1 } as const;
    for (const [id, value] of Object.entries(entries)) {
      open.user.paste(open.sheet, open.at(`pmqa_score_${id.replace('.', '_')}`).address, [[value]]);
    }
    open.user.unprotect(open.sheet);
    open.user.deleteRows(open.sheet, open.at(scoreName('3')).row);
    const [lost] = (await open.problems()).filter(({ detail }) => detail.code === 'cellLost');
    const old = JSON.stringify(await open.port.readSheet(open.id));
    const done = await makeRepair(
      open.port,
      EDITION_2562,
      { by: 'ก', on: TODAY },
      open.id,
      lost === undefined ? [] : [lost],
    );
    const fresh = done.kind === 'renewed' ? open.workbook.findSheet(done.sheet.id) : null;
    const held = Object.keys(entries).map(
      (id) => fresh?.names.itemAt(`pmqa_score_${id.replace('.', '_')}`).GetRange().Values,
    );
    expect(held).toEqual(Object.values(entries).map((value) => [[value]]));
    expect(JSON.stringify(await open.port.readSheet(open.id))).toBe(old);
  });
});
