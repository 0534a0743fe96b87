import { openWorkbook } from './load-client.ts';

describe("Microsoft's client in front of our workbook", () => {
  test('writes a block and reads it back in one round trip', async () => {
    const { roundTrips } = openWorkbook();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').untrack();
      range.values = [
        ['x', 1],
        [true, "'2562"],
      ];
      range.load('values,valueTypes,address');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ['x', 1],
      [true, '2562'],
    ]);
    expect(roundTrips).toHaveLength(1);
  });

  test('a property that was not loaded cannot be read', async () => {
    openWorkbook();
    const valuesOf = (range: Excel.Range): unknown => range.values;
    const read = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await context.sync();
      return valuesOf(range);
    });
    await expect(read).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('a member above the floor of ExcelApi 1.9 is refused by the client', async () => {
    openWorkbook();
    const above = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').customProperties.load('items');
      await context.sync();
    });
    await expect(above).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('a member of the floor itself is not refused', async () => {
    const { workbook } = openWorkbook();
    await Excel.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
    });
    expect(workbook.application.screenSuspensions).toBe(1);
  });

  test('a member that the host lacks fails loudly', async () => {
    openWorkbook();
    const lacking = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').pivotTables.load('items');
      await context.sync();
    });
    await expect(lacking).rejects.toThrow('This host does not implement Worksheet.PivotTables');
  });

  test('a write of other dimensions than the range is refused', async () => {
    openWorkbook();
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a failing action leaves done what came before and stops what comes after', async () => {
    const { workbook } = openWorkbook();
    const write = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['before']];
      context.workbook.worksheets.getItem('None').activate();
      sheet.getRange('A2').values = [['after']];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(workbook.active.range('A1:A2').Values).toEqual([['before'], ['']]);
  });

  test('what hangs on a null object is a null object', async () => {
    openWorkbook();
    const isNull = await Excel.run(async (context) => {
      const name = context.workbook.worksheets.getItemOrNullObject('None').names.getItemOrNullObject('x');
      const range = name.getRangeOrNullObject().untrack();
      range.load('values');
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('the client drops the ranges that it tracked', async () => {
    const { dispatcher } = openWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      expect(dispatcher.trackedObjects).toBe(1);
    });
    expect(dispatcher.trackedObjects).toBe(0);
  });
});
