import {
  type Assessment,
  type AgendaItem,
  EDITION_2562,
  type Facts,
  type Readings,
} from '../../../src/core/index.ts';
import { assessmentOf, compiled, type Given } from './panels.ts';

type Row = Parameters<typeof assessmentOf>[1];

function agenda(
  rows: readonly Row[],
  facts: Partial<Facts> = {},
  readings: Partial<Readings> = {},
  spreadLimit = 20,
): readonly AgendaItem[] {
  const assessments = rows.map((row, seat): Assessment => {
    const assessment = assessmentOf(`A${String(seat + 1)}`, row, facts);
    return { ...assessment, readings: { ...assessment.readings, ...readings } };
  });
  return compiled(assessments, { spreadLimit }).panels[0]?.agenda ?? [];
}

function crossed(items: readonly AgendaItem[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'crossing' ? [item.gate.id] : []));
}

/** Whether two scores of one criterion are on different sides of what the award asks. */
function parts(
  id: '1' | '2' | '7.1' | '7.2',
  a: Given,
  b: Given,
  facts: Partial<Facts> = {},
  readings: Partial<Readings> = {},
): boolean {
  return crossed(agenda([{ [id]: a }, { [id]: b }], facts, readings)).some((gate) => gate.endsWith(`-${id}`));
}

describe('scores on different sides of a threshold', () => {
  test.each([
    ['1', 59.99, 60.01, true],
    ['1', 59.99, 60, true],
    ['1', 60, 60.01, true],
    ['1', 60, 60, false],
    ['1', 60.01, 90, false],
    ['7.1', 17.99, 18, true],
    ['7.1', 18, 18.01, false],
    ['2', 19.99, 20, true],
    ['2', 20, 20.01, true],
    ['2', 19, 19.99, false],
  ] as const)('of criterion %s: %d and %d (%s)', (id, a, b, isParted) => {
    expect(parts(id, a, b)).toBe(isParted);
  });

  test('follow a reading that is settled', () => {
    expect(parts('1', 60, 60.01, {}, { ownCategory: 'moreThan' })).toBe(true);
    expect(parts('1', 60, 60.01, {}, { ownCategory: 'atLeast' })).toBe(false);
    expect(parts('1', 59.99, 60, {}, { ownCategory: 'atLeast' })).toBe(true);
    expect(parts('1', 59.99, 60, {}, { ownCategory: 'moreThan' })).toBe(false);
  });

  test('are those of the award applied for', () => {
    expect(parts('7.2', 20.99, 21, { award: 'category-1' })).toBe(false);
    expect(parts('7.2', 20.99, 21, { award: 'category-3' })).toBe(true);
    expect(parts('7.2', 27.99, 28, { award: 'outstanding' })).toBe(true);
  });

  test('are passed over in category 7 where the outstanding level asks for it as a whole', () => {
    const whole = { outstandingCategory7: 'whole' } as const;
    expect(parts('7.2', 27.99, 28, { award: 'outstanding' }, whole)).toBe(false);
  });

  test('name who is below and who is not', () => {
    const [item] = agenda([{ '1': 59 }, { '1': 61 }, { '1': 'abstained' }, { '1': 62 }]);
    expect(item).toMatchObject({ kind: 'crossing', award: 'category-1', below: ['A1'], above: ['A2', 'A4'] });
  });

  test('are found for the total too', () => {
    const low = Object.fromEntries(EDITION_2562.criteria.map(({ id, maximum }) => [id, maximum * 0.26]));
    const near = { ...low, '1': 61, '7.1': 18, '7.4': 21 };
    expect(crossed(agenda([near, { ...near, '2': 40 }]))).toContain('total');
  });

  test('are looked for in every award while none is applied for', () => {
    const items = agenda([{ '1': 59 }, { '1': 61 }], { award: null });
    expect(items.map((item) => (item.kind === 'crossing' ? item.award : ''))).toEqual(['category-1']);
  });
});

describe('the agenda', () => {
  test('has what changes the result first, even a point apart, then what lies far apart, the widest first', () => {
    const items = agenda([
      { '1': 59.5, '4': 60, '5': 60 },
      { '1': 60.5, '4': 85, '5': 88 },
    ]);
    expect(items.map((item) => [item.kind, item.kind === 'spread' ? item.criterion : ''])).toEqual([
      ['crossing', ''],
      ['spread', '5'],
      ['spread', '4'],
    ]);
  });

  test('has a spread only beyond the limit', () => {
    expect(agenda([{ '4': 60 }, { '4': 80 }])).toEqual([]);
    expect(agenda([{ '4': 60 }, { '4': 80.01 }])).toMatchObject([{ kind: 'spread', spread: 2_001 }]);
    expect(agenda([{ '4': 60 }, { '4': 65 }], {}, {}, 4)).toMatchObject([{ criterion: '4' }]);
  });

  test('has what the score sheets say differently, and counts it as not said', () => {
    const sheets = [
      assessmentOf('A', {}, { flCertificate: { state: 'yes' } }),
      assessmentOf('B', {}, { flCertificate: { state: 'no' } }),
    ];
    const [compiledPanel] = compiled(sheets).panels;
    expect(compiledPanel?.agenda).toEqual([{ kind: 'dispute', about: 'flCertificate' }]);
    expect(compiledPanel?.awards[0]?.declared).toBe('undecided');
  });
});
