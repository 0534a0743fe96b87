import { type CellValue, COVERED_NAMES, type SheetImage, cellAt } from '../../src/core/index.ts';
import { fixtureBlueprint } from './fixture-blueprint.ts';
import { openExcel, openWithSheet } from './open-excel.ts';

function image(read: SheetImage | null): SheetImage {
  if (!read) throw new Error('Nothing was read');
  return read;
}

/** The value of a name's first cell. */
function valueOf(read: SheetImage | null, name: string): CellValue | undefined {
  const range = image(read).names.get(name);
  return range ? cellAt(image(read), range.row, range.column).value : undefined;
}

describe('reading a sheet', () => {
  test('takes one round trip, and none afterwards', async () => {
    const { port, id, roundTrips } = await openWithSheet();
    await port.readSheet(id);
    expect(roundTrips).toHaveLength(1);
  });

  test('takes one round trip for a sheet of thousands of cells', async () => {
    const { port, roundTrips } = openExcel();
    const range = { row: 0, column: 0, rows: 500, columns: 20 };
    const { id } = await port.insertSheet(
      fixtureBlueprint({ names: [...fixtureBlueprint().names.slice(0, 1), { name: 'pmqa_sheet', range }] }),
    );
    roundTrips.length = 0;
    expect(image(await port.readSheet(id)).cells).toHaveLength(500);
    expect(roundTrips).toHaveLength(1);
  });

  test('gives values, formulas and formats as they are', async () => {
    const { port, id, user, sheet } = await openWithSheet();
    user.paste(sheet, 'C3:D3', [[85.25, 'ดี']]);
    const read = image(await port.readSheet(id));
    expect(cellAt(read, 2, 2)).toEqual({ value: 85.25, formula: null, format: '0.00' });
    expect(cellAt(read, 2, 3)).toEqual({ value: 'ดี', formula: null, format: '@' });
    expect(cellAt(read, 4, 2)).toEqual({ value: 0, formula: '=SUM(C3:C4)', format: 'General' });
    expect(cellAt(read, 5, 3).value).toBe(true);
  });

  test('tells a blank cell from zero and from an empty text', async () => {
    const { port, id, sheet } = await openWithSheet();
    sheet.grid.enter(2, 2, { value: '', formula: '=""' });
    sheet.grid.enter(3, 2, { value: 0, formula: null });
    const read = await port.readSheet(id);
    expect([
      valueOf(read, 'pmqa_score_1'),
      valueOf(read, 'pmqa_score_2'),
      valueOf(read, 'pmqa_note_1'),
    ]).toEqual(['', 0, null]);
  });

  test('gives an error as an error', async () => {
    const { port, id, sheet } = await openWithSheet();
    sheet.grid.enter(2, 2, { value: { error: '#DIV/0!' }, formula: '=1/0' });
    expect(valueOf(await port.readSheet(id), 'pmqa_score_1')).toEqual({ error: '#DIV/0!' });
  });

  test('takes a text that begins with an equals sign for text', async () => {
    const { port, id } = await openWithSheet();
    expect(cellAt(image(await port.readSheet(id)), 9, 0)).toMatchObject({ value: '=1+1', formula: null });
  });

  test('gives the names of ours alone, not the one that Excel keeps for printing', async () => {
    const { port, id } = await openWithSheet();
    expect([...image(await port.readSheet(id)).names.keys()].sort()).toEqual([
      'pmqa_note_1',
      'pmqa_schema',
      'pmqa_score_1',
      'pmqa_score_2',
      'pmqa_sheet',
      'pmqa_total',
    ]);
  });

  test('finds the scores again after rows were put in above them', async () => {
    const { port, id, user, sheet } = await openWithSheet();
    user.paste(sheet, 'C3:C4', [[50], [60]]);
    user.unprotect(sheet);
    user.insertRows(sheet, 1, 3);
    const read = image(await port.readSheet(id));
    expect(valueOf(read, 'pmqa_score_2')).toBe(60);
    expect(cellAt(read, 7, 2).formula).toBe('=SUM(C6:C7)');
    expect(read.range).toEqual({ row: 0, column: 0, rows: 20, columns: 6 });
  });

  test('finds the block where it stands after rows were put in above all of it', async () => {
    const { port, id, user, sheet } = await openWithSheet();
    user.paste(sheet, 'C3', [[50]]);
    user.unprotect(sheet);
    user.insertRows(sheet, 0, 2);
    const read = image(await port.readSheet(id));
    expect(read.range.row).toBe(2);
    expect(valueOf(read, 'pmqa_score_1')).toBe(50);
  });

  test('tells of a name whose row was deleted', async () => {
    const { port, id, user, sheet } = await openWithSheet();
    user.unprotect(sheet);
    user.deleteRows(sheet, 2);
    const { names } = image(await port.readSheet(id));
    expect(names.get('pmqa_score_1')).toBeNull();
    expect(names.get('pmqa_score_2')).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
  });

  test('reads no cell when the whole block was deleted', async () => {
    const { port, id, user, sheet } = await openWithSheet();
    user.unprotect(sheet);
    user.deleteRows(sheet, 0, 17);
    expect(image(await port.readSheet(id))).toMatchObject({ range: { rows: 0, columns: 0 }, cells: [] });
  });

  test('finds a sheet that was renamed', async () => {
    const { port, id, user, sheet } = await openWithSheet();
    user.rename(sheet, "It's ของเรา");
    const read = image(await port.readSheet(id));
    expect(read.name).toBe("It's ของเรา");
    expect(read.names.get('pmqa_score_1')).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
  });

  test('finds a sheet that was moved among the tabs', async () => {
    const { port, id, user, sheet } = await openWithSheet();
    user.move(sheet, 0);
    expect(image(await port.readSheet(id)).id).toBe(id);
  });

  test('gives null for a sheet that was deleted', async () => {
    const { port, id, user, sheet } = await openWithSheet();
    user.delete(sheet);
    await expect(port.readSheet(id)).resolves.toBeNull();
  });

  test('gives null for a sheet that has lost its schema name', async () => {
    const { port, id, sheet } = await openWithSheet();
    sheet.names.itemAt('pmqa_schema').Delete();
    await expect(port.readSheet(id)).resolves.toBeNull();
  });

  test('changes nothing', async () => {
    const { port, id, roundTrips } = await openWithSheet();
    await port.readSheet(id);
    const actions = roundTrips.flatMap(({ batch }) => batch.Actions);
    const kinds = new Set(actions.map(({ ActionType }) => ActionType));
    const methods = new Set(actions.flatMap(({ ActionType, Name }) => (ActionType === 3 ? [Name] : [])));
    expect([[...kinds].sort(), [...methods]]).toEqual([[1, 2, 3], ['GetCount']]);
  });
});

