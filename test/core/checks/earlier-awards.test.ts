import {
  EDITION_2562,
  EMPTY_ASSESSMENT,
  FACT_NAMES,
  type Facts,
  type LaterAward,
  laterByAgency,
  NO_FACTS,
  type Problem,
  readScoreSheet,
  type SheetImage,
} from '../../../src/core/index.ts';
import { earlierAwardProblems } from '../../../src/core/checks/earlier-awards.ts';
import { assessmentOf, fullScores } from '../scores.ts';
import { freshImage, withCell, withoutName } from '../blueprint/changed-image.ts';

const image = freshImage(assessmentOf(fullScores(), {}, { agency: 'กรมอนามัย', award: 'category-3' }));

const problems = (facts: Partial<Facts>, later: readonly LaterAward[] = []): readonly Problem[] => {
  const assessment = { ...EMPTY_ASSESSMENT, facts: { ...NO_FACTS, ...facts } };
  return earlierAwardProblems(EDITION_2562, { assessment, earlierAwards: 'plain' }, laterByAgency(later));
};
const codes = (facts: Partial<Facts>, later: readonly LaterAward[] = []): readonly string[] =>
  problems(facts, later).map(({ detail }) => detail.code);

/** What is said of the cell of the earlier awards, by the sheet alone and by what is known. */
const onPriorAwards = (sheet: SheetImage): readonly (string | undefined)[] => {
  const reading = readScoreSheet(EDITION_2562, sheet);
  return [...reading.problems, ...earlierAwardProblems(EDITION_2562, reading, new Map())]
    .filter(({ place }) => place.kind === 'fact' && place.fact === 'priorAwards')
    .flatMap(({ detail, repair }) => [detail.code, repair?.kind]);
};

const later = (agency: string, category: LaterAward['category'], year = 2566): LaterAward => ({
  year,
  agency,
  category,
  source: 'ประกาศ',
  sheet: 'ทะเบียนรางวัลเพิ่มเติม',
});

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

describe('the workbook’s later awards', () => {
  const both = [later('กรม ที่ดิน', '3'), later('กรมอื่น', '6')];

  test('are offered together with the register’s, so that two different categories can come of both', () => {
    const [offer] = problems({ agency: 'กรมที่ดิน', award: 'outstanding' }, both);
    expect(offer?.detail).toMatchObject({
      code: 'priorAwardsKnown',
      known: ['1', '3'],
      inRegister: ['1'],
      later: [both[0]],
    });
    expect(offer?.repair).toEqual({ kind: 'cell', name: FACT_NAMES.priorAwards, value: '1, 3' });
  });

  test('are asked for where they are not declared', () => {
    expect(codes({ agency: 'กรมที่ดิน', priorAwards: ['1'] }, both)).toEqual(['priorAwardsOmitted']);
    expect(codes({ agency: 'กรมที่ดิน', priorAwards: ['1', '3'] }, both)).toEqual([]);
  });

  test('tell of a category that was won later than the register knows', () => {
    const facts = { agency: 'กรมที่ดิน', award: 'category-3', priorAwards: ['1', '3'] } as const;
    const [told] = problems(facts, both);
    expect(told?.detail).toMatchObject({
      code: 'categoryWonBefore',
      known: ['3'],
      inRegister: [],
      later: [both[0]],
    });
    expect(problems(facts)).toEqual([]);
  });

  test('are found under a name with its first words shortened, on either side', () => {
    expect(codes({ agency: 'จังหวัดแพร่', priorAwards: ['1'] }, [later('จ.แพร่', '2')])).toEqual([
      'priorAwardsOmitted',
    ]);
    expect(codes({ agency: 'จ.ระยอง', priorAwards: [] }, [later('จังหวัดระยอง', '2')])).toEqual([
      'priorAwardsOmitted',
    ]);
  });

  test('say nothing of a sheet that names no agency, or is of other criteria', () => {
    expect(codes({}, both)).toEqual([]);
    const assessment = { ...EMPTY_ASSESSMENT, facts: { ...NO_FACTS, agency: 'กรมที่ดิน' } };
    expect(
      earlierAwardProblems(EDITION_2562, { assessment, earlierAwards: 'foreign' }, laterByAgency(both)),
    ).toEqual([]);
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
