import {
  CATALOGUES,
  type CellImage,
  COVERED_NAMES,
  createScoreSheet,
  CRITERION_IDS,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  imageOf,
  type Problem,
  readScoreSheet,
  scoreName,
  type SheetImage,
} from '../../src/core/index.ts';
import { foldThai } from '../../src/core/scoring/fold-text.ts';
import { randomNumbers } from '../formulas/random-assessment.ts';
import { expectedEntry } from './expected-entry.ts';
import { randomFormat, randomValue } from './random-values.ts';

const VALUES = 100_000;
const SHEETS = Math.ceil(VALUES / COVERED_NAMES.length);
const TODAY = { year: 2026, month: 11, day: 22 };

const plain = imageOf(createScoreSheet(EDITION_2562, EMPTY_ASSESSMENT), 'sheet-1', 'ใบคะแนน');

/** The sheet with every entry cell holding something at random; the cells by their names. */
function filled(random: () => number): { image: SheetImage; cells: ReadonlyMap<string, CellImage> } {
  const cells = new Map<string, CellImage>();
  const rows = plain.cells.map((row) => [...row]);
  for (const name of COVERED_NAMES) {
    const place = plain.names.get(name);
    if (place == null) throw new Error(`The sheet has no name ${name}.`);
    const cell = { value: randomValue(random), formula: null, format: randomFormat(random) };
    cells.set(name, cell);
    const row = rows[place.row];
    if (row !== undefined) row[place.column] = cell;
  }
  return { image: { ...plain, cells: rows }, cells };
}

const SAYS_NOTHING = /undefined|\bnull\b|NaN|\[object/;

/** Whether both languages have a whole sentence, a place and a label. */
function isTold(problem: Problem): boolean {
  return Object.values(CATALOGUES).every((words) => {
    const said = [words.place(problem.place), words.problem(problem)];
    if (problem.repair !== null) said.push(words.repair(problem.repair));
    return said.every((each) => each.trim() !== '' && !SAYS_NOTHING.test(each));
  });
}

describe(`${String(VALUES)} random values in the cells of a score sheet`, () => {
  const random = randomNumbers(4);
  const wrong = { states: new Set<string>(), untold: new Set<string>(), unexplained: new Set<string>() };
  let values = 0;

  test('are read without an exception', () => {
    for (let sheet = 0; sheet < SHEETS; sheet += 1) {
      const { image, cells } = filled(random);
      const { assessment, problems } = readScoreSheet(EDITION_2562, image, TODAY);
      values += cells.size;
      for (const id of CRITERION_IDS) {
        const value = cells.get(scoreName(id))?.value ?? null;
        // Spellings of the two words that look alike count as the words.
        const spelt = typeof value === 'string' ? foldThai(value) : value;
        const isEmptied = typeof value === 'string' && value !== '' && spelt === '';
        const expected = isEmptied ? { state: 'invalid' } : expectedEntry(id, spelt);
        const entry = assessment.entries[id];
        if (JSON.stringify(entry) !== JSON.stringify(expected)) {
          wrong.states.add(JSON.stringify([id, value, entry, expected]));
        }
        const errors = problems.filter(
          ({ place, severity }) => place.kind === 'score' && place.criterion === id && severity === 'error',
        );
        if (errors.length !== (entry.state === 'invalid' ? 1 : 0)) {
          wrong.unexplained.add(JSON.stringify([id, value, errors.length]));
        }
      }
      for (const problem of problems) if (!isTold(problem)) wrong.untold.add(JSON.stringify(problem));
    }
    expect(values).toBeGreaterThanOrEqual(VALUES);
  }, 300_000);

  test('count for what they are', () => {
    expect([...wrong.states]).toEqual([]);
  });

  test('have one error each where they are no score, and none where they are', () => {
    expect([...wrong.unexplained]).toEqual([]);
  });

  test('are told in whole sentences, in Thai and in English', () => {
    expect([...wrong.untold]).toEqual([]);
  });
});
