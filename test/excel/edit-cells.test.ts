import { openWithSheet } from './open-excel.ts';

describe('editing cells', () => {
  test('takes one round trip, and none afterwards', async () => {
    const { port, id, roundTrips } = await openWithSheet();
    await port.editCells(id, [
      { name: 'pmqa_score_1', value: 50 },
      { name: 'pmqa_score_2', value: 60 },
    ]);
    expect(roundTrips).toHaveLength(1);
  });

  test.each([
    [12.5, 12.5],
    [0, 0],
    [true, true],
    ['งดให้คะแนน', 'งดให้คะแนน'],
    ['2562', '2562'],
    ['=1+1', '=1+1'],
  ])('writes %j as it is', async (value, held) => {
    const { port, id, sheet } = await openWithSheet();
    await port.editCells(id, [{ name: 'pmqa_score_1', value }]);
    expect(sheet.grid.at(2, 2)).toMatchObject({ value: held, formula: null });
  });

  test('empties a cell', async () => {
    const { port, id, sheet, user } = await openWithSheet();
    user.type(sheet, 'C3', '50');
    await port.editCells(id, [{ name: 'pmqa_score_1', value: null }]);
    expect(sheet.grid.at(2, 2).value).toBeNull();
  });

  test('follows its names to where rows have moved them', async () => {
    const { port, id, sheet, user } = await openWithSheet();
    user.unprotect(sheet);
    user.insertRows(sheet, 0, 4);
    await port.editCells(id, [{ name: 'pmqa_score_1', value: 50 }]);
    expect(sheet.range('C7').Values).toEqual([[50]]);
  });

  test('does nothing at all without edits', async () => {
    const { port, id, roundTrips } = await openWithSheet();
    await port.editCells(id, []);
    expect(roundTrips).toHaveLength(0);
  });

  test('writes none where a name is gone', async () => {
    const { port, id, sheet } = await openWithSheet();
    const edits = [
      { name: 'pmqa_score_1', value: 50 },
      { name: 'pmqa_nothing', value: 60 },
    ];
    await expect(port.editCells(id, edits)).rejects.toMatchObject({ code: 'nameNotFound' });
    expect(sheet.grid.at(2, 2).value).toBeNull();
  });

  test('writes none where the cells of a name are gone', async () => {
    const { port, id, sheet, user } = await openWithSheet();
    user.unprotect(sheet);
    user.deleteRows(sheet, 3);
    const edits = [
      { name: 'pmqa_score_1', value: 50 },
      { name: 'pmqa_score_2', value: 60 },
    ];
    await expect(port.editCells(id, edits)).rejects.toMatchObject({ code: 'nameNotFound' });
    expect(sheet.grid.at(2, 2).value).toBeNull();
  });

  test('says when the sheet is gone', async () => {
    const { port, id, sheet, user } = await openWithSheet();
    user.delete(sheet);
    const edit = port.editCells(id, [{ name: 'pmqa_score_1', value: 50 }]);
    await expect(edit).rejects.toMatchObject({ code: 'sheetNotFound' });
  });

  test('is refused for a locked cell, with nothing to take back', async () => {
    const { port, id, roundTrips } = await openWithSheet();
    const edit = port.editCells(id, [{ name: 'pmqa_total', value: 50 }]);
    await expect(edit).rejects.toMatchObject({ code: 'accessDenied' });
    expect(roundTrips).toHaveLength(1);
  });

  test.each([[80], ['ข้อความ'], ['2562'], ['=1+1'], [null], [false]])(
    'gives the cells before a locked one back their %j',
    async (before) => {
      const { port, id, sheet, user } = await openWithSheet();
      user.paste(sheet, 'C3', [[before]]);
      const edits = [
        { name: 'pmqa_score_1', value: 50 },
        { name: 'pmqa_total', value: 60 },
        { name: 'pmqa_score_2', value: 70 },
      ];
      await expect(port.editCells(id, edits)).rejects.toMatchObject({ code: 'accessDenied' });
      expect([sheet.grid.at(2, 2).value, sheet.grid.at(3, 2).value]).toEqual([before, null]);
    },
  );

  test('gives a cell back its formula', async () => {
    const { port, id, sheet } = await openWithSheet();
    sheet.grid.enter(2, 2, { value: 3, formula: '=1+2' });
    const edits = [
      { name: 'pmqa_score_1', value: 50 },
      { name: 'pmqa_total', value: 60 },
    ];
    await expect(port.editCells(id, edits)).rejects.toThrow('accessDenied');
    expect(sheet.grid.at(2, 2).formula).toBe('=1+2');
  });

  test('waits for no cell that is being edited', async () => {
    const { port, id, faults, sheet } = await openWithSheet();
    faults.isCellBeingEdited = true;
    const edit = port.editCells(id, [{ name: 'pmqa_score_1', value: 50 }]);
    await expect(edit).rejects.toMatchObject({ code: 'cellEditMode' });
    expect(sheet.grid.at(2, 2).value).toBeNull();
  });
});

describe('showing cells', () => {
  test('brings the sheet to the front and selects them in one round trip', async () => {
    const { port, id, workbook, user, roundTrips } = await openWithSheet();
    const [first] = workbook.sheets;
    if (first) user.activate(first);
    await port.showCells(id, 'pmqa_score_2');
    expect(workbook.active.Id).toBe(id);
    expect(workbook.selection?.Address).toBe("'ใบคะแนน'!C4");
    expect(roundTrips).toHaveLength(1);
  });

  test('selects one of the cells of a name in as many', async () => {
    const { port, id, workbook, roundTrips } = await openWithSheet();
    await port.showCells(id, 'pmqa_score_2', { row: 2, column: 1 });
    expect(workbook.selection?.Address).toBe("'ใบคะแนน'!D6");
    expect(roundTrips).toHaveLength(1);
  });

  test('says when the name is gone', async () => {
    const { port, id } = await openWithSheet();
    await expect(port.showCells(id, 'pmqa_nothing')).rejects.toMatchObject({ code: 'nameNotFound' });
  });

  test('says when the sheet is gone', async () => {
    const { port } = await openWithSheet();
    await expect(port.showCells('{none}', 'pmqa_total')).rejects.toMatchObject({ code: 'sheetNotFound' });
  });
});
