import { createScoreSheet, EDITION_2562, EMPTY_ASSESSMENT } from '../../src/core/index.ts';
import { fixtureBlueprint, TRICKY_TEXTS } from './fixture-blueprint.ts';
import { openExcel, openWithSheet } from './open-excel.ts';

describe('inserting a sheet', () => {
  test('takes two round trips, and none afterwards', async () => {
    const { port, roundTrips, dispatcher } = openExcel();
    await port.insertSheet(fixtureBlueprint());
    expect(roundTrips).toHaveLength(2);
    expect(dispatcher.trackedObjects).toBe(0);
  });

  test('stops the screen once, not once a call', async () => {
    const { port, workbook } = openExcel();
    await port.insertSheet(fixtureBlueprint());
    expect(workbook.application.screenSuspensions).toBe(1);
  });

  test('puts it behind all others, shows it and tells its id and name', async () => {
    const { port, workbook } = openExcel();
    workbook.addSheet('อื่น');
    const reference = await port.insertSheet(fixtureBlueprint());
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual(['Sheet1', 'อื่น', 'ใบคะแนน']);
    expect(workbook.active.Id).toBe(reference.id);
    expect(reference.name).toBe('ใบคะแนน');
  });

  test('never touches a sheet that exists, not even one of the same name', async () => {
    const { port, workbook, user } = openExcel();
    user.rename(workbook.active, 'ใบคะแนน');
    user.type(workbook.active, 'A1', 'mine');
    const { name } = await port.insertSheet(fixtureBlueprint());
    expect(name).toBe('ใบคะแนน (2)');
    expect(workbook.sheets[0]?.range('A1:B1').Values).toEqual([['mine', '']]);
  });

  test('writes all cells with one call', async () => {
    const { port, roundTrips } = openExcel();
    await port.insertSheet(fixtureBlueprint());
    const writes = roundTrips.flatMap(({ batch }) => batch.Actions).filter(({ Name }) => Name === 'Formulas');
    expect(writes).toHaveLength(1);
  });

  test('writes the whole score sheet in two round trips far below what Excel takes', async () => {
    const { port, roundTrips } = openExcel();
    await port.insertSheet(createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT));
    expect(roundTrips).toHaveLength(2);
    expect(Math.max(...roundTrips.map(({ requestBytes }) => requestBytes))).toBeLessThan(1_000_000);
    expect(roundTrips[1]?.batch.Actions.length).toBeLessThan(5_000);
  });

  test('clears cells of rules and highlights before it gives them any', async () => {
    const { port, roundTrips } = openExcel();
    await port.insertSheet(fixtureBlueprint());
    const calls = roundTrips.flatMap(({ batch }) => batch.Actions.map(({ Name }) => Name));
    const order = calls.filter(
      (name) => name !== undefined && ['Clear', 'Rule', 'ClearAll', 'Formula'].includes(name),
    );
    expect(order).toEqual(['Clear', 'Rule', 'Clear', 'Rule', 'ClearAll', 'Formula', 'Formula']);
  });

  test('chooses another name when a chart sheet, which is not among the sheets, has it', async () => {
    const { port, workbook } = openExcel();
    workbook.chartSheetNames.push('ใบคะแนน');
    const { name } = await port.insertSheet(fixtureBlueprint());
    expect(name).toBe('ใบคะแนน (2)');
  });

  test('finds two names for two sheets that are inserted at the same time', async () => {
    const { port } = openExcel();
    const references = await Promise.all([
      port.insertSheet(fixtureBlueprint()),
      port.insertSheet(fixtureBlueprint()),
    ]);
    expect(references.map(({ name }) => name)).toEqual(['ใบคะแนน', 'ใบคะแนน (2)']);
  });

  test('cuts a long name between two characters of the reader', async () => {
    const { port } = openExcel();
    const { name } = await port.insertSheet(fixtureBlueprint({ sheetName: `${'ก'.repeat(30)}นี้` }));
    expect(name).toBe('ก'.repeat(30));
  });
});

