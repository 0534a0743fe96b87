import { nameKey } from '../checks/agency-key.ts';
import type { Citation } from '../criteria/citation.ts';
import { AWARD_CATEGORY_IDS, type AwardCategoryId } from '../criteria/criterion.ts';
import { AWARDS_2555_2563 } from './awards-2555-2563.ts';
import { AWARDS_2564 } from './awards-2564.ts';
import { wholeNameKey } from './whole-name.ts';

/** Who won which category award before, as far as the award book tells. */
export interface Register {
  /** The first and the last year that it knows, พ.ศ. */
  readonly since: number;
  readonly until: number;
  /** What the book says of its own list. */
  readonly citation: Citation;
  /** The different categories won, by the agency's folded name. */
  readonly wonBy: ReadonlyMap<string, readonly AwardCategoryId[]>;
}

function wonBy(): ReadonlyMap<string, readonly AwardCategoryId[]> {
  const won = new Map<string, readonly AwardCategoryId[]>();
  for (const id of AWARD_CATEGORY_IDS) {
    for (const agency of new Set([...AWARDS_2555_2563[id], ...AWARDS_2564[id]].map(nameKey))) {
      won.set(agency, [...(won.get(agency) ?? []), id]);
    }
  }
  return won;
}

/** The register of the award book of พ.ศ. 2564. */
export const REGISTER: Register = {
  since: 2555,
  until: 2564,
  citation: {
    lines: [313, 315],
    quote:
      'ตั้งแต่ปี พ.ศ. 2555 – 2563 มีผลงานที่ได้รับรางวัล จำนวนทั้งสิ้น 144 ผลงาน 64 หน่วยงาน ' +
      'ประกอบด้วย 1 กระทรวง 42 กรม และ 21 จังหวัด',
  },
  wonBy: wonBy(),
};

/**
 * The different categories that the register has for an agency, however its name is spelt, and with its first words
 * shortened too; none where it has none.
 */
export function categoriesWon({ wonBy: won }: Register, agency: string | null): readonly AwardCategoryId[] {
  return agency === null ? [] : (won.get(wholeNameKey(nameKey(agency))) ?? []);
}
