import { nameKey } from '../checks/agency-key.ts';
import { AWARD_CATEGORY_IDS, type AwardCategoryId } from '../criteria/criterion.ts';
import type { LaterAward } from './later-award.ts';
import { categoriesWon, REGISTER } from './register.ts';
import { wholeNameKey } from './whole-name.ts';

/** What is known of an agency's category awards, apart from what it declares, and where it is known from. */
export interface KnownAwards {
  /** The different categories, in order, wherever they are known from. */
  readonly known: readonly AwardCategoryId[];
  /** Those that the register of the award book has. */
  readonly inRegister: readonly AwardCategoryId[];
  /** The last year of the register, พ.ศ. */
  readonly until: number;
  /** Those of the workbook's sheets of later awards, in the order of their lines. */
  readonly later: readonly LaterAward[];
}

/** What spellings of an agency's name have in common, those with shortened first words too. */
export function agencyKey(agency: string): string {
  return wholeNameKey(nameKey(agency));
}

/**
 * What is known of an agency by the register and by the workbook, however its name is spelt.
 *
 * @param later every award of the workbook's sheets of later awards
 */
export function knownAwards(agency: string | null, later: readonly LaterAward[]): KnownAwards {
  const inRegister = categoriesWon(REGISTER, agency);
  const own = agency === null ? [] : later.filter((each) => agencyKey(each.agency) === agencyKey(agency));
  const known = AWARD_CATEGORY_IDS.filter(
    (id) => inRegister.includes(id) || own.some(({ category }) => category === id),
  );
  return { known, inRegister, until: REGISTER.until, later: own };
}

/** The same of one category alone. */
export function knownOf({ until, ...awards }: KnownAwards, category: AwardCategoryId): KnownAwards {
  return {
    known: awards.known.filter((id) => id === category),
    inRegister: awards.inRegister.filter((id) => id === category),
    until,
    later: awards.later.filter((each) => each.category === category),
  };
}

/** Later awards by the sheet that has them, in their order. */
export function laterBySheet(
  later: readonly LaterAward[],
): readonly (readonly [sheet: string, awards: readonly LaterAward[]])[] {
  const sheets = [...new Set(later.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => [sheet, later.filter((each) => each.sheet === sheet)]);
}
