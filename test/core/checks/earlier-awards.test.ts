import { EDITION_2562, FACT_NAMES, type Facts, NO_FACTS, readScoreSheet } from '../../../src/core/index.ts';
import { earlierAwardProblems } from '../../../src/core/checks/earlier-awards.ts';
import { assessmentOf, fullScores } from '../scores.ts';
import { freshImage, withCell, withoutName } from '../blueprint/changed-image.ts';

const image = freshImage(assessmentOf(fullScores(), {}, { agency: 'กรมอนามัย', award: 'category-3' }));
const codes = (facts: Partial<Facts>, isFree = true): readonly string[] =>
  earlierAwardProblems(EDITION_2562, { ...NO_FACTS, ...facts }, isFree).map(({ detail }) => detail.code);
const onPriorAwards = (sheet: typeof image): readonly (string | undefined)[] =>
  readScoreSheet(EDITION_2562, sheet)
    .problems.filter(({ place }) => place.kind === 'fact' && place.fact === 'priorAwards')
    .flatMap(({ detail, repair }) => [detail.code, repair?.kind]);

describe('the register against what is declared', () => {
  test('is silent where all that it has is declared, whatever came later', () => {
    expect(codes({ agency: 'กรมอนามัย', priorAwards: ['1', '2', '4', '5'] })).toEqual([]);
    expect(codes({ agency: 'กรมอนามัย', priorAwards: ['1', '2', '3', '4', '5', '6'] })).toEqual([]);
  });

  test('asks where one is missing, or none is declared', () => {
    expect(codes({ agency: 'กรมอนามัย', priorAwards: ['1', '2', '3', '4'] })).toEqual(['priorAwardsOmitted']);
    expect(codes({ agency: 'กรมอนามัย', priorAwards: [] })).toEqual(['priorAwardsOmitted']);
  });

  test('is silent of agencies that it does not have', () => {
    expect(codes({ agency: 'กรมตัวอย่าง', award: 'category-1', priorAwards: ['1'] })).toEqual([]);
    expect(codes({ award: 'outstanding' })).toEqual([]);
  });

  test('tells of the category applied for, and of no other', () => {
    const facts = { agency: 'กรมที่ดิน', priorAwards: ['1'] } as const;
    expect(codes({ ...facts, award: 'category-1' })).toEqual(['categoryWonBefore']);
    expect(codes({ ...facts, award: 'category-2' })).toEqual([]);
    expect(codes({ ...facts, award: 'outstanding' })).toEqual([]);
  });
});

describe('the offer to fill the cell', () => {
  test('is made for a blank cell and gone once it is taken', () => {
    expect(onPriorAwards(image)).toEqual(['priorAwardsKnown', 'cell']);
    expect(onPriorAwards(withCell(image, FACT_NAMES.priorAwards, { value: '1, 2, 4, 5' }))).toEqual([]);
  });

  test('is never made over what stands there: a formula, words that cannot be read', () => {
    const filled = withCell(image, FACT_NAMES.priorAwards, { value: '', formula: '=A1' });
    expect(onPriorAwards(filled)).toEqual([]);
    const words = withCell(image, FACT_NAMES.priorAwards, { value: 'หมวดหนึ่ง' });
    expect(onPriorAwards(words)).toEqual(['priorAwardsUnreadable', undefined]);
  });

  test('is never made where the cell is gone', () => {
    expect(onPriorAwards(withoutName(image, FACT_NAMES.priorAwards))).toEqual(['cellLost', 'renew']);
  });
});
