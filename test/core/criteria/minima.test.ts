import { CRITERION_IDS, EDITION_2562, forEachCriterion, judge } from '../../../src/core/index.ts';
import { requiredHundredths } from '../../../src/core/eligibility/gate-finding.ts';
import { BOOK_LINES } from '../award-book.ts';
import { BOOK_ROWS, CATEGORY_AWARDS, minimumOf, RULES, ruleOf } from '../rule-book.ts';
import { assessmentOf, gateFindingOf } from '../scores.ts';

const cells = CATEGORY_AWARDS.flatMap((award) =>
  BOOK_ROWS.map(({ id }) => ({ award, id, minimum: minimumOf(award, id) })),
);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

describe('the table of minima', () => {
  test.each(BOOK_ROWS)('has row $id as the book prints it', ({ id, maximum, minima }) => {
    const line = BOOK_LINES.find(({ number, words }) => number >= 243 && words.startsWith(`${id} `));
    expect(line?.words).toBe([id, maximum, ...minima].join(' '));
  });

  test('has the book’s last line, which is not the sum of the columns', () => {
    const { all } = RULES.maximum;
    const last = BOOK_LINES.find(({ number }) => number === 267);
    expect(last?.words).toBe(['รวม', all, ...CATEGORY_AWARDS.map(() => RULES.totals.category)].join(' '));
  });

  test.each(cells)('asks $minimum hundredths of row $id for $award, as the gate does', (cell) => {
    const gate = EDITION_2562.award[cell.award].gates.find(
      ({ criteria }) => criteria.length === 1 && criteria[0] === cell.id,
    );
    if (gate === undefined) throw new Error('There is no such gate.');
    expect([gate.kind, requiredHundredths(EDITION_2562, gate)]).toEqual([
      ruleOf(cell.award, cell.id),
      cell.minimum,
    ]);
  });

  test.each(CATEGORY_AWARDS)('has one gate per row and one on the total for %s', (award) => {
    const { gates } = EDITION_2562.award[award];
    expect(gates.map(({ criteria }) => criteria)).toEqual([
      ...CRITERION_IDS.map((id) => [id]),
      CRITERION_IDS,
    ]);
  });

  test.each(CATEGORY_AWARDS.map((award, column) => ({ award, sum: RULES.columnSums[column] })))(
    'sums to $sum points for $award',
    ({ award, sum: expected }) => {
      expect(sum(BOOK_ROWS.map(({ id }) => minimumOf(award, id))) / 100).toBe(expected);
    },
  );
});

describe('the maxima', () => {
  test.each(BOOK_ROWS)('of row $id is $maximum points', ({ id, maximum }) => {
    expect(EDITION_2562.criterion[id].maximum).toBe(maximum);
  });

  test('sum to 600 for the categories 1 to 6 and to 400 for category 7, 1000 in all', () => {
    const of = (isResult: boolean): number =>
      sum(BOOK_ROWS.filter(({ id }) => id.startsWith('7') === isResult).map(({ maximum }) => maximum));
    expect({ categories: of(false), results: of(true), all: EDITION_2562.maximum }).toEqual(RULES.maximum);
  });
});

describe('a sheet with every row at its minimum', () => {
  const atMinimum = CATEGORY_AWARDS.map((award, column) => ({
    award,
    lacking: 300 - (RULES.columnSums[column] ?? NaN),
  }));

  test.each(atMinimum)('still lacks $lacking points for $award', ({ award, lacking }) => {
    const assessment = assessmentOf(
      forEachCriterion((id) => minimumOf(award, id)),
      {
        ownCategory: 'atLeast',
        otherRows: 'atLeast',
      },
    );
    const total = gateFindingOf(assessment, award, 'total');
    expect([total.verdict, total.shortfall / 100]).toEqual(['fail', lacking]);
  });

  test('lacks 13.5 to 24 points', () => {
    const lacking = atMinimum.map((each) => each.lacking);
    expect([Math.min(...lacking), Math.max(...lacking)]).toEqual([13.5, 24]);
  });

  test('fails every category award by the total alone', () => {
    const others = CATEGORY_AWARDS.map((award) => {
      const assessment = assessmentOf(
        forEachCriterion((id) => minimumOf(award, id)),
        {
          ownCategory: 'atLeast',
          otherRows: 'atLeast',
        },
      );
      const finding = judge(EDITION_2562, assessment).awards.find((each) => each.award.id === award);
      return finding?.gates.filter(({ verdict }) => verdict === 'fail').map(({ gate }) => gate.id);
    });
    expect(others).toEqual(CATEGORY_AWARDS.map(() => ['total']));
  });
});
