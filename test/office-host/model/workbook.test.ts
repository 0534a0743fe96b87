import { createStage } from '../excel-stage.ts';
import { readTyped } from './typed-text.ts';
import { shiftedFormula } from './shift-formula.ts';
import { shiftedRange } from './shift.ts';

const block = { row: 5, column: 1, rows: 3, columns: 2 };

describe('a block when rows come and go', () => {
  test.each([
    ['moves when rows come above it', 'insert', 5, 2, { row: 7, rows: 3 }],
    ['grows when rows come inside it', 'insert', 6, 2, { row: 5, rows: 5 }],
    ['stays when rows come below it', 'insert', 8, 2, { row: 5, rows: 3 }],
    ['moves when rows above it go', 'delete', 0, 2, { row: 3, rows: 3 }],
    ['shrinks when a row inside it goes', 'delete', 6, 1, { row: 5, rows: 2 }],
    ['loses its head when rows across its top go', 'delete', 4, 2, { row: 4, rows: 2 }],
    ['loses its foot when rows across its bottom go', 'delete', 7, 5, { row: 5, rows: 2 }],
    ['stays when rows below it go', 'delete', 8, 2, { row: 5, rows: 3 }],
  ] as const)('%s', (_, kind, at, count, expected) => {
    expect(shiftedRange(block, { kind, at, count })).toEqual({ ...block, ...expected });
  });

  test('is gone when all of its rows go', () => {
    expect(shiftedRange(block, { kind: 'delete', at: 4, count: 4 })).toBeNull();
  });
});

describe('a formula when two rows come before row 5', () => {
  test.each([
    ['=A4+$B$5', '=A4+$B$7'],
    ['=SUM(C3:C8)', '=SUM(C3:C10)'],
    ['=IF(D5="E5",LOG10(D5),F$6)', '=IF(D7="E5",LOG10(D7),F$8)'],
    ["='A5'!B5+pmqa_score_5", "='A5'!B5+pmqa_score_5"],
    ['=ROUND(A10/B10*100,2)', '=ROUND(A12/B12*100,2)'],
  ])('%s becomes %s', (formula, expected) => {
    expect(shiftedFormula(formula, { kind: 'insert', at: 4, count: 2 })).toBe(expected);
  });

  test('loses what was deleted', () => {
    expect(shiftedFormula('=A5+SUM(B5:B6)+C7', { kind: 'delete', at: 4, count: 2 })).toBe(
      '=#REF!+SUM(#REF!)+C5',
    );
  });
});

describe('a text that is written', () => {
  test.each([
    ['2562', 2562],
    ['50%', 0.5],
    ['1, 3', 13],
    ['TRUE', true],
    ['#N/A', { error: '#N/A' }],
    ["'2562", '2562'],
    ["''quoted", "'quoted"],
    ['หมวด 1', 'หมวด 1'],
    ['๒๕', '๒๕'],
  ])('%s becomes %j', (text, value) => {
    expect(readTyped(text, false)).toEqual({ value, formula: null });
  });

  test('stays text in a text cell', () => {
    expect(readTyped('2562', true).value).toBe('2562');
  });

  test.each(['-', '+ข้อความ', '=', '@x'])('%s begins like a formula, is none and is refused', (text) => {
    expect(() => readTyped(text, false)).toThrow('formula');
  });
});

describe('sheets', () => {
  test.each(['', 'a/b', "'a", "a'", 'history', 'x'.repeat(32)])('cannot be called %j', (name) => {
    const { workbook } = createStage();
    expect(() => workbook.addSheet(name)).toThrow('invalid');
  });

  test('cannot share a name, whatever its case', () => {
    const { workbook } = createStage();
    expect(() => workbook.addSheet('SHEET1')).toThrow('already exists');
  });

  test('a protected sheet refuses content in locked cells and takes it in open ones', () => {
    const { workbook, user } = createStage();
    const sheet = workbook.active;
    sheet.range('A1').setLook('locked', false);
    sheet.protection.Protect({}, undefined);
    user.type(sheet, 'A1', '5');
    expect(sheet.range('A1').Values).toEqual([[5]]);
    expect(() => user.type(sheet, 'A2', '5')).toThrow('cannot perform');
  });
});
