import type { Action } from '../office-host/wire.ts';
import { fixtureBlueprint } from './fixture-blueprint.ts';
import { openExcel } from './open-excel.ts';

const named =
  (name: string) =>
  (action: Action): boolean =>
    action.Name === name;

describe('an insertion that Excel breaks off', () => {
  test.each([
    'Formulas',
    'NumberFormat',
    'Bold',
    'Merge',
    'Rule',
    'ErrorAlert',
    'FreezeAt',
    'TabColor',
    'Activate',
  ])('at %s leaves no sheet behind', async (name) => {
    const { port, workbook, faults } = openExcel();
    faults.failAction('GeneralException', named(name));
    await expect(port.insertSheet(fixtureBlueprint())).rejects.toMatchObject({ code: 'unexpected' });
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual(['Sheet1']);
  });

  test('says why, even when the clean-up fails as well', async () => {
    const { port, faults } = openExcel();
    faults.failAction('InactiveWorkbook', named('FreezeAt'));
    faults.failAction('AccessDenied', named('Delete'));
    await expect(port.insertSheet(fixtureBlueprint())).rejects.toMatchObject({ code: 'inactiveWorkbook' });
  });

  test('takes one more round trip to clean up, and no other', async () => {
    const { port, faults, roundTrips } = openExcel();
    faults.failAction('GeneralException', named('Merge'));
    await expect(port.insertSheet(fixtureBlueprint())).rejects.toThrow('unexpected');
    expect(roundTrips).toHaveLength(3);
  });

  test.each(['AccessDenied', 'GeneralException'])(
    'at the protection (%s) is none: the sheet stays, open',
    async (code) => {
      const { port, workbook, faults, roundTrips } = openExcel();
      faults.failAction(code, named('Protect'));
      const { id } = await port.insertSheet(fixtureBlueprint());
      expect(workbook.findSheet(id)?.protection.Protected).toBe(false);
      expect(roundTrips).toHaveLength(2);
    },
  );

  test.each(['PaperSize', 'SetPrintTitleRows', 'RightFooter'])(
    'at the print layout (%s) is none: the sheet stays, and is protected',
    async (name) => {
      const { port, workbook, faults, roundTrips } = openExcel();
      faults.failAction('GeneralException', named(name));
      const { id } = await port.insertSheet(fixtureBlueprint());
      expect(workbook.findSheet(id)?.protection.Protected).toBe(true);
      expect(roundTrips).toHaveLength(3);
    },
  );

  test('at the print layout leaves open what the blueprint wants open', async () => {
    const { port, workbook, faults } = openExcel();
    faults.failAction('GeneralException', named('PaperSize'));
    const { id } = await port.insertSheet(fixtureBlueprint({ isProtected: false }));
    expect(workbook.findSheet(id)?.protection.Protected).toBe(false);
  });

  test('since a name is there already is not taken for a sheet of that name', async () => {
    const { port, workbook } = openExcel();
    const { names } = fixtureBlueprint();
    const twice = port.insertSheet(fixtureBlueprint({ names: [...names, ...names] }));
    await expect(twice).rejects.toMatchObject({ code: 'nameTaken' });
    expect(workbook.sheets).toHaveLength(1);
  });

  test('because the structure of the workbook is protected touches nothing', async () => {
    const { port, workbook } = openExcel();
    workbook.isStructureProtected = true;
    await expect(port.insertSheet(fixtureBlueprint())).rejects.toMatchObject({ code: 'accessDenied' });
    expect(workbook.sheets).toHaveLength(1);
  });

  test('never deletes the sheet whose name it could not have', async () => {
    const { port, workbook, faults } = openExcel();
    workbook.chartSheetNames.push('ใบคะแนน', 'ใบคะแนน (2)', 'ใบคะแนน (3)');
    faults.failAction('GeneralException', named('Delete'));
    await expect(port.insertSheet(fixtureBlueprint())).rejects.toMatchObject({ code: 'nameTaken' });
    expect(workbook.sheets).toHaveLength(1);
  });

  test('while a cell is being edited has begun nothing', async () => {
    const { port, workbook, faults } = openExcel();
    faults.isCellBeingEdited = true;
    await expect(port.insertSheet(fixtureBlueprint())).rejects.toMatchObject({ code: 'cellEditMode' });
    expect(workbook.sheets).toHaveLength(1);
  });

  test('works once the cell is done', async () => {
    const { port, faults } = openExcel();
    faults.isCellBeingEdited = true;
    await expect(port.insertSheet(fixtureBlueprint())).rejects.toThrow('cellEditMode');
    faults.isCellBeingEdited = false;
    await expect(port.insertSheet(fixtureBlueprint())).resolves.toMatchObject({ name: 'ใบคะแนน' });
  });

  test('because Excel cannot be reached says so', async () => {
    const { port, faults } = openExcel();
    faults.isConnectionLost = true;
    await expect(port.insertSheet(fixtureBlueprint())).rejects.toMatchObject({ code: 'connectionLost' });
  });
});
