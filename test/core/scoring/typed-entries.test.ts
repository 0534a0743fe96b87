import { type CellValue, CRITERION_IDS, EDITION_2562 } from '../../../src/core/index.ts';
import { readEntry } from '../../../src/core/scoring/read-entry.ts';
import table from '../../cases/typed-entries.json';

/** A row of the table, with every column there. */
interface Case {
  readonly what: string;
  readonly typed: CellValue;
  readonly criterion: string;
  readonly format: string;
  readonly formula: string | null;
  readonly expected: {
    readonly state: string;
    readonly hundredths: number | undefined;
    readonly code: string | undefined;
    readonly disguise: string | undefined;
    readonly repair: number | string | undefined;
  };
  /** What the problem shows as found, where the table says. */
  readonly found: string | undefined;
}

const cases = table.cases.map((row): Case => {
  const { what, typed, criterion = '1', format = 'General', formula = null, found } = row;
  const { state, hundredths, code, disguise, repair } = row;
  return {
    what,
    typed,
    criterion,
    format,
    formula,
    found,
    expected: { state, hundredths, code, disguise, repair },
  };
});

function read({ typed, criterion, format, formula }: Case): ReturnType<typeof readEntry> {
  const id = CRITERION_IDS.find((each) => each === criterion);
  if (id === undefined) throw new Error(`There is no criterion ${criterion}.`);
  return readEntry({ value: typed, formula, format }, EDITION_2562.criterion[id]);
}

function summaryOf({ entry, problem }: ReturnType<typeof readEntry>): Case['expected'] {
  const value = problem?.repairValue;
  return {
    state: entry.state,
    hundredths: entry.state === 'scored' ? entry.hundredths : undefined,
    code: problem?.detail.code,
    disguise: problem?.detail.code === 'disguisedNumber' ? problem.detail.disguise : undefined,
    repair: value === null ? 'clear' : value,
  };
}

describe('a score cell with', () => {
  test.each(cases)('$what ($typed) is $expected.state', (each) => {
    expect(summaryOf(read(each))).toEqual(each.expected);
  });

  test.each(cases.filter(({ found }) => found !== undefined))('$what shows $found as found', (each) => {
    const detail = read(each).problem?.detail;
    expect(detail !== undefined && 'found' in detail ? detail.found : undefined).toBe(each.found);
  });
});

describe('the value offered in place of an entry', () => {
  const repaired = cases.filter(({ expected }) => typeof expected.repair === 'number');

  test.each(repaired)('$what is a score without a problem once it is written', ({ criterion, expected }) => {
    const typed = typeof expected.repair === 'number' ? expected.repair : null;
    const after = { what: '', typed, criterion, format: '0.00', formula: null, expected, found: undefined };
    const { entry, problem } = read(after);
    expect([entry.state, problem]).toEqual(['scored', null]);
  });
});

describe('the table of typed entries', () => {
  test('has every problem that a score cell can have', () => {
    const met = new Set(cases.flatMap(({ expected: { code } }) => (code === undefined ? [] : [code])));
    expect([...met].sort()).toEqual([
      'aboveMaximum',
      'boolean',
      'date',
      'disguisedNumber',
      'errorValue',
      'formula',
      'formulaEmpty',
      'negative',
      'notANumber',
      'percentFormat',
      'placeholder',
      'tooManyDecimals',
      'wordVariant',
    ]);
  });

  test('has every disguise of a number', () => {
    const met = new Set(
      cases.flatMap(({ expected: { disguise } }) => (disguise === undefined ? [] : [disguise])),
    );
    expect(met.size).toBe(9);
  });
});
