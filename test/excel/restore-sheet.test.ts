import {
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type Problem,
  readScoreSheet,
  scoreName,
  TOTAL_NAME,
} from '../../src/core/index.ts';
import { makeRepair, type Repaired } from '../../src/workbook/repair.ts';
import { takeBack, type Undo } from '../../src/workbook/undo.ts';
import { openExcel } from './open-excel.ts';

const TODAY = { year: 2026, month: 11, day: 22 };

type Open = ReturnType<typeof openExcel>;

/** A blank score sheet in Excel. */
async function openScoreSheet(): Promise<
  Open & {
    readonly id: string;
    readonly sheet: NonNullable<ReturnType<Open['workbook']['findSheet']>>;
    readonly problems: () => Promise<readonly Problem[]>;
    readonly at: (name: string) => {
      readonly row: number;
      readonly column: number;
      readonly address: string;
    };
    readonly repair: (code: string) => Promise<Repaired>;
  }
> {
  const excel = openExcel();
  const { id } = await excel.port.insertSheet(createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT));
  const sheet = excel.workbook.findSheet(id);
  if (sheet === null) throw new Error('The sheet is not there.');
  const problems = async (): Promise<readonly Problem[]> => {
    const image = await excel.port.readSheet(id);
    if (image === null) throw new Error('The sheet is not there.');
    return readScoreSheet(EDITION_2562, image, TODAY).problems.filter(
      ({ detail }) => detail.code !== 'unscored',
    );
  };
  return {
    ...excel,
    id,
    sheet,
    problems,
    at: (name) => {
      const range = sheet.names.itemAt(name).GetRange();
      const address = range.Address.slice(range.Address.lastIndexOf('!') + 1);
      return { row: range.box.row, column: range.box.column, address };
    },
    repair: async (code) => {
      const found = (await problems()).filter(({ detail }) => detail.code === code);
      excel.roundTrips.length = 0;
      return makeRepair(excel.port, EDITION_2562, { by: 'ก', on: TODAY }, id, found);
    },
  };
}

async function codes(open: {
  readonly problems: () => Promise<readonly Problem[]>;
}): Promise<readonly string[]> {
  return (await open.problems())
    .map(({ detail }) => detail.code)
    .filter((code) => code !== 'agencyMissing' && code !== 'awardMissing');
}

function undoOf(done: Repaired): Undo {
  if (done.kind !== 'repaired' || done.undo === null) throw new Error('There is nothing to undo it with.');
  return done.undo;
}

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
