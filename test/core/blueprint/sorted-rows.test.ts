import {
  CRITERION_IDS,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  forEachCriterion,
  readScoreSheet,
  restorationOf,
  type SheetImage,
  verdictName,
} from '../../../src/core/index.ts';
import { COLUMN, criterionRow, ROW } from '../../../src/core/blueprint/score-sheet/layout.ts';
import { freshImage, withCell } from './changed-image.ts';

const scored = freshImage({
  ...EMPTY_ASSESSMENT,
  entries: forEachCriterion((id) => ({
    state: 'scored',
    hundredths: EDITION_2562.criterion[id].maximum * (61 + CRITERION_IDS.indexOf(id)),
  })),
});

/** The sheet with the rows from the first criterion's to `last` in another order, columns A to J, as sorted. */
function sorted(
  image: SheetImage,
  last: number,
  order: (rows: readonly number[]) => readonly number[],
): SheetImage {
  const rows = Array.from(
    { length: last - ROW.firstCriterion + 1 },
    (_, index) => ROW.firstCriterion + index,
  );
  const from = order(rows);
  const cells = image.cells.map((line, row) => {
    const source = image.cells[from[row - ROW.firstCriterion] ?? row] ?? line;
    return line.map((cell, column) => (column <= COLUMN.check ? (source[column] ?? cell) : cell));
  });
  return { ...image, cells };
}

/** The sheet without the number of a criterion's row. */
function withoutNumber(image: SheetImage, row: number): SheetImage {
  const cells = image.cells.map((line, index) =>
    index === row
      ? line.map((cell, column) => (column === COLUMN.id ? { ...cell, value: null } : cell))
      : line,
  );
  return { ...image, cells };
}

const reversed = (rows: readonly number[]): readonly number[] => rows.toReversed();
const swappedAtTheEnd = (rows: readonly number[]): readonly number[] => [
  ...rows.slice(0, -2),
  ...rows.slice(-2).reverse(),
];

const ALL = [...CRITERION_IDS];
const SORTED: readonly [string, SheetImage, readonly string[]][] = [
  ['by themselves', sorted(scored, ROW.lastCriterion, reversed), ALL],
  // Of thirteen rows that are turned round the one in the middle stays where it is.
  ['together with the total', sorted(scored, ROW.total, reversed), ALL.filter((id) => id !== '7.1')],
  ['so that the last one and the total changed places', sorted(scored, ROW.total, swappedAtTheEnd), ['7.6']],
  [
    'with one number blank',
    sorted(withoutNumber(scored, criterionRow('3')), ROW.lastCriterion, reversed),
    ALL,
  ],
];

describe('rows that were sorted', () => {
  test.each(SORTED)('%s are told of once', (_, image) => {
    const { problems } = readScoreSheet(EDITION_2562, image);
    expect(problems.filter(({ detail }) => detail.code === 'rowsSorted')).toHaveLength(1);
  });

  test.each(SORTED)('%s have no score that counts', (_, image, astray) => {
    const { entries } = readScoreSheet(EDITION_2562, image).assessment;
    expect(CRITERION_IDS.filter((id) => entries[id].state !== 'scored')).toEqual(astray);
  });

  test.each(SORTED)('%s are not written over by what is put back', (_, image) => {
    const { problems } = readScoreSheet(EDITION_2562, image);
    const offered = problems.filter(({ repair }) => repair?.kind === 'restore' || repair?.kind === 'cell');
    expect(offered.map(({ detail }) => detail.code)).toEqual([]);
    expect(restorationOf(EDITION_2562, image, 'formulas')).toBeNull();
  });

  test.each(SORTED)('%s leave it open what verdict the sheet should show', (_, image) => {
    const shown = withCell(image, verdictName('points', 'category-1'), { value: 'ผ่าน' });
    const { problems } = readScoreSheet(EDITION_2562, shown);
    expect(problems.map(({ detail }) => detail.code)).not.toContain('verdictDisagrees');
  });

  test('are not told of where a number is only blank', () => {
    const { problems } = readScoreSheet(EDITION_2562, withoutNumber(scored, criterionRow('3')));
    const codes = problems.filter(({ severity }) => severity !== 'note').map(({ detail }) => detail.code);
    expect(codes).toEqual(['labelChanged']);
  });
});
