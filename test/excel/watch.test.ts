import { fixtureBlueprint } from './fixture-blueprint.ts';
import { eventsToArrive, openWithSheet } from './open-excel.ts';

describe('watching the workbook', () => {
  test.each([
    ['a cell is typed in', ({ user, sheet }) => user.type(sheet, 'C3', '5')],
    ['a block is pasted', ({ user, sheet }) => user.paste(sheet, 'C3:C4', [[1], [2]])],
    ['a cell is emptied', ({ user, sheet }) => user.clear(sheet, 'C3')],
    ['a sheet is added', ({ workbook }) => workbook.addSheet('ใหม่')],
    ['a sheet is copied', ({ user, sheet }) => user.copy(sheet)],
    ['a sheet is deleted', ({ user, sheet }) => user.delete(sheet)],
    ['another sheet comes to the front', ({ user, sheet }) => user.activate(sheet)],
    [
      'rows are put in',
      ({ user, sheet }) => {
        user.unprotect(sheet);
        user.insertRows(sheet, 3);
      },
    ],
  ] satisfies [string, (excel: Awaited<ReturnType<typeof openWithSheet>>) => unknown][])(
    'calls back once %s',
    async (_, act) => {
      const excel = await openWithSheet();
      const onChange = jest.fn();
      const stop = await excel.port.watch(onChange);
      act(excel);
      await eventsToArrive();
      await stop();
      expect(onChange).toHaveBeenCalled();
    },
  );

  test('tells on which sheet cells have changed', async () => {
    const { port, id, user, sheet } = await openWithSheet();
    const onChange = jest.fn();
    const stop = await port.watch(onChange);
    user.type(sheet, 'C3', '5');
    await eventsToArrive();
    await stop();
    expect(onChange.mock.calls).toEqual([[{ kind: 'cells', sheetId: id }]]);
  });

  test('tells that the sheets have changed when one is added', async () => {
    const { port, workbook } = await openWithSheet();
    const onChange = jest.fn();
    const stop = await port.watch(onChange);
    workbook.addSheet('ใหม่');
    await eventsToArrive();
    await stop();
    expect(onChange.mock.calls).toEqual([[{ kind: 'sheets' }]]);
  });

  test('is silent once it has ended, even where Excel was too busy to be told', async () => {
    const { port, faults, user, sheet } = await openWithSheet();
    const onChange = jest.fn();
    const stop = await port.watch(onChange);
    faults.isCellBeingEdited = true;
    await expect(stop()).rejects.toMatchObject({ code: 'cellEditMode' });
    user.type(sheet, 'C3', '5');
    await eventsToArrive();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('calls back for our own writes too', async () => {
    const { port, id } = await openWithSheet();
    const onChange = jest.fn();
    const stop = await port.watch(onChange);
    await port.editCells(id, [{ name: 'pmqa_score_1', value: 5 }]);
    await eventsToArrive();
    await stop();
    expect(onChange).toHaveBeenCalled();
  });

  test('takes one round trip to begin and one to end', async () => {
    const { port, roundTrips } = await openWithSheet();
    const stop = await port.watch(() => undefined);
    expect(roundTrips).toHaveLength(1);
    await stop();
    expect(roundTrips).toHaveLength(2);
  });

  test('is silent once it has ended', async () => {
    const { port, user, sheet } = await openWithSheet();
    const onChange = jest.fn();
    const stop = await port.watch(onChange);
    await stop();
    user.type(sheet, 'C3', '5');
    await eventsToArrive();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('is silent about what was on its way when it ended', async () => {
    const { port, user, sheet } = await openWithSheet();
    const onChange = jest.fn();
    const stop = await port.watch(onChange);
    user.type(sheet, 'C3', '5');
    await stop();
    await eventsToArrive();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('can be ended twice', async () => {
    const { port, roundTrips } = await openWithSheet();
    const stop = await port.watch(() => undefined);
    await stop();
    await stop();
    expect(roundTrips).toHaveLength(2);
  });

  test('can be ended, and the sheet read, from within the callback', async () => {
    const { port, user, sheet, id } = await openWithSheet();
    const seen: unknown[] = [];
    let stop = (): Promise<void> => Promise.resolve();
    stop = await port.watch(() => {
      void stop();
      void port.readSheet(id).then((image) => seen.push(image?.cells[2]?.[2]?.value));
    });
    user.type(sheet, 'C3', '5');
    await eventsToArrive();
    user.type(sheet, 'C3', '6');
    await eventsToArrive();
    expect(seen).toEqual([5]);
  });

  test('goes on for one watcher when another has ended', async () => {
    const { port, user, sheet } = await openWithSheet();
    const onChange = jest.fn();
    const stopFirst = await port.watch(() => undefined);
    const stop = await port.watch(onChange);
    await stopFirst();
    user.type(sheet, 'C3', '5');
    await eventsToArrive();
    await stop();
    expect(onChange).toHaveBeenCalled();
  });

  test('says why it cannot begin', async () => {
    const { port, faults } = await openWithSheet();
    faults.isCellBeingEdited = true;
    await expect(port.watch(() => undefined)).rejects.toMatchObject({ code: 'cellEditMode' });
  });

  test('calls back after an insertion of ours', async () => {
    const { port } = await openWithSheet();
    const onChange = jest.fn();
    const stop = await port.watch(onChange);
    await port.insertSheet(fixtureBlueprint());
    await eventsToArrive();
    await stop();
    expect(onChange).toHaveBeenCalled();
  });
});
