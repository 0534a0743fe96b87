import { type Assessment, type AwardId, CRITERION_IDS, type CriterionId } from '../../../src/core/index.ts';
import { type CategoryAwardId, maximumOf, outstandingMinimumOf, RULES, ruleOf } from '../rule-book.ts';

// The rules once more, written from their words and from the table alone, as plainly as can be: every combination
// of the readings is gone through, with every missing row at 0 and then with every missing row at its maximum.

interface Combination {
  readonly ownCategory: 'moreThan' | 'atLeast';
  readonly otherRows: 'moreThan' | 'atLeast';
  readonly outstandingCategory7: 'eachRow' | 'whole';
}

type Filled = Readonly<Record<string, number>>;
type Answer = 'pass' | 'fail' | 'undecided';

function fill(assessment: Assessment, missing: (id: CriterionId) => number): Filled {
  return Object.fromEntries(
    CRITERION_IDS.map((id) => {
      const entry = assessment.entries[id];
      return [id, entry.state === 'scored' ? entry.hundredths : missing(id)];
    }),
  );
}

function sum(scores: Filled, isCounted: (id: string) => boolean): number {
  return Object.entries(scores).reduce((all, [id, score]) => all + (isCounted(id) ? score : 0), 0);
}

function reaches(score: number, percent: number, maximum: number, relation: 'moreThan' | 'atLeast'): boolean {
  return relation === 'moreThan' ? score * 100 > percent * maximum : score * 100 >= percent * maximum;
}

function passesRow(
  award: CategoryAwardId,
  id: CriterionId,
  score: number,
  combination: Combination,
): boolean {
  const { percents } = RULES;
  switch (ruleOf(award, id)) {
    case 'ownCategory':
      return reaches(score, percents.ownCategory, maximumOf(id), combination.ownCategory);
    case 'relatedResult':
      return reaches(score, percents.relatedResult, maximumOf(id), 'atLeast');
    case 'otherCriterion':
      return reaches(score, percents.otherCriterion, maximumOf(id), combination.otherRows);
  }
}

function passesOutstanding(scores: Filled, { outstandingCategory7 }: Combination): boolean {
  const isEnough = (id: CriterionId): boolean => (scores[id] ?? 0) >= outstandingMinimumOf(id);
  const results = CRITERION_IDS.filter((id) => id.startsWith('7'));
  const others = CRITERION_IDS.filter((id) => !id.startsWith('7'));
  const whole = sum(scores, (id) => id.startsWith('7')) * 100;
  const isResultsEnough =
    outstandingCategory7 === 'eachRow'
      ? results.every(isEnough)
      : whole >= RULES.percents.outstanding * RULES.maximum.results * 100;
  return (
    others.every(isEnough) && isResultsEnough && sum(scores, () => true) >= RULES.totals.outstanding * 100
  );
}

function passes(award: AwardId, scores: Filled, combination: Combination): boolean {
  if (award === 'outstanding') return passesOutstanding(scores, combination);
  return (
    CRITERION_IDS.every((id) => passesRow(award, id, scores[id] ?? 0, combination)) &&
    sum(scores, () => true) >= RULES.totals.category * 100
  );
}

function allCombinations({ readings }: Assessment): readonly Combination[] {
  const relations = ['moreThan', 'atLeast'] as const;
  const all = relations.flatMap((ownCategory) =>
    relations.flatMap((otherRows) =>
      (['eachRow', 'whole'] as const).map((outstandingCategory7) => ({
        ownCategory,
        otherRows,
        outstandingCategory7,
      })),
    ),
  );
  return all.filter(
    (each) =>
      (readings.ownCategory === 'open' || readings.ownCategory === each.ownCategory) &&
      (readings.otherRows === 'open' || readings.otherRows === each.otherRows) &&
      (readings.outstandingCategory7 === 'open' ||
        readings.outstandingCategory7 === each.outstandingCategory7),
  );
}

/** The verdict by points, by going through everything. */
export function pointsByRule(assessment: Assessment, award: AwardId): Answer | 'dependsOnReading' {
  const worst = fill(assessment, () => 0);
  const best = fill(assessment, maximumOf);
  const answers = allCombinations(assessment).map((combination): Answer => {
    if (passes(award, worst, combination)) return 'pass';
    return passes(award, best, combination) ? 'undecided' : 'fail';
  });
  if (answers.every((answer) => answer === 'pass')) return 'pass';
  if (answers.every((answer) => answer === 'fail')) return 'fail';
  return answers.includes('undecided') ? 'undecided' : 'dependsOnReading';
}

/** The verdict by what is declared. */
export function declaredByRule({ facts }: Assessment, award: AwardId): Answer {
  if (award === 'outstanding') {
    if (facts.priorAwards === null) return 'undecided';
    return new Set(facts.priorAwards).size >= RULES.priorAwards ? 'pass' : 'fail';
  }
  const { state } = facts.flCertificate;
  if (state === 'unknown') return 'undecided';
  return state === 'no' ? 'fail' : 'pass';
}

/** The first of fail, undecided, dependsOnReading, pass that occurs in points or conditions. */
export function verdictByRule(assessment: Assessment, award: AwardId): Answer | 'dependsOnReading' {
  const occurring = [pointsByRule(assessment, award), declaredByRule(assessment, award)];
  const order = ['fail', 'undecided', 'dependsOnReading', 'pass'] as const;
  return order.find((verdict) => occurring.includes(verdict)) ?? 'pass';
}
