import type { CriterionId } from '../criteria/criterion.ts';
import { type Assessment, EMPTY_ASSESSMENT, forEachCriterion } from './assessment.ts';
import { NO_FACTS } from './facts.ts';

/** A score sheet to look at and to try things on. */
export interface Example {
  /** Says that it is an example; Thai, as all words of the sheets are. */
  readonly sheetName: string;
  readonly assessment: Assessment;
}

/** Stands in the cell of the agency, so that nobody takes the figures for those of one. */
const MADE_UP = 'ตัวอย่าง (ข้อมูลสมมติ)';

/** In points, by quarters, which binary fractions hold exactly. */
const SCORED: Readonly<Record<CriterionId, number>> = {
  '1': 60,
  '2': 44,
  '3': 57.5,
  '4': 48,
  '5': 40.5,
  '6': 52,
  '7.1': 29.5,
  '7.2': 28,
  '7.3': 26,
  '7.4': 25.5,
  '7.5': 27,
  '7.6': 21.75,
};

function made(points: Readonly<Record<CriterionId, number | null>>): Assessment {
  return {
    ...EMPTY_ASSESSMENT,
    facts: {
      ...NO_FACTS,
      agency: MADE_UP,
      award: 'category-2',
      round: 'self-assessment',
      flCertificate: { state: 'yes' },
      priorAwards: ['1', '3'],
    },
    entries: forEachCriterion((id) => {
      const score = points[id];
      return score === null ? { state: 'unscored' } : { state: 'scored', hundredths: score * 100 };
    }),
  };
}

/**
 * Two examples with made-up figures. In the first 7.2 has no score yet: the awards are undecided, but for that of
 * category 5, which is out of reach already. In the second every criterion has a score: category awards 2, 3 and 6
 * are passed, 4, 5 and the outstanding level are not, 1 hangs on a reading.
 */
export function examples(): readonly [incomplete: Example, complete: Example] {
  return [
    { sheetName: 'ตัวอย่าง ยังขาดคะแนน', assessment: made({ ...SCORED, '4': 50.5, '7.2': null }) },
    { sheetName: 'ตัวอย่าง ครบทุกข้อ', assessment: made(SCORED) },
  ];
}