describe('an inserted sheet', () => {
  test('holds the numbers, formulas, booleans and blanks of the blueprint', async () => {
    const { sheet } = await openWithSheet();
    expect(sheet.range('C3:D6').Formulas).toEqual([
      ['', ''],
      ['', ''],
      ['=SUM(C3:C4)', ''],
      [110.5, true],
    ]);
  });

  test.each(TRICKY_TEXTS.map((text, index) => [text, `A${7 + index}`]))(
    'keeps %s as text',
    async (text, address) => {
      const { sheet } = await openWithSheet();
      const cell = sheet.range(address);
      expect([cell.Values, cell.Formulas, cell.ValueTypes]).toEqual([[[text]], [[text]], [['String']]]);
    },
  );

  test('has the formats of the blueprint', async () => {
    const { sheet } = await openWithSheet();
    expect(sheet.range('A3:D3').NumberFormat).toEqual([['General', 'General', '0.00', '@']]);
  });

  test('has the looks of the blueprint', async () => {
    const { sheet } = await openWithSheet();
    const { Format: label } = sheet.range('A2:D2');
    expect(label.Font).toMatchObject({ Name: 'TH Sarabun New', Size: 16, Bold: true, Color: '#1F3864' });
    expect(label).toMatchObject({
      HorizontalAlignment: 'Center',
      VerticalAlignment: 'Center',
      WrapText: true,
    });
    expect(label.Fill.Color).toBe('#DDEBF7');
    expect(sheet.range('D3:D4').Format.Font).toMatchObject({ Italic: true, Bold: false });
    expect(sheet.range('A3:D4').Format.Font.Size).toBe(14);
    expect(sheet.range('C3').Format.HorizontalAlignment).toBe('Right');
  });

  test('has lines around each cell of a bordered block and none elsewhere', async () => {
    const { sheet } = await openWithSheet();
    const styleOf = (address: string, side: string): unknown =>
      sheet.range(address).Format.Borders.itemAt(side).Style;
    expect(styleOf('A2:D4', 'InsideHorizontal')).toBe('Continuous');
    expect(styleOf('A2:D4', 'EdgeLeft')).toBe('Continuous');
    expect(styleOf('E3', 'EdgeTop')).toBe('None');
    expect(sheet.range('A2:D4').Format.Borders.itemAt('EdgeTop').Color).toBe('#808080');
  });

  test('has widths and heights in points, and hidden columns', async () => {
    const { sheet } = await openWithSheet();
    expect([...sheet.columnWidths]).toEqual([
      [0, 45],
      [1, 225],
      [2, 60],
      [3, 60],
      [4, 48],
      [5, 48],
    ]);
    expect([...sheet.rowHeights.values()]).toEqual([34.5, 37.5, 22.5, 22.5, 22.5]);
    expect([...sheet.hiddenColumns]).toEqual([4, 5]);
  });

  test('has the merges, the panes, the tab and no gridlines', async () => {
    const { sheet } = await openWithSheet();
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
    expect(sheet.panes.frozen).toEqual({ rows: 2, columns: 1 });
    expect(sheet).toMatchObject({ TabColor: '#1F3864', Gridlines: false });
  });

  test.each([[{ rows: 3, columns: 0 }], [{ rows: 0, columns: 2 }], [{ rows: 0, columns: 0 }]])(
    'keeps %j in view',
    async (freeze) => {
      const { port, workbook } = openExcel();
      await port.insertSheet(fixtureBlueprint({ freeze }));
      expect(workbook.active.panes.frozen).toEqual(freeze);
    },
  );

  test('lets the table be filtered that the blueprint says', async () => {
    const { port, workbook } = openExcel();
    const filter = { row: 1, column: 0, rows: 3, columns: 2 };
    await port.insertSheet({ ...fixtureBlueprint(), filter });
    expect(workbook.active.filter.filtered).toEqual(filter);
    await port.insertSheet(fixtureBlueprint());
    expect(workbook.active.filter.filtered).toBeNull();
  });

  test('has the validations of the blueprint', async () => {
    const { sheet } = await openWithSheet();
    const alert = { title: 'ใช้ไม่ได้', message: 'ต้องเป็นตัวเลข', style: 'Stop', showAlert: true };
    expect(sheet.validations).toHaveLength(2);
    expect(sheet.validations[0]).toMatchObject({
      range: { row: 2, column: 2, rows: 2, columns: 1 },
      rule: { custom: { formula: '=AND(ISNUMBER(C3),C3>=0,C3<=110)' } },
      prompt: { title: 'คะแนน', message: '0 ถึง 110', showPrompt: true },
      alert,
      ignoresBlanks: true,
    });
    expect(sheet.validations[1]?.alert).toMatchObject({ style: 'Warning' });
    expect(sheet.validations[1]?.rule).toEqual({ list: { inCellDropDown: true, source: 'ใช่,ไม่ใช่' } });
  });

  test('has the highlights of the blueprint, the first one first', async () => {
    const { sheet } = await openWithSheet();
    const looks = sheet.highlights.map(({ rule, fill, font }) => [
      rule.Formula,
      fill.Color,
      font.Color,
      font.Bold,
    ]);
    expect(looks).toEqual([
      ['=C3>=55', '#C6EFCE', '#006100', true],
      ['=C3<55', '#FFC7CE', '#9C0006', false],
    ]);
  });

  test('has its names in its own scope', async () => {
    const { sheet } = await openWithSheet();
    expect(sheet.names.itemAt('pmqa_score_1').Formula).toBe("='ใบคะแนน'!$C$3");
    expect(sheet.names.itemAt('pmqa_sheet').Formula).toBe("='ใบคะแนน'!$A$1:$F$17");
  });

  test('prints as the blueprint says', async () => {
    const { sheet } = await openWithSheet();
    expect(sheet.layout).toMatchObject({
      PaperSize: 'A4',
      Orientation: 'Landscape',
      Zoom: { scale: 70 },
      area: { row: 0, column: 0, rows: 17, columns: 4 },
      titleRows: '$1:$2',
      titleColumns: '$A:$B',
      rowBreaks: [6],
      columnBreaks: [3],
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      footer: { LeftFooter: 'PMQA', CenterFooter: '&A', RightFooter: 'หน้า &P / &N' },
    });
  });

  test('is fitted to one page across where the blueprint says so', async () => {
    const { port, workbook } = openExcel();
    await port.insertSheet(fixtureBlueprint({ print: { ...fixtureBlueprint().print, scale: 'fitToWidth' } }));
    expect(workbook.active.layout.Zoom).toEqual({ horizontalFitToPages: 1 });
  });

  test('is protected without a password, its entry cells open', async () => {
    const { sheet, user } = await openWithSheet();
    expect(sheet.protection.Options).toEqual({ allowFormatColumns: true, allowFormatRows: true });
    user.type(sheet, 'C3:D4', '5');
    expect(() => user.type(sheet, 'C5', '5')).toThrow('cannot perform');
  });

  test('stays open where the blueprint says so', async () => {
    const { port, workbook } = openExcel();
    await port.insertSheet(fixtureBlueprint({ isProtected: false }));
    expect(workbook.active.protection.Protected).toBe(false);
  });
});
