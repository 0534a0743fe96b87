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
import { undoEdits } from '../../src/workbook/undoable-edits.ts';
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
      return makeRepair(excel.port, EDITION_2562, TODAY, id, found);
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

describe('what a paste takes away', () => {
  test.each([['validationLost'], ['highlightLost'], ['lookLost']] as const)(
    '%s: is found, and put back alone, with the entry left as it is',
    async (code) => {
      const open = await openScoreSheet();
      const { row, column, address } = open.at(scoreName('2'));
      open.user.pasteCells(open.sheet, address, [[41]]);
      expect((await codes(open)).toSorted()).toEqual(['highlightLost', 'lookLost', 'validationLost']);
      await open.repair(code);
      expect((await codes(open)).toSorted()).toEqual(
        ['highlightLost', 'lookLost', 'validationLost'].filter((each) => each !== code),
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

  test('leaves the sheet as protected as it was, in three round trips with the look before', async () => {
    const open = await openScoreSheet();
    open.user.pasteCells(open.sheet, open.at(scoreName('2')).address, [[41]]);
    await open.repair('validationLost');
    expect([open.sheet.protection.Protected, open.roundTrips.length]).toEqual([true, 3]);
    open.user.unprotect(open.sheet);
    await open.repair('highlightLost');
    expect(open.sheet.protection.Protected).toBe(false);
  });

  test('leaves the sheet protected where the restoration fails half way', async () => {
    const open = await openScoreSheet();
    open.user.pasteCells(open.sheet, open.at(scoreName('2')).address, [[41]]);
    const found = (await open.problems()).filter(({ detail }) => detail.code === 'validationLost');
    open.faults.failAction('GeneralException', ({ Name }) => Name === 'Rule');
    await expect(makeRepair(open.port, EDITION_2562, TODAY, open.id, found)).rejects.toMatchObject({
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
    const done = await makeRepair(open.port, EDITION_2562, TODAY, open.id, found);
    expect(held()).toEqual([60, 27.5, 30, 40]);
    const undo = done.kind === 'repaired' && done.undo !== null ? done.undo : [];
    const written = found.flatMap(({ repair }) => (repair?.kind === 'cell' ? [repair] : []));
    expect(await undoEdits(open.port, open.id, undo, written)).toBe(true);
    expect(held()).toEqual(typed);
  });

  test('writes nothing over what was typed meanwhile', async () => {
    const open = await openScoreSheet();
    const { row, column, address } = open.at(scoreName('1'));
    open.user.paste(open.sheet, address, [['๖๐']]);
    const found = (await open.problems()).filter(({ detail }) => detail.code === 'disguisedNumber');
    open.user.type(open.sheet, address, '75');
    expect(await makeRepair(open.port, EDITION_2562, TODAY, open.id, found)).toEqual({ kind: 'overtaken' });
    expect(open.sheet.grid.at(row, column).value).toBe(75);
  });

  test('is not undone over what was typed since', async () => {
    const open = await openScoreSheet();
    const { row, column, address } = open.at(scoreName('1'));
    open.user.paste(open.sheet, address, [['๖๐']]);
    const done = await open.repair('disguisedNumber');
    open.user.type(open.sheet, address, '75');
    const undo = done.kind === 'repaired' && done.undo !== null ? done.undo : [];
    const written = [{ kind: 'cell', name: scoreName('1'), value: 60 } as const];
    expect(await undoEdits(open.port, open.id, undo, written)).toBe(false);
    expect(open.sheet.grid.at(row, column).value).toBe(75);
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
    const done = await makeRepair(open.port, EDITION_2562, TODAY, open.id, lost === undefined ? [] : [lost]);
    const fresh = done.kind === 'renewed' ? open.workbook.findSheet(done.sheet.id) : null;
    const held = Object.keys(entries).map(
      (id) => fresh?.names.itemAt(`pmqa_score_${id.replace('.', '_')}`).GetRange().Values,
    );
    expect(held).toEqual(Object.values(entries).map((value) => [[value]]));
    expect(JSON.stringify(await open.port.readSheet(open.id))).toBe(old);
  });
});
