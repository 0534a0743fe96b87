import {
  EDITION_2562,
  EMPTY_ASSESSMENT,
  imageOf,
  readScoreSheet,
  renewedScoreSheet,
  SCHEMA_NAME,
  scoreName,
  type SheetImage,
} from '../../../src/core/index.ts';
import { COLUMN, criterionRow } from '../../../src/core/blueprint/score-sheet/layout.ts';
import { freshImage, withCell, withoutName } from './changed-image.ts';

const fresh = freshImage(EMPTY_ASSESSMENT);

function renewed(image: SheetImage): SheetImage {
  return imageOf(renewedScoreSheet(EDITION_2562, image), 'sheet-2', 'ใบคะแนน (2)');
}

/** What is said of one score. */
function saidOf(image: SheetImage, id: '1' | '2'): unknown {
  const { problems } = readScoreSheet(EDITION_2562, image);
  const found = problems.find(({ place }) => place.kind === 'score' && place.criterion === id);
  return found && [found.detail, found.severity, found.repair];
}

/** A column put in left of column `at`, with a value for each row. */
function withColumn(image: SheetImage, at: number, valueOf: (row: number) => number | null): SheetImage {
  const names = [...image.names].map(([name, range]) => {
    if (range === null || range.column + range.columns <= at) return [name, range] as const;
    const moved = range.column >= at ? { column: range.column + 1 } : { columns: range.columns + 1 };
    return [name, { ...range, ...moved }] as const;
  });
  const cells = image.cells.map((line, row) => [
    ...line.slice(0, at),
    { value: valueOf(row), formula: null, format: 'General' },
    ...line.slice(at),
  ]);
  const range = { ...image.range, columns: image.range.columns + 1 };
  return { ...image, range, names: new Map(names), cells };
}

/** Two rows of the table of scores in each other's place. */
function swapped(image: SheetImage, a: number, b: number): SheetImage {
  const lines = new Map([
    [a, image.cells[b]],
    [b, image.cells[a]],
  ]);
  return { ...image, cells: image.cells.map((line, row) => lines.get(row) ?? line) };
}

const older = ['pmqa_report_pages', 'pmqa_score_steps', 'pmqa_muted_warnings'].reduce(
  (sheet, name) => withoutName(sheet, name, true),
  withCell(fresh, SCHEMA_NAME, { value: 'pmqa-score-sheet/1/2562' }),
);

const renewals = (image: SheetImage): number =>
  readScoreSheet(EDITION_2562, image).problems.filter(({ repair }) => repair?.kind === 'renew').length;

describe('a new sheet in place of another', () => {
  test.each([
    ['a share in a percent format', 0.5, '0%'],
    ['a share of many decimals', 1 / 3, '0.00%'],
    ['the number of a date', 200_000, 'd-mmm'],
  ])('asks of %s what the old one asked', (_, value, format) => {
    const old = withCell(fresh, scoreName('1'), { value, format });
    expect(saidOf(old, '1')).not.toMatchObject([{ code: 'unscored' }]);
    expect(saidOf(renewed(old), '1')).toEqual(saidOf(old, '1'));
  });

  test('has its own format for plain points, whatever the old one had', () => {
    const image = renewed(withCell(fresh, scoreName('1'), { value: 60, format: '@' }));
    const { row, column } = image.names.get(scoreName('1')) ?? { row: 0, column: 0 };
    expect(image.cells[row]?.[column]).toMatchObject({ value: 60, format: '0.00' });
  });

  const [a, b] = [criterionRow('2'), criterionRow('5')];
  const numbered = (row: number): number => row - criterionRow('1') + 1;
  test.each<[string, SheetImage]>([
    ['a cell was lost', withoutName(fresh, scoreName('7.1'))],
    ['the sheet is of an earlier make', older],
    ['a column was put in', withColumn(fresh, COLUMN.maximum, () => null)],
    ['a column of running numbers was put in', withColumn(fresh, COLUMN.name, numbered)],
    ['a column of one number was put in', withColumn(fresh, COLUMN.maximum, () => 3)],
  ])('is offered where %s, and not where rows were sorted too', (_, image) => {
    expect(renewals(image)).toBeGreaterThan(0);
    const sorted = swapped(image, a, b);
    const { problems, assessment } = readScoreSheet(
      EDITION_2562,
      withCell(withCell(sorted, scoreName('2'), { value: 40 }), scoreName('1'), { value: 60 }),
    );
    expect(problems.map(({ detail }) => detail.code)).toContain('rowsSorted');
    expect([renewals(sorted), assessment.entries['2'].state, assessment.entries['1'].state]).toEqual([
      0,
      'invalid',
      'scored',
    ]);
  });
});
