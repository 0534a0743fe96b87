import {
  type AwardId,
  createScoreSheet,
  EDITION_2562,
  type Example,
  examples,
  imageOf,
  judge,
  readScoreSheet,
  type Verdict,
} from '../../../src/core/index.ts';

const [incomplete, complete] = examples();

function verdictsOf({ assessment }: Example): Partial<Record<AwardId, Verdict>> {
  const { awards } = judge(EDITION_2562, assessment);
  return Object.fromEntries(awards.map(({ award, verdict }) => [award.id, verdict]));
}

describe('the complete example', () => {
  it('shows an award that is passed, one that is not, and one that hangs on a reading', () => {
    expect(verdictsOf(complete)).toEqual({
      'category-1': 'dependsOnReading',
      'category-2': 'pass',
      'category-3': 'pass',
      'category-4': 'fail',
      'category-5': 'fail',
      'category-6': 'pass',
      outstanding: 'fail',
    });
  });

  it('has a score for every criterion', () => {
    expect(judge(EDITION_2562, complete.assessment).total.missing).toEqual([]);
  });
});

describe('the incomplete example', () => {
  it('lacks one score, so that every award is undecided but the one that is out of reach', () => {
    expect(verdictsOf(incomplete)).toEqual({
      'category-1': 'undecided',
      'category-2': 'undecided',
      'category-3': 'undecided',
      'category-4': 'undecided',
      'category-5': 'fail',
      'category-6': 'undecided',
      outstanding: 'undecided',
    });
  });

  it('lacks the score of 7.2 and no other', () => {
    expect(judge(EDITION_2562, incomplete.assessment).total.missing).toEqual(['7.2']);
  });
});

describe.each(examples().map((example) => [example.sheetName, example] as const))(
  '%s',
  (sheetName, example) => {
    it('says that it is an example, in the name of its sheet and in the cell of the agency', () => {
      expect(sheetName).toMatch(/^ตัวอย่าง /);
      expect(example.assessment.facts.agency).toBe('ตัวอย่าง (ข้อมูลสมมติ)');
    });

    it('names nobody', () => {
      expect(example.assessment.facts.assessor).toBeNull();
    });

    it('comes back from its sheet as it is, with nothing to mend', () => {
      const image = imageOf(createScoreSheet(EDITION_2562, example.assessment), 'sheet', sheetName);
      const { assessment, problems } = readScoreSheet(EDITION_2562, image);
      expect(assessment).toEqual(example.assessment);
      expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
    });
  },
);
