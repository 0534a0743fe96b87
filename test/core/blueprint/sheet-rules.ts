import { type CellRange, type SheetBlueprint, SHEET_NAME } from '../../../src/core/index.ts';
import { depthOf, functionsIn, namesIn, textsIn } from './formula-anatomy.ts';

/** Functions that Excel 2016 and LibreOffice 7.4 both have and that our sheets may use. */
const FUNCTIONS = new Set([
  ...[
    'AND',
    'CHOOSE',
    'COUNT',
    'DAY',
    'EXACT',
    'FIND',
    'IF',
    'IFERROR',
    'INDEX',
    'INT',
    'ISBLANK',
    'ISERROR',
  ],
  ...['ISLOGICAL', 'ISNUMBER', 'ISTEXT', 'LEFT', 'LEN', 'MATCH', 'MAX', 'MID', 'MIN', 'MONTH', 'NOT'],
  ...['OR', 'ROUND', 'SUBSTITUTE', 'SUM', 'SUMPRODUCT', 'TEXT', 'TRIM', 'YEAR'],
]);

/** `row,column` of every cell of a block. */
export function cellsOf({ row, column, rows, columns }: CellRange): readonly string[] {
  return Array.from(
    { length: rows * columns },
    (_, index) => `${String(row + Math.floor(index / columns))},${String(column + (index % columns))}`,
  );
}

/** What occurs more than once. */
function repeated(items: readonly string[]): readonly string[] {
  return items.filter((item, index) => items.indexOf(item) !== index);
}

/** The formulas of cells, highlights and validations. */
function formulasOf({ cells, highlights, validations }: SheetBlueprint): readonly string[] {
  return [
    ...cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
    ...highlights.map(({ formula }) => formula),
    ...validations.flatMap(({ rule }) => (rule.kind === 'custom' ? [rule.formula] : [])),
  ];
}

/** Every word that a person can read in the sheet. */
export function wordsOf(blueprint: SheetBlueprint): readonly string[] {
  return [
    blueprint.sheetName,
    ...blueprint.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])),
    ...formulasOf(blueprint).flatMap(textsIn),
    ...blueprint.validations.flatMap(({ prompt, alert, rule }) => [
      ...[prompt.title, prompt.message, alert.title, alert.message],
      ...(rule.kind === 'list' ? rule.items : []),
    ]),
    ...Object.values(blueprint.print.footer),
  ];
}

/** Registers what holds for each of our sheets, whatever it shows. */
export function testSheetRules(make: () => SheetBlueprint): void {
  const blueprint = make();
  const formulas = formulasOf(blueprint);
  const wrong = (isWrong: (formula: string) => boolean): readonly string[] => formulas.filter(isWrong);

  test('calls only functions that Excel 2016 and LibreOffice have', () => {
    expect([...new Set(formulas.flatMap(functionsIn))].filter((name) => !FUNCTIONS.has(name))).toEqual([]);
  });

  test('refers to cells, never to names, which a copied sheet would share', () => {
    expect(formulas.flatMap(namesIn)).toEqual([]);
  });

  test('closes every parenthesis, and nests no deeper than Excel takes', () => {
    expect(wrong((formula) => !(depthOf(formula) <= 64))).toEqual([]);
  });

  test('has formulas that begin with = and are shorter than Excel’s 8,192 characters', () => {
    expect(wrong((formula) => !formula.startsWith('=') || formula.length >= 8_192)).toEqual([]);
  });

  test('has no text in a formula longer than the 255 characters that Excel takes', () => {
    expect(formulas.flatMap(textsIn).filter((text) => text.length > 255)).toEqual([]);
  });

  test('has no two cells in one place', () => {
    const places = blueprint.cells.map(({ row, column }) => `${String(row)},${String(column)}`);
    expect(repeated(places)).toEqual([]);
  });

  test('has a look for every cell', () => {
    expect(blueprint.cells.filter(({ style }) => blueprint.styles[style] === undefined)).toEqual([]);
  });

  test('has every cell within its rows and columns', () => {
    const { rowHeights, columns } = blueprint;
    const outside = blueprint.cells.filter(
      ({ row, column }) => rowHeights[row] === undefined || columns[column] === undefined,
    );
    expect(outside).toEqual([]);
  });

  test('merges no cell twice', () => {
    expect(repeated(blueprint.merges.flatMap(cellsOf))).toEqual([]);
  });

  test('has nothing in a merged block but in its first cell, where alone it would be seen', () => {
    const hidden = new Set(blueprint.merges.flatMap((range) => cellsOf(range).slice(1)));
    const lost = blueprint.cells.filter(
      ({ row, column, content }) =>
        content.kind !== 'blank' && hidden.has(`${String(row)},${String(column)}`),
    );
    expect(lost).toEqual([]);
  });

  test('has ASCII names, each once', () => {
    const names = blueprint.names.map(({ name }) => name);
    expect([names.filter((name) => !/^pmqa_[a-z0-9_]+$/.test(name)), repeated(names)]).toEqual([[], []]);
  });

  test('has every name within the block that is read', () => {
    const sheet = blueprint.names.find(({ name }) => name === SHEET_NAME);
    const inside = new Set(sheet === undefined ? [] : cellsOf(sheet.range));
    expect(blueprint.names.filter(({ range }) => !cellsOf(range).every((cell) => inside.has(cell)))).toEqual(
      [],
    );
  });

  test('has highlights whose ranges are the same or apart', () => {
    const ranges = new Map(blueprint.highlights.map(({ range }) => [JSON.stringify(range), range]));
    expect(repeated([...ranges.values()].flatMap(cellsOf))).toEqual([]);
  });

  test('has no character that was lost and no tone mark out of place', () => {
    const damage =
      /\uFFFD|[\u0E48-\u0E4B][\u0E31\u0E34-\u0E3A]|\u0E4D[\u0E48-\u0E4B]?\u0E32|(^|\s)[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/;
    expect(wordsOf(blueprint).filter((words) => damage.test(words))).toEqual([]);
  });

  test('says nothing that a program says when it has nothing to say', () => {
    expect(wordsOf(blueprint).filter((words) => /undefined|\bnull\b|NaN|\[object/.test(words))).toEqual([]);
  });

  test('prints within its cells', () => {
    const { area, rowBreaks, columnBreaks } = blueprint.print;
    expect([
      area.row + area.rows <= blueprint.rowHeights.length,
      area.column + area.columns <= blueprint.columns.length,
      rowBreaks.every((row) => row > area.row && row < area.row + area.rows),
      columnBreaks.every((column) => column > area.column && column < area.column + area.columns),
    ]).toEqual([true, true, true, true]);
  });

  test('prints no hidden column', () => {
    const { area } = blueprint.print;
    const printed = blueprint.columns.slice(area.column, area.column + area.columns);
    expect(printed.filter(({ isHidden }) => isHidden === true)).toEqual([]);
  });
}
