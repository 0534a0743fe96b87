import fc from 'fast-check';
import {
  type CellRange,
  createScoreSheet,
  CRITERION_IDS,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  scoreName,
} from '../../../src/core/index.ts';
import { FACT_NAMES, NOTE_NAMES, READING_NAMES } from '../../../src/core/blueprint/names.ts';
import { arbitraryAssessment } from '../arbitrary-assessment.ts';
import { cellsOf, testSheetRules } from './sheet-rules.ts';

const empty = createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT);
const [full] = fc.sample(
  arbitraryAssessment.filter(({ facts }) => facts.agency !== null && facts.award !== null),
  { numRuns: 1, seed: 2_562 },
);
if (full === undefined) throw new Error('There is no assessment to show.');

const rangeOf = (name: string): CellRange => {
  const plan = empty.names.find((each) => each.name === name);
  if (plan === undefined) throw new Error(`The score sheet has no name ${name}.`);
  return plan.range;
};

describe('an empty score sheet', () => testSheetRules(() => empty));
describe('a filled score sheet', () => testSheetRules(() => createScoreSheet(EDITION_2562, full)));

describe('the score sheet', () => {
  /** The block that a cell was merged into, or the cell itself. */
  const blockAt = ({ row, column, rows, columns }: CellRange): CellRange =>
    empty.merges.find((each) => each.row === row && each.column === column) ?? { row, column, rows, columns };

  const entryCells = [
    ...CRITERION_IDS.map(scoreName),
    ...[FACT_NAMES, READING_NAMES, NOTE_NAMES].flatMap((names): readonly string[] => Object.values(names)),
  ].flatMap((name) => cellsOf(blockAt(rangeOf(name))));

  test('has those cells unlocked that take an entry, and no others', () => {
    const unlocked = empty.cells.filter(({ style }) => empty.styles[style]?.isLocked === false);
    const places = unlocked.map(({ row, column }) => `${String(row)},${String(column)}`);
    expect(places.sort()).toEqual(entryCells.toSorted());
  });

  test('is protected', () => {
    expect(empty.isProtected).toBe(true);
  });

  test('merges nothing in the rows of the criteria, where people sort, fill and paste', () => {
    const rows = new Set(CRITERION_IDS.map((id) => rangeOf(scoreName(id)).row));
    const inTable = empty.merges.filter(
      ({ row, column, rows: height }) =>
        column <= 9 &&
        Array.from({ length: height }, (_, index) => row + index).some((each) => rows.has(each)),
    );
    expect(inTable).toEqual([]);
  });

  test('keeps the number of cells, names and rules whatever it holds', () => {
    const counts = ({ cells, names, validations }: typeof empty): readonly number[] => [
      cells.length,
      names.length,
      validations.length,
    ];
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        expect(counts(createScoreSheet(EDITION_2562, assessment))).toEqual(counts(empty));
      }),
      { numRuns: 20 },
    );
  });
});

describe('what the score sheet asks for', () => {
  test('has a prompt and an alert no longer than Excel takes', () => {
    const long = empty.validations.filter(({ prompt, alert }) =>
      [prompt, alert].some(({ title, message }) => title.length > 32 || message.length > 225),
    );
    expect(long).toEqual([]);
  });

  test('is titled by the label beside the cell, whole or cut between two words', () => {
    const labels = empty.cells.flatMap(({ content, style }) =>
      content.kind === 'text' && style === 'label' ? [`${content.text} `] : [],
    );
    const titles = empty.validations.map(({ prompt }) => prompt.title);
    const cut = titles.filter((title) => !labels.some((label) => label.startsWith(`${title} `)));
    expect(cut).toEqual(CRITERION_IDS.map((id) => `คะแนนหมวด ${id}`));
  });

  test('has lists within Excel’s 255 characters, and no comma in any choice', () => {
    const lists = empty.validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.items] : []));
    expect(
      lists.filter((items) => items.join(',').length > 255 || items.some((item) => item.includes(','))),
    ).toEqual([]);
  });

  test('has one rule a cell, on cells that take an entry', () => {
    const unlocked = new Set(
      empty.cells
        .filter(({ style }) => empty.styles[style]?.isLocked === false)
        .map(({ row, column }) => `${String(row)},${String(column)}`),
    );
    const ruled = empty.validations.flatMap(({ range }) => cellsOf(range));
    expect([ruled.filter((cell) => !unlocked.has(cell)), new Set(ruled).size]).toEqual([[], ruled.length]);
  });
});
