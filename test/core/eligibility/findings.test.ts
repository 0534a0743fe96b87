import { EDITION_2562, isUnscored, judge } from '../../../src/core/index.ts';
import { assessmentOf, findingOf, fullScores, gateFindingOf, scoresAt } from '../scores.ts';

const OPEN = assessmentOf(fullScores({ '1': 6_000, '2': 1_950, '7.1': 1_800, '7.4': null }));

describe('the finding on a gate', () => {
  test('says what is observed, required, left over and missing', () => {
    const finding = gateFindingOf(OPEN, 'category-1', 'ownCategory-1');
    const { observed, required, margin, shortfall, verdict } = finding;
    expect({ observed, required, margin, shortfall, verdict }).toEqual({
      observed: { worst: 6_000, best: 6_000, missing: [] },
      required: 6_000,
      margin: 0,
      shortfall: 1,
      verdict: 'dependsOnReading',
    });
  });

  test('says how much is lacking, so that every reading in force is met', () => {
    const { margin, shortfall, verdict } = gateFindingOf(OPEN, 'category-1', 'otherCriterion-2');
    expect({ margin, shortfall, verdict }).toEqual({ margin: -50, shortfall: 51, verdict: 'fail' });
  });

  test('lacks nothing where the score is exactly on clear words', () => {
    const { margin, shortfall, verdict } = gateFindingOf(OPEN, 'category-1', 'relatedResult-7.1');
    expect({ margin, shortfall, verdict }).toEqual({ margin: 0, shortfall: 0, verdict: 'pass' });
  });

  test('counts a missing row as 0 at worst and as its maximum at best', () => {
    const { observed, verdict } = gateFindingOf(OPEN, 'category-1', 'relatedResult-7.4');
    expect([observed, verdict]).toEqual([{ worst: 0, best: 7_000, missing: ['7.4'] }, 'undecided']);
  });

  test('is one of nothing observed where all its rows are missing', () => {
    const isNothing = (gate: string): boolean => isUnscored(gateFindingOf(OPEN, 'category-1', gate));
    expect([isNothing('relatedResult-7.4'), isNothing('relatedResult-7.1'), isNothing('total')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each([
    ['open', ['moreThan', 'atLeast'], 'ownCategory'],
    ['moreThan', ['moreThan'], null],
    ['atLeast', ['atLeast'], null],
  ] as const)('names the relations in force while the reading is %s', (state, relations, reading) => {
    const assessment = assessmentOf(fullScores(), { ownCategory: state });
    const finding = gateFindingOf(assessment, 'category-1', 'ownCategory-1');
    expect([finding.relations, finding.openReading]).toEqual([relations, reading]);
  });

  test('has one relation where the words are clear, though every reading is open', () => {
    const { relations, openReading } = gateFindingOf(OPEN, 'category-1', 'relatedResult-7.1');
    expect([relations, openReading]).toEqual([['atLeast'], null]);
  });

  test('carries the sentence or the table that it rests on', () => {
    const lines = judge(EDITION_2562, OPEN).awards.flatMap(({ gates, conditions }) => [
      ...gates.map(({ gate }) => `${gate.kind} ${gate.citation.lines.join('-')}`),
      ...conditions.map(({ condition }) => `${condition.kind} ${condition.citation.lines.join('-')}`),
    ]);
    expect([...new Set(lines)].sort()).toEqual([
      'category7Whole 182-184',
      'everyCriterion 182-184',
      'flCertificate 134-138',
      'otherCriterion 205-205',
      'ownCategory 207-207',
      'priorAwards 138-140',
      'relatedResult 209-211',
      'total 182-184',
      'total 205-205',
    ]);
  });
});

describe('the finding on the outstanding level', () => {
  const gatesUnder = (state: 'open' | 'eachRow' | 'whole'): readonly string[] =>
    findingOf(assessmentOf(fullScores(), { outstandingCategory7: state }), 'outstanding').gates.map(
      ({ gate }) => gate.id,
    );

  test('has the gates of the reading in force alone', () => {
    expect([gatesUnder('eachRow').length, gatesUnder('whole').length]).toEqual([13, 8]);
  });

  test('has no gate on category 7 as a whole where each row counts', () => {
    expect(gatesUnder('eachRow')).not.toContain('category7Whole');
  });

  test('has no gate on a result row where category 7 counts as a whole', () => {
    expect(gatesUnder('whole').filter((id) => id.startsWith('everyCriterion-7'))).toEqual([]);
  });

  test('has the gates of both while the reading is open', () => {
    expect(gatesUnder('open')).toHaveLength(14);
  });
});

describe('the outcomes of an award', () => {
  test('say how the points come out under each combination of the open readings, the strict ones first', () => {
    const exact = assessmentOf(fullScores({ '1': 6_000, '2': 2_000 }));
    expect(
      findingOf(exact, 'category-1').outcomes.map(({ combination, points }) => [
        combination.ownCategory,
        combination.otherRows,
        points,
      ]),
    ).toEqual([
      ['moreThan', 'moreThan', 'fail'],
      ['moreThan', 'atLeast', 'fail'],
      ['atLeast', 'moreThan', 'fail'],
      ['atLeast', 'atLeast', 'pass'],
    ]);
  });

  test('are a single one where the committee has settled every reading', () => {
    const settled = assessmentOf(fullScores(), { ownCategory: 'moreThan', otherRows: 'atLeast' });
    expect(findingOf(settled, 'category-1').outcomes).toHaveLength(1);
  });

  test('do not ask for a reading that the award knows nothing of', () => {
    expect(findingOf(assessmentOf(fullScores()), 'category-1').openReadings).toEqual([
      'ownCategory',
      'otherRows',
    ]);
  });
});

describe('the total', () => {
  test('has the worst and the best case and what is missing', () => {
    const { total } = judge(EDITION_2562, assessmentOf(scoresAt(50, { '3': null, '7.6': null })));
    expect(total).toEqual({ worst: 41_000, best: 59_000, missing: ['3', '7.6'] });
  });
});