describe('what lies over the cells', () => {
  const MERGES = 'GetMergedAreasOrNullObject';

  test.each([['GetCount'], ['GetRangeOrNullObject']])('never hides the entries: %s', async (refused) => {
    const { port, id, user, sheet, faults, roundTrips } = await openWithSheet();
    user.paste(sheet, 'C3', [[50]]);
    faults.failAction('GeneralException', ({ Name }) => Name === refused);
    const read = await port.readSheet(id);
    expect(valueOf(read, 'pmqa_score_1')).toBe(50);
    expect(roundTrips.length).toBeLessThanOrEqual(2);
  });

  test('is unknown, and nothing is told of it, where Excel refuses the question', async () => {
    const { port, id, faults } = await openWithSheet();
    faults.failAction('GeneralException', ({ Name }) => Name === 'GetCount');
    const read = image(await port.readSheet(id));
    expect([read.covers, read.isProtected]).toEqual([undefined, undefined]);
    expect(image(await port.readSheet(id)).isProtected).toBe(true);
  });

  test('is unknown of the sheet that Excel does not tell it of, and known of those before it', async () => {
    const { port, sheet, user, faults } = await openWithSheet();
    user.copy(sheet);
    // One question for each entry cell, and one that says that all were answered.
    const ofOneSheet = COVERED_NAMES.length + 1;
    let asked = 0;
    faults.failAction('GeneralException', ({ Name }) => Name === 'GetCount' && (asked += 1) > ofOneSheet);
    const known = (await port.findSheets()).map(({ covers }) => covers !== undefined);
    expect(known).toEqual([true, false]);
  });

  test('does not stand for another failure, which fails again', async () => {
    const { port, id, faults } = await openWithSheet();
    faults.isCellBeingEdited = true;
    await expect(port.readSheet(id)).rejects.toMatchObject({ code: 'cellEditMode' });
  });

  test.each([
    [9, undefined],
    [13, true],
  ])('has merged cells from ExcelApi 1.13 on; at 1.%s it is %s', async (minor, isMergedAway) => {
    const { port, id, user, sheet, roundTrips } = await openWithSheet(minor);
    user.rename(sheet, "a,'!B2, b");
    sheet.merges.push({ row: 2, column: 2, rows: 2, columns: 1 });
    const { covers } = image(await port.readSheet(id));
    expect([covers?.get('pmqa_score_1')?.isMergedAway, covers?.get('pmqa_score_2')?.isMergedAway]).toEqual([
      isMergedAway === undefined ? undefined : false,
      isMergedAway,
    ]);
    const questions = roundTrips.flatMap(({ batch }) => Object.values(batch.ObjectPaths));
    expect([roundTrips.length, questions.some(({ Name }) => Name === MERGES)]).toEqual([1, minor === 13]);
  });

  test('has no merged cell where none is', async () => {
    const { port, id, sheet } = await openWithSheet(13);
    sheet.merges = [];
    expect(image(await port.readSheet(id)).covers?.get('pmqa_score_2')?.isMergedAway).toBe(false);
  });
});

describe('finding our sheets', () => {
  test('takes two round trips however many sheets there are', async () => {
    const { port, workbook, roundTrips } = await openWithSheet();
    for (let index = 0; index < 30; index += 1) workbook.addSheet(`อื่น ${index}`);
    await port.findSheets();
    expect(roundTrips).toHaveLength(2);
  });

  test('gives ours alone, in the order of the tabs', async () => {
    const { port, user, workbook } = await openWithSheet();
    const { id } = await port.insertSheet(fixtureBlueprint());
    const second = workbook.findSheet(id);
    if (second) user.move(second, 0);
    expect((await port.findSheets()).map(({ name }) => name)).toEqual(['ใบคะแนน (2)', 'ใบคะแนน']);
  });

  test('finds a copy, with names of its own', async () => {
    const { port, user, sheet } = await openWithSheet();
    const copy = user.copy(sheet);
    user.paste(copy, 'C3', [[77]]);
    const images = await port.findSheets();
    expect(images.map((read) => [read.id, valueOf(read, 'pmqa_score_1')])).toEqual([
      [sheet.Id, null],
      [copy.Id, 77],
    ]);
  });

  test('finds none in a workbook without ours', async () => {
    const { port } = openExcel();
    await expect(port.findSheets()).resolves.toEqual([]);
  });
});
